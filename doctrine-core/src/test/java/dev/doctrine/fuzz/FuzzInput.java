package dev.doctrine.fuzz;

import dev.doctrine.generated.Choices;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A reader, and a file for it: the bytes that a fuzzer varies are choices of what to write, or the file itself, so that
 * many files are almost right.
 */
final class FuzzInput {

    private static final List<String> TOKENS = List.of(
            "&a ",
            "*a",
            "!!int ",
            "<<: ",
            "---\n",
            "? ",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "|\n",
            "#",
            "\t",
            "\n",
            "\r",
            "~",
            "null",
            "true",
            "0x1",
            "-1",
            "1e9",
            "99999999999",
            "2026-02-30",
            "2026-06-15",
            "\\u0000",
            "\\ud800",
            "\uFEFF",
            "\u2028",
            "\u00A0",
            "\u001B[31m",
            "\u202E",
            "🏛",
            "é",
            ",",
            "\0",
            "prod2",
            "Prod-2",
            "production",
            "nubo",
            "cloud-pi",
            "data-ceiling",
            "data_ceiling",
            "secret",
            "usuel",
            "state",
            "offer.zones",
            "fact",
            "stated",
            "removed",
            "level",
            "mandatory",
            "value",
            "sources",
            "not-stated",
            "\"\"",
            "[]",
            "{}",
            "=",
            "${",
            "{{ .Values.a }}",
            "<<EOT\n",
            "/*",
            "<!--",
            "<![CDATA[",
            "&& ",
            "\\\n");

    private final Reader reader;
    private final byte[] file;

    private FuzzInput(Reader reader, byte[] file) {
        this.reader = reader;
        this.file = file;
    }

    Reader reader() {
        return reader;
    }

    byte[] file() {
        return file;
    }

    /** The input that these bytes stand for. */
    static FuzzInput of(byte[] bytes) {
        Choices choices = Choices.of(bytes);
        Reader reader = choices.one(List.of(Reader.values()));
        if (bytes.length > 2 && choices.oneIn(8)) {
            return new FuzzInput(reader, Arrays.copyOfRange(bytes, 2, bytes.length));
        }
        int edits = choices.below(4);
        byte[] file = Seeds.of(reader, choices);
        for (int edit = 0; edit < edits; edit++) {
            file = edited(file, choices);
        }
        return new FuzzInput(reader, file);
    }

    /** The file, changed in one place. */
    private static byte[] edited(byte[] file, Choices choices) {
        int begin = choices.below(file.length + 1);
        int end = Math.min(file.length, begin + choices.below(choices.oneIn(4) ? 64 : 4));
        byte[] put = switch (choices.below(4)) {
            case 0 -> choices.one(TOKENS).getBytes(StandardCharsets.UTF_8);
            case 1 -> new byte[] {(byte) choices.below(256)};
            case 2 -> {
                int from = choices.below(file.length + 1);
                yield Arrays.copyOfRange(file, from, Math.min(file.length, from + choices.below(64)));
            }
            default -> new byte[0];
        };
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(file, 0, begin);
        changed.writeBytes(put);
        changed.write(file, end, file.length - end);
        return changed.toByteArray();
    }
}
