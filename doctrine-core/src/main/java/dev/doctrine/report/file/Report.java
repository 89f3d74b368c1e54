package dev.doctrine.report.file;

/** A file that says what an assessment found. The same assessment in the same language gives the same bytes everywhere. */
public interface Report {

    /** The whole file. Text is UTF-8 without byte-order mark, its lines end in {@code \n}. */
    byte[] bytes();
}
