package dev.doctrine.report.text;

/** How a terminal sets words off. Texts are complete without it. */
public interface Style {

    /** No marks at all. */
    Style PLAIN = new Style() {};

    /** A name or heading. */
    default String strong(String text) {
        return text;
    }

    /** Something that is well. */
    default String success(String text) {
        return text;
    }

    /** Something to look at. */
    default String warning(String text) {
        return text;
    }

    /** Something that stops the build. */
    default String failure(String text) {
        return text;
    }
}
