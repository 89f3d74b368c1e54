package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that is qualified until a day: past it, it is as if it were not qualified. */
class QualificationTest {

    private static final String SERVICE = """
              qualified-service:
                extends: cloud-prive-secnumcloud
                name: Qualified service
                facts:
                  secnumcloud-until:
                    value: 2026-06-30
                    sources: [ { id: MI-DH, section: "Les offres de Cloud privé" } ]

            constraints:
            """;

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, sensible, '', ALLOWED",
        "2026-07-01, sensible, '', FORBIDDEN",
        "2026-07-01, usuel, '', ALLOWED",
        "2026-06-30, usuel, secnumcloud-qualification, ALLOWED",
        "2026-07-01, usuel, secnumcloud-qualification, FORBIDDEN"
    })
    void endsWithItsLastDay(LocalDate today, String classification, String requires, Verdict expected)
            throws IOException {
        String declaration = """
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: qualified-service, requires: [%s] } }
                """.formatted(classification, requires);
        Doctrine doctrine = doctrine();
        Declaration read = accepted(
                DeclarationReader.read("hosting.yaml", declaration.getBytes(StandardCharsets.UTF_8), doctrine));
        assertEquals(expected, new Assessor(doctrine).assess(read, today).verdict());
    }

    private static Doctrine doctrine() throws IOException {
        try (InputStream stream = DoctrineReader.class.getResourceAsStream("base.yaml")) {
            String builtIn = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String extended = builtIn.replace("\nconstraints:\n", "\n" + SERVICE);
            return accepted(DoctrineReader.read("base.yaml", extended.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static <T> T accepted(Reading<T> reading) {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading);
    }
}
