package dev.doctrine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON as all our files have it: UTF-8, indented by two spaces, lines ending in {@code \n}; the same on every machine. */
public final class JsonBytes {

    private static final String INDENTATION = "  ";

    private JsonBytes() {}

    /** What a file says. */
    @FunctionalInterface
    public interface Content {

        /** Writes one value. */
        void write(JsonGenerator json) throws IOException;
    }

    /** The bytes of a file that says this. */
    public static byte[] of(Content content) {
        // Through a writer: the generator's own encoder gives up on half a surrogate pair, which YAML can spell.
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(indentation());
            content.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a file of ours says, as a value within another: its lines begin further right. */
    public static String nested(byte[] file, int depth) {
        // No text has a line end of its own: JSON writes those otherwise.
        return new String(file, StandardCharsets.UTF_8).strip().replace("\n", "\n" + INDENTATION.repeat(depth));
    }

    private static DefaultPrettyPrinter indentation() {
        DefaultIndenter twoSpaces = new DefaultIndenter(INDENTATION, "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(twoSpaces);
        printer.indentObjectsWith(twoSpaces);
        return printer;
    }
}
