package dev.doctrine.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Decodes bytes strictly: at most 1 MiB, valid UTF-8, no control characters. */
final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentText() {}

    /** The characters of a file, without a byte-order mark; empty, with a complaint, if they are not acceptable. */
    static Optional<String> decode(String path, byte[] bytes, Complaints complaints) {
        if (bytes.length > NodeReader.SIZE_LIMIT) {
            complaints.add(Place.startOf(path), ReadingProblem.TOO_LARGE, Integer.toString(NodeReader.SIZE_LIMIT));
            return Optional.empty();
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true);
        String text = withoutByteOrderMark(characters.flip().toString());
        // Control characters come first, because UTF-16 without a mark is full of NUL characters before it breaks
        // UTF-8.
        int control = firstControlCharacter(text);
        if (control >= 0) {
            String codePoint = String.format(Locale.ROOT, "U+%04X", text.codePointAt(control));
            complaints.add(placeAt(path, text, control), ReadingProblem.CONTROL_CHARACTER, codePoint);
            return Optional.empty();
        }
        if (result.isError()) {
            complaints.add(placeAt(path, text, text.length()), ReadingProblem.NOT_UTF8);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * What YAML 1.1 calls not printable, and what makes a file look other than it is read: line ends that editors do not
     * show, changes of the direction of writing, a byte-order mark amid the text. The rest of Unicode is fine.
     */
    private static int firstControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c < 0xA0;
            boolean misleading = (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == BYTE_ORDER_MARK;
            if (control || misleading || c >= 0xFFFE) {
                return i;
            }
        }
        return -1;
    }

    private static Place placeAt(String path, String text, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(path, line, text.codePointCount(lineStart, end) + 1);
    }
}
