package dev.doctrine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON as our files have it: UTF-8, lines ending in {@code \n}; the same on every machine. */
public final class JsonBytes {

    private JsonBytes() {}

    /** What a file says. */
    @FunctionalInterface
    public interface Content {

        /** Writes one value. */
        void write(JsonGenerator json) throws IOException;
    }

    /** The bytes of a file that says this, each field and item on a line of its own, indented by two spaces. */
    public static byte[] of(Content content) {
        return of(content, indentation());
    }

    /** The bytes of a file that says this in a compact form: a line for each object in a list. */
    public static byte[] compact(Content content) {
        return of(content, new ObjectPerLine());
    }

    private static byte[] of(Content content, PrettyPrinter printer) {
        // A writer encodes, because the generator's own encoder fails on half a surrogate pair, which YAML can express.
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new JsonEscapes());
            json.setPrettyPrinter(printer);
            content.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static DefaultPrettyPrinter indentation() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(twoSpaces);
        printer.indentObjectsWith(twoSpaces);
        return printer;
    }
}
