package dev.doctrine.evidence.entry;

import java.util.List;

/** Takes the texts of a YAML file, of which some kinds of files know more. */
@FunctionalInterface
interface Scalars {

    /** Knows nothing more. */
    Scalars PLAIN = scalar -> {};

    /** A text, after it is among the entries. */
    void take(Scalar scalar);

    /** Whether what stands below these keys is a script, and so no value of theirs. */
    default boolean isScript(List<String> path) {
        return false;
    }

    /**
     * A text of a YAML file.
     *
     * @param path the keys that lead to it
     * @param start where it starts in the file, within its quotes
     * @param end where it ends
     * @param folded whether its line ends stand for spaces
     */
    record Scalar(List<String> path, String value, int start, int end, boolean folded, Block block) {}
}
