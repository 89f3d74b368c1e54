package dev.doctrine.yaml;

/**
 * A place in a file that a person can jump to.
 *
 * @param path the file as users know it: relative to the top of the reactor, with {@code /}
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String path, int line, int column) {

    /** The first place of a file, for what concerns the file as a whole. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1);
    }

    /** {@code path:line:column}, the form that editors and terminals make clickable. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
