package dev.doctrine.doctrine;

/**
 * A document that the doctrine rests on.
 *
 * @param date its date, as precise as it is known: year, month or day
 * @param weight what it counts for here
 */
public record Source(String id, Bilingual title, Bilingual publisher, String date, Bilingual weight) {}
