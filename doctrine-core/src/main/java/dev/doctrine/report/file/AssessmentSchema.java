package dev.doctrine.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** The JSON Schema of {@code assessment.json}. It depends on no doctrine. */
public final class AssessmentSchema {

    private AssessmentSchema() {}

    /** The whole file, with descriptions in French or English. */
    public static byte[] bytes(Locale locale) {
        String name = locale.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? "assessment.schema.fr.json"
                : "assessment.schema.json";
        try (InputStream stream = AssessmentSchema.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of assessment.json cannot be read", e);
        }
    }
}
