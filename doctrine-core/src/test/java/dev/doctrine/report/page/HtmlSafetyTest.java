package dev.doctrine.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing in a declaration or a doctrine makes the page for people do or seem anything else. */
class HtmlSafetyTest {

    @Test
    void hostileTextStaysText() throws IOException {
        HtmlPage page = HtmlSamples.page("hostile", Locale.ENGLISH);
        assertEquals(HtmlSamples.page("every-outcome", Locale.ENGLISH).names(), page.names());
        String text = page.root().getTextContent();
        for (String field : List.of("application", "owner", "environment", "id", "reason", "reference", "authority")) {
            assertTrue(text.contains("<script>" + field + "()</script>"), field);
        }
        assertEquals(-1, text.indexOf('\u202E'));
        assertTrue(text.contains("<U+202E>"));
    }

    /** The doctrine of an organisation is its own; its texts are texts all the same. */
    @Test
    void hostileTextOfADoctrineStaysText() throws IOException {
        String base = Files.readString(Path.of("src/main/resources/dev/doctrine/doctrine/base.yaml"));
        String hostile = "<img src=x onerror=alert(1)>&<script>alert(1)</script>";
        byte[] bytes = base.replace("Nubo", hostile).getBytes(StandardCharsets.UTF_8);
        Doctrine below = accepted(DoctrineReader.read("local.yaml", bytes));
        byte[] state = Files.readAllBytes(Path.of("src/main/resources/dev/doctrine/doctrine/state.yaml"));
        Doctrine doctrine = accepted(DoctrineReader.extend(below, "state.yaml", state));
        String yaml = HtmlSamples.text("every-outcome");
        HtmlPage page =
                HtmlPage.of(new HtmlReport(HtmlSamples.assess("hosting.yaml", yaml, doctrine), Locale.FRENCH).bytes());
        assertEquals(HtmlSamples.page("every-outcome", Locale.FRENCH).names(), page.names());
        assertTrue(page.root().getTextContent().contains(hostile));
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }

    @Test
    void aBrowserIsToldToLoadAndRunNothing() throws IOException {
        HtmlPage page = HtmlSamples.page("every-outcome", Locale.FRENCH);
        String policy = HtmlPage.all(page.root(), "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        Set<String> elements = page.names();
        for (String active : List.of("script", "img", "link", "iframe", "object", "embed", "form", "svg", "base")) {
            assertFalse(elements.contains(active), active);
        }
        assertEquals(List.of(), page.attributes("style"));
        assertEquals(List.of(), page.attributes("src"));
    }
}
