package dev.doctrine.maven.repository;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bytes that are read from their beginning, never beyond their end. */
final class IndexBytes {

    private final byte[] bytes;
    private final int end;
    private int position;

    IndexBytes(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    int position() {
        return position;
    }

    boolean isAtEnd() {
        return position == end;
    }

    void skip(long count) throws IOException {
        if (count > end - position) {
            throw new EOFException();
        }
        position += (int) count;
    }

    /** Four bytes, without a sign. */
    long number() throws IOException {
        return ((long) half() << 16) | half();
    }

    /** Two bytes, without a sign. */
    int half() throws IOException {
        skip(2);
        return ((bytes[position - 2] & 0xFF) << 8) | (bytes[position - 1] & 0xFF);
    }

    String text(int count) throws IOException {
        skip(count);
        return new String(bytes, position - count, count, StandardCharsets.ISO_8859_1);
    }

    void copy(byte[] target, int from, int count) throws IOException {
        skip(count);
        System.arraycopy(bytes, position - count, target, from, count);
    }

    /**
     * How many bytes of the previous name go, in seven bits a byte; a byte that another follows counts one more.
     *
     * @param most how many there are
     */
    int removed(int most) throws IOException {
        int next = next();
        int value = next & 0x7F;
        while ((next & 0x80) != 0) {
            next = next();
            // Before it grows any further: more than there are never become fewer.
            if (value >= most) {
                throw new IOException("more than there is");
            }
            value = ((value + 1) << 7) | (next & 0x7F);
        }
        if (value > most) {
            throw new IOException("more than there is");
        }
        return value;
    }

    /** How many bytes come before the next one that is zero. */
    int untilZero() throws IOException {
        for (int i = position; i < end; i++) {
            if (bytes[i] == 0) {
                return i - position;
            }
        }
        throw new EOFException();
    }

    private int next() throws IOException {
        skip(1);
        return bytes[position - 1] & 0xFF;
    }
}
