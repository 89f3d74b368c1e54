package dev.doctrine.maven.repository;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of files as Git has them: UTF-8, with {@code /}. The machine's language settings may know fewer characters, so that
 * paths are made from the bytes, as addresses write them.
 */
final class FileName {

    /** As long as a path may be. */
    static final int LONGEST = 4096;

    private static final char REPLACEMENT = '\uFFFD';

    private static final boolean SLASHES = File.separatorChar == '/';

    private FileName() {}

    /** The name that these bytes are; none if they are not UTF-8, or lead to nothing that lies below a folder. */
    static Optional<String> of(byte[] bytes, int from, int to) {
        Optional<String> text = decoded(bytes, from, to);
        return text.isPresent() && isUsable(text.get()) ? text : Optional.empty();
    }

    /** The name of a file relative to a folder above it; the folder itself is the empty name. */
    static Optional<String> of(Path folder, Path file) {
        List<String> segments = new ArrayList<>();
        for (Path segment : folder.relativize(file)) {
            Optional<String> name = ofSegment(segment);
            if (name.isEmpty()) {
                return name;
            }
            segments.add(name.get());
        }
        return Optional.of(String.join("/", segments));
    }

    /** The last name of a path. */
    static Optional<String> ofSegment(Path segment) {
        String text = segment.toString();
        if (isAscii(text)) {
            return Optional.of(text);
        }
        String address = segment.toAbsolutePath().toUri().getRawPath();
        String file = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        byte[] bytes = unescaped(file.substring(file.lastIndexOf('/') + 1));
        return decoded(bytes, 0, bytes.length);
    }

    /** Where a name leads from a folder; nowhere if this machine has no such paths. */
    static Optional<Path> path(Path folder, String name) {
        if (!SLASHES && name.indexOf(File.separatorChar) >= 0) {
            return Optional.empty();
        }
        return resolved(folder, name);
    }

    /** What a path that Git wrote, which may also be absolute, leads to from a folder. */
    static Optional<Path> resolved(Path folder, String text) {
        try {
            if (isAscii(text) || !SLASHES) {
                return Optional.of(folder.resolve(text));
            }
            Path path = Path.of(URI.create("file:///" + escaped(text)));
            return Optional.of(
                    text.startsWith("/") ? path : folder.resolve(path.getRoot().relativize(path)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isGit(String segment) {
        return segment.equalsIgnoreCase(".git");
    }

    private static boolean isUsable(String name) {
        if (name.indexOf('\0') >= 0) {
            return false;
        }
        int start = 0;
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', start)) {
            if (!isSegment(name.substring(start, slash))) {
                return false;
            }
            start = slash + 1;
        }
        return isSegment(name.substring(start));
    }

    private static boolean isSegment(String segment) {
        return !segment.isEmpty() && !segment.equals(".") && !segment.equals("..") && !isGit(segment);
    }

    private static Optional<String> decoded(byte[] bytes, int from, int to) {
        // By far the quickest, but it replaces what is no UTF-8.
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return Optional.of(text);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder address = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            address.append(b == '/' ? "/" : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return address.toString();
    }

    private static byte[] unescaped(String address) {
        ByteBuffer bytes = ByteBuffer.allocate(address.length());
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(address.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) address.charAt(i));
            }
        }
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }
}
