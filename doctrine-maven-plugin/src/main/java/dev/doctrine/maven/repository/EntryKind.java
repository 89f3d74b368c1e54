package dev.doctrine.maven.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What a repository consists of. */
enum EntryKind {
    FILE,
    FOLDER;

    /** What lies there itself; nothing if it is a link, a pipe or the like, or is gone. */
    static Optional<EntryKind> of(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // On Windows, a junction is a folder and something other.
            if (attributes.isSymbolicLink() || attributes.isOther()) {
                return Optional.empty();
            }
            return Optional.of(attributes.isDirectory() ? FOLDER : FILE);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
