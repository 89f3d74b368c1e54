package dev.doctrine.maven.build;

import java.nio.file.Path;

/** Paths as users know them, with {@code /}. */
public final class PathText {

    /** What stands for a byte that the machine's language settings cannot read. */
    private static final char UNREADABLE = '\uFFFD';

    private PathText() {}

    /** The path; a name in it that cannot be read as its bytes, so that two such names never look alike. */
    public static String of(Path path) {
        String text = path.toString();
        if (text.indexOf(UNREADABLE) < 0) {
            return text.replace(path.getFileSystem().getSeparator(), "/");
        }
        StringBuilder names = new StringBuilder(path.isAbsolute() ? "/" : "");
        String between = "";
        for (Path name : path) {
            names.append(between).append(name.toString().indexOf(UNREADABLE) < 0 ? name.toString() : bytes(name));
            between = "/";
        }
        return names.toString();
    }

    /** The bytes of a name, as addresses write them. */
    private static String bytes(Path name) {
        String address = name.toAbsolutePath().toUri().getRawPath();
        String file = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
