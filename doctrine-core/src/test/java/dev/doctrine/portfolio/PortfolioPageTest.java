package dev.doctrine.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Showing;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.policy.Policy;
import dev.doctrine.trace.Shows;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that lists every application, also where there are many of them. */
class PortfolioPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The first still refuses, the second refuses nothing any more, and nobody is called as the third says. */
    private static final String KNOWN =
            """
            version: 1
            refusals:
            """ + known("Suivi des titres", "production") + known("Suivi des titres", "recette")
                    + known("Ancien nom", "production");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsKnownRefusalsAndWhatRepositoriesShow(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Portfolio portfolio = new Portfolio(DoctrineReader.builtIn(), Assessing.policyKnowing(KNOWN), TODAY);
        PortfolioWriter writer = writer(portfolio, locale);
        for (String name : List.of("allowed", "derogated", "forbidden", "not-hosted", "undetermined")) {
            String path = name + "/hosting.yaml";
            writer.add(path, portfolio.assess(path, declaration(name), shown(name)));
        }
        String page = page(writer.finish(), locale);
        new GoldenFile("portfolio/shown." + language + ".golden.html").verify(page);
    }

    @Test
    void twoThousandApplicationsAreAllThereAndFitInTwoMegabytes() throws IOException {
        PortfolioSummary summary = generated(2_000);
        assertEquals(2_000, summary.applications().size());
        byte[] page = new PortfolioPage(summary, Locale.FRENCH).bytes();
        assertTrue(page.length < 2_000_000, page.length + " bytes");
        assertEquals(2_000, new String(page, StandardCharsets.UTF_8).split("data-verdict=", -1).length - 1);
    }

    @Test
    void whatNeedsMostAttentionComesFirst() throws IOException {
        Iterator<ApplicationRow> rows = generated(300).applications().iterator();
        ApplicationRow previous = rows.next();
        assertEquals(Standing.FORBIDDEN, previous.standing());
        while (rows.hasNext()) {
            ApplicationRow row = rows.next();
            int order = previous.standing().compareTo(row.standing());
            assertTrue(order < 0 || (order == 0 && previous.path().compareTo(row.path()) < 0), row.path());
            previous = row;
        }
    }

    @Test
    void beyondItsLimitThePageSaysWhatItLeavesOut() throws IOException {
        Portfolio portfolio = new Portfolio(DoctrineReader.builtIn(), Policy.NONE, TODAY);
        PortfolioWriter writer = writer(portfolio, Locale.ENGLISH);
        writer.add("a", portfolio.assess("a/hosting.yaml", declaration("allowed")));
        Reading<Assessment> refused = Reading.refused(Place.startOf("b"), ReadingProblem.NOT_FOUND);
        for (int i = 0; i < PortfolioSummary.LISTED; i++) {
            writer.add("b", refused);
        }
        String page = page(writer.finish(), Locale.ENGLISH);
        assertTrue(page.contains("Declarations that are not: 1. The file portfolio.csv has all of them."));
        assertFalse(page.contains("Annuaire des services"), "What needs least attention is left out");
    }

    @Test
    void aPageOfNothingRunsNothing() throws IOException {
        Portfolio portfolio = new Portfolio(DoctrineReader.builtIn(), Policy.NONE, TODAY);
        assertFalse(
                page(writer(portfolio, Locale.ENGLISH).finish(), Locale.ENGLISH).contains("script"));
    }

    private static PortfolioSummary generated(int count) throws IOException {
        Portfolio portfolio =
                new Portfolio(DoctrineReader.builtIn(), Policy.NONE, LocalDate.parse(GeneratedPortfolio.TODAY));
        PortfolioWriter writer = writer(portfolio, Locale.FRENCH);
        for (GeneratedPortfolio.Generated one :
                IntStream.range(0, count).mapToObj(GeneratedPortfolio::of).toList()) {
            String path = one.folder() + "/"
                    + one.files().keySet().stream().max(String::compareTo).orElseThrow();
            writer.add(
                    path, portfolio.assess(path, one.files().values().iterator().next()));
        }
        return writer.finish();
    }

    private static Evidence shown(String name) {
        return switch (name) {
            case "allowed" ->
                Showing.evidence(
                        Showing.find("amazon", Shows.DEPLOYMENT, "main.tf"),
                        Showing.find("amazon", Shows.HINT, "README.md"));
            case "forbidden" -> Showing.evidence(Showing.find("google", Shows.STORAGE, ".env"));
            default -> Showing.evidence();
        };
    }

    private static PortfolioWriter writer(Portfolio portfolio, Locale locale) throws IOException {
        return new PortfolioWriter(portfolio, locale, OutputStream.nullOutputStream(), new ByteArrayOutputStream());
    }

    private static String page(PortfolioSummary summary, Locale locale) {
        return new String(new PortfolioPage(summary, locale).bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] declaration(String name) throws IOException {
        try (InputStream stream = PortfolioPageTest.class.getResourceAsStream("declarations/" + name + ".yaml")) {
            return stream.readAllBytes();
        }
    }

    private static String known(String application, String environment) {
        return "  - { application: " + application + ", environment: " + environment
                + ", constraint: data-ceiling, offer: nubo, classification: diffusion-restreinte, result: violated }\n";
    }
}
