package dev.doctrine.maven.repository;

import dev.doctrine.evidence.RepositoryFiles.Bytes;
import dev.doctrine.evidence.RepositoryFiles.Content;
import dev.doctrine.evidence.RepositoryFiles.Reason;
import dev.doctrine.evidence.RepositoryFiles.Unread;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Reads files, as many bytes of all together as one scan reads. A repository's links are not followed anywhere. */
final class FileContent {

    private final Limits limits;
    private int left;

    FileContent(Limits limits) {
        this.limits = limits;
        this.left = limits.together();
    }

    /** What a file holds; no more is allocated than it holds, or may hold. */
    Content of(Path folder, String name) {
        Optional<Path> file = FileName.path(folder, name);
        if (file.isEmpty() || !isRegular(folder, file.get())) {
            return new Unread(Reason.NOT_A_FILE);
        }
        try {
            return read(file.get());
        } catch (IOException e) {
            return new Unread(Reason.NOT_A_FILE);
        }
    }

    private Content read(Path file) throws IOException {
        // A sparse file says so before it is read.
        long size = Files.size(file);
        if (size > limits.file()) {
            return new Unread(Reason.TOO_LARGE);
        }
        if (size > left) {
            return new Unread(Reason.TOO_MUCH);
        }
        try (InputStream stream = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes(limits.file() + 1);
            if (bytes.length > limits.file()) {
                return new Unread(Reason.TOO_LARGE);
            }
            if (bytes.length > left) {
                return new Unread(Reason.TOO_MUCH);
            }
            left -= bytes.length;
            return new Bytes(bytes);
        }
    }

    /** Whether it is a file in folders that are no links. */
    private static boolean isRegular(Path top, Path file) {
        Path path = top;
        for (Path segment : top.relativize(file.getParent())) {
            path = path.resolve(segment);
            if (!EntryKind.of(path).equals(Optional.of(EntryKind.FOLDER))) {
                return false;
            }
        }
        return EntryKind.of(file).equals(Optional.of(EntryKind.FILE));
    }
}
