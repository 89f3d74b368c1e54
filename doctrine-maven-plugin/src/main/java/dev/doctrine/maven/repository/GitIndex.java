package dev.doctrine.maven.repository;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the names of Git's index, versions 2 to 4. An index that stands for more than it lists, as a split or sparse one
 * does, is refused; so is anything that Git would not write.
 *
 * @see <a href="https://git-scm.com/docs/index-format">the format</a>
 */
final class GitIndex {

    private static final int OLDEST = 2;
    private static final int WITH_MORE_FLAGS = 3;
    private static final int WITH_PREFIXES = 4;

    /** What comes before the mode, and between the mode and the object's name. */
    private static final int BEFORE_MODE = 24;

    private static final int AFTER_MODE = 12;

    private static final int EXTENDED = 0x4000;
    private static final int NAME_LENGTH = 0x0FFF;
    private static final int ALIGNMENT = 8;

    private static final int FILE = 0b1000;
    private static final int LINK = 0b1010;
    private static final int MODULE = 0b1110;

    private final IndexBytes bytes;
    private final int hash;
    private final IndexedNames names;
    private final byte[] name = new byte[FileName.LONGEST];
    private int length;

    private GitIndex(IndexBytes bytes, int hash, IndexedNames names) {
        this.bytes = bytes;
        this.hash = hash;
        this.names = names;
    }

    /**
     * Reads an index.
     *
     * @param hash how many bytes the name of an object has in this repository
     * @throws IOException if it cannot be relied on
     */
    static void read(byte[] bytes, int hash, IndexedNames names) throws IOException {
        if (bytes.length < hash) {
            throw new IOException("too short");
        }
        new GitIndex(new IndexBytes(bytes, bytes.length - hash), hash, names).read();
    }

    private void read() throws IOException {
        if (!bytes.text(4).equals("DIRC")) {
            throw new IOException("no index");
        }
        long version = bytes.number();
        if (version < OLDEST || version > WITH_PREFIXES) {
            throw new IOException("unknown version");
        }
        // Each entry takes bytes, so that no number lets this go on for longer than there are some.
        for (long left = bytes.number(); left > 0; left--) {
            readEntry((int) version);
        }
        while (!bytes.isAtEnd()) {
            String extension = bytes.text(4);
            // Whoever does not know one with a small letter does not know what the index says.
            if (extension.charAt(0) < 'A' || extension.charAt(0) > 'Z') {
                throw new IOException("extension " + extension);
            }
            bytes.skip(bytes.number());
        }
    }

    private void readEntry(int version) throws IOException {
        int start = bytes.position();
        bytes.skip(BEFORE_MODE);
        int kind = (int) bytes.number() >>> 12;
        bytes.skip(AFTER_MODE + hash);
        int flags = bytes.half();
        if ((flags & EXTENDED) != 0) {
            if (version < WITH_MORE_FLAGS) {
                throw new IOException("flags of another version");
            }
            bytes.skip(2);
        }
        if (version == WITH_PREFIXES) {
            length -= bytes.removed(length);
            append(bytes.untilZero());
            bytes.skip(1);
        } else {
            length = 0;
            append((flags & NAME_LENGTH) == NAME_LENGTH ? bytes.untilZero() : flags & NAME_LENGTH);
            bytes.skip(ALIGNMENT - (bytes.position() - start) % ALIGNMENT);
        }
        add(kind);
    }

    private void append(int count) throws IOException {
        if (count > name.length - length) {
            throw new IOException("a name too long");
        }
        bytes.copy(name, length, count);
        length += count;
    }

    private void add(int kind) throws IOException {
        switch (kind) {
            case FILE -> add(names::add);
            // Neither is a file of this repository.
            case LINK -> add(names::addLink);
            case MODULE -> add(names::addModule);
            default -> throw new IOException("a kind that is not listed file by file");
        }
    }

    private void add(Consumer<String> kind) {
        Optional<String> text = FileName.of(name, 0, length);
        if (text.isPresent()) {
            kind.accept(text.get());
        } else {
            names.skip();
        }
    }
}
