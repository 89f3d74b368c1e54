package dev.doctrine.yaml;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A place in a file that a person can jump to.
 *
 * @param path the file as users know it: relative to the root of the repository, with {@code /}
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String path, int line, int column) {

    private static final String NEED_NO_ESCAPE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    /** The first place of a file, for what concerns the file as a whole. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1);
    }

    /** The path as formats write it that ask for a URI: a relative reference, RFC 3986. */
    public String uri() {
        HexFormat hexadecimal = HexFormat.of().withUpperCase();
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (NEED_NO_ESCAPE.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(hexadecimal.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    /** {@code path:line:column}, the form that editors and terminals make clickable. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
