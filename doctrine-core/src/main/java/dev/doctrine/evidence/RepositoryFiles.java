package dev.doctrine.evidence;

import java.util.List;

/** The files of a repository, as whoever scans it sees them. */
public interface RepositoryFiles {

    /** The names: relative to the repository's root, with {@code /}, in the order of their characters, each once. */
    List<String> names();

    /** What one of the names holds. */
    Content content(String name);

    /** What a file holds, or why that is not known. */
    sealed interface Content {}

    /** All its bytes. */
    final class Bytes implements Content {

        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** It is not read. */
    record Unread(Reason reason) implements Content {}

    /** Why a file is not read. */
    enum Reason {
        TOO_LARGE,
        /** All that was read before it is as much as one scan reads. */
        TOO_MUCH,
        /** A link, a folder, a device; or it is gone, or may not be read. */
        NOT_A_FILE
    }
}
