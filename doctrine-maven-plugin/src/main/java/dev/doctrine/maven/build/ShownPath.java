package dev.doctrine.maven.build;

import java.nio.file.Path;
import java.util.Objects;

/** Paths as users know them. */
final class ShownPath {

    private ShownPath() {}

    /** A file or folder relative to the root, with {@code /}; the root itself is {@code .}; one on another drive in full. */
    static String of(Path root, Path file) {
        boolean related = Objects.equals(root.getRoot(), file.getRoot());
        String shown = PathText.of(related ? root.relativize(file) : file);
        return shown.isEmpty() ? "." : shown;
    }
}
