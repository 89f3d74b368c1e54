package dev.doctrine.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to characters, without mercy: at most 1 MiB, valid UTF-8, no control characters. */
final class DocumentText {

    /** The greatest size of a file, in bytes. */
    static final int LIMIT = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentText() {}

    /** The characters of a file, without a byte-order mark. */
    static Reading<String> decode(String path, byte[] bytes) {
        if (bytes.length > LIMIT) {
            return Reading.refused(Place.startOf(path), ReadingProblem.TOO_LARGE, Integer.toString(LIMIT));
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            return Reading.refused(placeAt(path, text, text.length()), ReadingProblem.NOT_UTF8);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        int control = firstControlCharacter(text);
        if (control >= 0) {
            String codePoint = String.format("U+%04X", text.codePointAt(control));
            return Reading.refused(placeAt(path, text, control), ReadingProblem.CONTROL_CHARACTER, codePoint);
        }
        return new Reading.Accepted<>(text);
    }

    /** What YAML 1.1 calls not printable; the rest of Unicode is fine. */
    private static int firstControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c < 0xA0 && c != 0x85;
            if (control || c >= 0xFFFE) {
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
        return new Place(path, line, end - lineStart + 1);
    }
}
