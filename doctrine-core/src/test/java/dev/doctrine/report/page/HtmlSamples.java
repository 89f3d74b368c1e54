package dev.doctrine.report.page;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Declarations that lie beside the golden files, assessed and shown. */
final class HtmlSamples {

    static final Doctrine DOCTRINE = DoctrineReader.builtIn();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private HtmlSamples() {}

    static HtmlPage page(String declaration, Locale locale) throws IOException {
        return HtmlPage.of(new HtmlReport(assess(declaration), locale).bytes());
    }

    static Assessment assess(String declaration) throws IOException {
        String path = declaration.equals("hostile") ? "a\"><script>path()<\u202E/script>/hosting.yaml" : "hosting.yaml";
        return assess(path, text(declaration), DOCTRINE);
    }

    static Assessment assess(String path, String yaml, Doctrine doctrine) {
        Reading<Declaration> reading = DeclarationReader.read(path, yaml.getBytes(StandardCharsets.UTF_8), doctrine);
        if (reading instanceof Reading.Accepted<Declaration> accepted) {
            return new Assessor(doctrine).assess(accepted.value(), TODAY);
        }
        throw new AssertionError(reading);
    }

    static String text(String declaration) throws IOException {
        try (InputStream stream =
                HtmlSamples.class.getResourceAsStream("/dev/doctrine/report/" + declaration + ".yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
