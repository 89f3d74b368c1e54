package dev.doctrine.declaration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Files that are too big or too strange to keep: made up to break a reader. */
final class HostileFiles {

    private static final String GOOD = """
            version: 1
            application:
              name: Suivi à titre précis
              owner: { name: Ministère de l'Intérieur, kind: state }
            data: { classification: sensible }
            environments: { production: { offer: cloud-pi } }
            """;

    private static final int MANY = 5_000;
    private static final int MEBIBYTE = 1 << 20;

    private final Map<String, byte[]> files = new TreeMap<>();

    private HostileFiles() {}

    static Map<String, byte[]> all() {
        HostileFiles hostile = new HostileFiles();
        hostile.addEncodings();
        hostile.addDepths();
        hostile.addSizes();
        return hostile.files;
    }

    private void addEncodings() {
        add("made-utf-16-big.yaml", bytes('\uFEFF' + GOOD, StandardCharsets.UTF_16BE));
        add("made-utf-16-little.yaml", bytes('\uFEFF' + GOOD, StandardCharsets.UTF_16LE));
        add("made-utf-16-unmarked.yaml", bytes(GOOD, StandardCharsets.UTF_16LE));
        add("made-iso-8859-1.yaml", bytes(GOOD, StandardCharsets.ISO_8859_1));
        add("made-iso-8859-1-after-mark.yaml", afterMark(bytes("né: 1\n", StandardCharsets.ISO_8859_1)));
        add("made-utf-8-truncated.yaml", afterMark(new byte[] {'a', ':', ' ', (byte) 0xC3}));
        add("made-utf-8-overlong.yaml", new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF});
        add("made-utf-8-surrogate.yaml", new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        add("made-nul.yaml", text(GOOD.replace("titre", "ti\0tre")));
        add("made-escape-character.yaml", text(GOOD.replace("titre", "\u001B[31mtitre")));
        add("made-next-line.yaml", text(GOOD.replace("titre", "ti\u0085tre")));
        add("made-line-separator.yaml", text(GOOD.replace("titre", "ti\u2028tre")));
        add("made-right-to-left.yaml", text(GOOD.replace("titre", "ti\u202Etre")));
        add("made-two-marks.yaml", text("\uFEFF\uFEFF" + GOOD));
        add("made-mark-and-mistake.yaml", text('\uFEFF' + "versoin: 1\n" + GOOD));
        add("made-mark-and-mistake.json", text('\uFEFF' + "{\"versoin\": 1}"));
        add("made-crlf-and-mistake.yaml", text(GOOD.replace("state", "sate").replace("\n", "\r\n")));
        add("made-cr-and-mistake.yaml", text(GOOD.replace("state", "sate").replace('\n', '\r')));
        add(
                "made-beyond-16-bits.yaml",
                text("\"\uD83D\uDE00\": 1\n" + GOOD.replace("sensible", "\"\uD83D\uDE00\", x: 1")));
    }

    private void addDepths() {
        add("made-brackets.yaml", text("a: " + "[".repeat(MANY) + "]".repeat(MANY)));
        add("made-brackets-open.yaml", text("[".repeat(MANY)));
        add("made-braces.yaml", text("{a: ".repeat(MANY) + "1" + "}".repeat(MANY)));
        add("made-dashes.yaml", text("- ".repeat(MANY) + "1"));
        add("made-brackets.json", text("{\"a\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}"));
        add("made-braces.json", text("{\"a\":".repeat(MANY) + "1" + "}".repeat(MANY)));
        StringBuilder staircase = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            staircase.append(" ".repeat(depth)).append("a:\n");
        }
        add("made-staircase.yaml", text(staircase.toString()));
        add("made-33-deep.yaml", text(GOOD + "derogations: " + "[".repeat(32) + "]".repeat(32)));
        add("made-32-deep.yaml", text(GOOD + "derogations: " + "[".repeat(31) + "]".repeat(31)));
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i < 20; i++) {
            String alias = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
        }
        add("made-billion-laughs.yaml", text(laughs.toString()));
    }

    private void addSizes() {
        add("made-2-mib.yaml", text("#".repeat(2 * MEBIBYTE)));
        add("made-1-mib-and-1.yaml", text(GOOD + "#".repeat(MEBIBYTE + 1 - text(GOOD).length)));
        add("made-1-mib-comment.yaml", text(" ".repeat(10) + "#".repeat(MEBIBYTE - 10)));
        add("made-1-mib-scalar.yaml", text(GOOD.replace("cloud-pi", "x".repeat(MEBIBYTE - 1_000))));
        add("made-1-mib-scalar.json", text("{\"version\": \"" + "x".repeat(MEBIBYTE - 1_000) + "\"}"));
        add("made-1-mib-number.yaml", text("version: " + "1".repeat(MEBIBYTE - 1_000)));
        add("made-1-mib-number.json", text("{\"version\": " + "1".repeat(MEBIBYTE - 1_000) + "}"));
        add("made-1-mib-lines.yaml", text("\n".repeat(MEBIBYTE)));
        add("made-1-mib-accents.yaml", text("name: " + "é".repeat(MEBIBYTE / 2 - 10)));
        add("made-huge-key.yaml", text("x".repeat(MEBIBYTE - 100) + ": 1"));
        add("made-huge-key-explicit.yaml", text("? " + "x".repeat(MEBIBYTE - 100) + "\n: 1"));
        add("made-huge-key.json", text("{\"" + "x".repeat(MEBIBYTE - 100) + "\": 1}"));
        StringBuilder yaml = new StringBuilder();
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            yaml.append('k').append(i).append(":\n");
            json.append("\"k").append(i).append("\":1,");
        }
        add("made-100000-keys.yaml", text(yaml.toString()));
        add("made-100000-keys.json", text(json.substring(0, 90_000 * 9).replaceAll(",[^,]*$", "}")));
        add("made-colliding-keys.json", text(colliding()));
        add("made-same-key.yaml", text("version: 1\n".repeat(90_000)));
        add("made-list.yaml", text(GOOD.replace("cloud-pi", "cloud-pi, exposure: [" + "x,".repeat(100_000) + "]")));
    }

    /** Thousands of keys with the same {@link String#hashCode()}. */
    private static String colliding() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 14; i++) {
            json.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 14; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":1");
        }
        return json.append('}').toString();
    }

    private void add(String name, byte[] content) {
        files.put(name, content);
    }

    private static byte[] text(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] afterMark(byte[] rest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text("\uFEFF"));
        bytes.writeBytes(rest);
        return bytes.toByteArray();
    }
}
