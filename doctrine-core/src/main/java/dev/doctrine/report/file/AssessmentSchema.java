package dev.doctrine.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema of {@code assessment.json}. It depends on no doctrine. */
public final class AssessmentSchema {

    private AssessmentSchema() {}

    /** The whole file. */
    public static byte[] bytes() {
        try (InputStream stream = AssessmentSchema.class.getResourceAsStream("assessment.schema.json")) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of assessment.json cannot be read", e);
        }
    }
}
