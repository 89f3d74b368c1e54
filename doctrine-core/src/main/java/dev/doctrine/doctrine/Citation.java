package dev.doctrine.doctrine;

/** The section of a source that states something. */
public record Citation(Source source, String section) {}
