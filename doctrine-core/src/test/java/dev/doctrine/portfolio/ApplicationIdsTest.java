package dev.doctrine.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.policy.Policy;
import dev.doctrine.portfolio.PortfolioSummary.Shared;
import dev.doctrine.report.text.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever takes over another application's id also takes over what is registered for it, so this is said. */
class ApplicationIdsTest {

    @Test
    void anIdOfSeveralDeclarationsIsSaid() throws IOException {
        PortfolioSummary summary =
                summary("id: SI-1, ", "id: SI-2, ", "", "id: SI-1, ", "", "id: SI-1, ", "id: si-2, ");
        assertEquals(1, summary.sharedIds());
        assertEquals(List.of(new Shared("SI-1", "0/hosting.yaml", 3)), summary.firstShared());
        assertEquals(
                List.of(
                        "Ids that several declarations give their application: 1. A derogation or a known refusal for such an"
                                + " id is for all of them. Is each of them part of that application?",
                        "  \"SI-1\": 3 declarations, the first of them 0/hosting.yaml"),
                lastLines(summary, Locale.ENGLISH, 2));
        assertEquals(
                "  «\u00A0SI-1\u00A0»\u00A0: 3 déclarations, dont la première est 0/hosting.yaml",
                lastLines(summary, Locale.FRENCH, 1).get(0));
    }

    @Test
    void idsThatDifferAreNotSaid() throws IOException {
        PortfolioSummary summary = summary("id: SI-1, ", "id: si-1, ", "", "");
        assertEquals(List.of(), summary.firstShared());
        assertFalse(String.join("\n", lastLines(summary, Locale.ENGLISH, 3)).contains("Ids"));
    }

    @Test
    void fiveAreNamedAndAllAreCounted() throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.addAll(Collections.nCopies(2, "id: SI-" + i + ", "));
        }
        PortfolioSummary summary = summary(ids.toArray(String[]::new));
        assertEquals(6, summary.sharedIds());
        List<String> lines = lastLines(summary, Locale.ENGLISH, 6);
        assertTrue(lines.get(0).startsWith("Ids that several declarations give their application: 6. "));
        assertEquals("  \"SI-4\": 2 declarations, the first of them 8/hosting.yaml", lines.get(5));
    }

    private static List<String> lastLines(PortfolioSummary summary, Locale locale, int number) {
        List<String> lines = new PortfolioText(summary, locale, Style.PLAIN).lines();
        return lines.subList(lines.size() - number, lines.size());
    }

    private static PortfolioSummary summary(String... ids) throws IOException {
        Portfolio portfolio = new Portfolio(Assessing.BUILT_IN, Policy.NONE, Assessing.TODAY);
        PortfolioWriter writer = new PortfolioWriter(
                portfolio, Locale.ENGLISH, new ByteArrayOutputStream(), new ByteArrayOutputStream());
        for (int i = 0; i < ids.length; i++) {
            String path = Character.forDigit(i, 36) + "/hosting.yaml";
            String yaml = """
                    version: 1
                    application: { name: Titres %d, %sowner: { name: b, kind: state } }
                    data: { classification: usuel }
                    environments: { production: { offer: nubo } }
                    """.formatted(i, ids[i]);
            writer.add(path, portfolio.assess(path, yaml.getBytes(StandardCharsets.UTF_8)));
        }
        return writer.finish();
    }
}
