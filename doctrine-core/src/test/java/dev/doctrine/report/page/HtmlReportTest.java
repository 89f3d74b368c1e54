package dev.doctrine.report.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Source;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page for people: what it says, and that it holds together. */
@Isolated("It changes what the whole JVM shares: the locale, or the time zone")
class HtmlReportTest {

    private static final Doctrine DOCTRINE = HtmlSamples.DOCTRINE;

    @ParameterizedTest
    @ValueSource(strings = {"all-well.fr", "hostile.en"})
    void isWhatTheGoldenFileHolds(String page) throws IOException {
        String declaration = page.substring(0, page.indexOf('.'));
        Locale locale = Locale.forLanguageTag(page.substring(page.indexOf('.') + 1));
        byte[] bytes = new HtmlReport(HtmlSamples.assess(declaration), locale).bytes();
        new GoldenFile("report/" + page + ".golden.html").verify(new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-outcome", "all-well", "hostile"})
    void everyIdIsUniqueAndEveryLinkHasItsTarget(String declaration) throws IOException {
        HtmlPage page = HtmlSamples.page(declaration, Locale.FRENCH);
        List<String> ids = page.attributes("id");
        Set<String> unique = new HashSet<>(ids);
        assertEquals(ids.size(), unique.size(), () -> "Not unique in " + ids);
        List<String> references = new ArrayList<>(page.attributes("aria-labelledby"));
        List<String> sources = DOCTRINE.sources().stream().map(Source::url).toList();
        for (Element link : HtmlPage.all(page.root(), "a")) {
            String target = link.getAttribute("href");
            if (target.startsWith("#")) {
                references.add(target.substring(1));
            } else {
                assertTrue(target.startsWith("https://") && sources.contains(target), target);
                assertEquals("noopener noreferrer", link.getAttribute("rel"));
            }
        }
        references.removeAll(unique);
        assertEquals(List.of(), references);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyConstraintHasItsCellForEveryEnvironment(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Assessment assessment = HtmlSamples.assess("every-outcome");
        Messages messages = Messages.in(locale);
        List<String> expected = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        for (int row = 0; row < DOCTRINE.constraints().size(); row++) {
            if (appliesNowhere(row, assessment)) {
                folded.add(DOCTRINE.constraints().get(row).id());
                continue;
            }
            for (EnvironmentAssessment environment : assessment.environments()) {
                Outcome outcome = environment.outcomes().get(row);
                expected.add(outcome.constraint().id() + " "
                        + environment.environment().name() + " "
                        + messages.text("result." + outcome.result().key()));
            }
        }
        HtmlPage page = HtmlSamples.page("every-outcome", locale);
        Element matrix = page.byId("matrix-from-1");
        List<String> environments =
                HtmlPage.all(matrix, "thead").get(0).getElementsByTagName("a").getLength() == 0
                        ? List.of()
                        : HtmlPage.texts(HtmlPage.all(matrix, "thead").get(0), "a");
        List<String> actual = new ArrayList<>();
        for (Element row : HtmlPage.all(HtmlPage.all(matrix, "tbody").get(0), "tr")) {
            String constraint = HtmlPage.texts(row, "code").get(0);
            List<Element> cells = HtmlPage.all(row, "td");
            for (int column = 0; column < cells.size(); column++) {
                String shown = HtmlPage.visible(cells.get(column)).toLowerCase(Locale.ROOT);
                actual.add(constraint + " " + environments.get(column) + " " + shown);
            }
        }
        assertEquals(expected, actual);
        assertFalse(folded.isEmpty());
        assertEquals(folded, HtmlPage.texts(page.byId("matrix-folded"), "code"));
    }

    private static boolean appliesNowhere(int row, Assessment assessment) {
        return assessment.environments().stream()
                .allMatch(environment -> environment.outcomes().get(row).result() == Result.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void reasonsStandBeforeAllElse(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Assessment assessment = HtmlSamples.assess("every-outcome");
        HtmlPage page = HtmlSamples.page("every-outcome", locale);
        assertEquals(
                List.of("blocking", "warnings", "environments", "matrix"),
                HtmlPage.all(page.root(), "section").stream()
                        .map(section -> section.getAttribute("id"))
                        .limit(4)
                        .toList());
        String blocking = page.byId("blocking").getTextContent().replace("`", "");
        OutcomeText text = new OutcomeText(Messages.in(locale), assessment);
        int reasons = 0;
        for (EnvironmentAssessment environment : assessment.environments()) {
            for (Outcome outcome : environment.outcomes()) {
                if (outcome.isBlocking()) {
                    reasons++;
                    assertTrue(blocking.contains(text.message(outcome).replace("`", "")));
                    assertTrue(blocking.contains(
                            text.remedyBesideOtherOffers(environment, outcome).replace("`", "")));
                }
            }
        }
        assertEquals(8, reasons);
        assertEquals(reasons, HtmlPage.all(page.byId("blocking"), "article").size());
    }

    @Test
    void whatIsBuiltIsNamedWithItsVersion() throws IOException {
        Assessment assessment = HtmlSamples.assess("all-well");
        List<String> artifacts =
                IntStream.range(0, 9).mapToObj(i -> "fr.gouv:a" + i + ":1.4.2").toList();
        String one = text(new HtmlReport(assessment, artifacts.subList(0, 1), Locale.FRENCH));
        assertTrue(one.contains("Artefact et versionfr.gouv:a0:1.4.2"), one);
        String nine = text(new HtmlReport(assessment, artifacts, Locale.FRENCH));
        assertTrue(nine.contains("fr.gouv:a3:1.4.2et 5 autres"), nine);
        assertFalse(text(new HtmlReport(assessment, Locale.FRENCH)).contains("Artefact"));
    }

    @Test
    void anExpiredDerogationSaysWhatItWasAndWhoDecided() throws IOException {
        String table = HtmlSamples.page("every-outcome", Locale.FRENCH)
                .byId("derogations-table")
                .getTextContent();
        String row = table.substring(table.indexOf("DER-2025-002"), table.indexOf("DER-2026-020"));
        for (String said : List.of(
                "Expirée", "data-ceiling", "Nubo", "2025/021", "HFDS", "12/05/2025", "12/05/2026", "est expirée")) {
            assertTrue(row.contains(said), said);
        }
    }

    /** In what people read, a French day begins with the day; only what stands so in a file is written as it stands. */
    @Test
    void frenchDaysAreWrittenAsFrenchReadersWriteThem() throws IOException {
        String text =
                HtmlSamples.page("every-outcome", Locale.FRENCH).byId("content").getTextContent();
        for (Source source : DOCTRINE.sources()) {
            text = text.replace(source.id(), "");
        }
        for (Layer layer : DOCTRINE.layers()) {
            text = text.replace(layer.version(), "");
        }
        assertEquals(
                List.of(),
                Pattern.compile("\\b[0-9]{4}-[0-9]{2}(-[0-9]{2})?\\b")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static String text(HtmlReport report) {
        return HtmlPage.of(report.bytes()).root().getTextContent().replace("\n", "");
    }

    @Test
    void everyCellLeadsToTheExplanationOfItsOwnConstraint() throws IOException {
        HtmlPage page = HtmlSamples.page("every-outcome", Locale.ENGLISH);
        for (Element row :
                HtmlPage.all(HtmlPage.all(page.byId("matrix-from-1"), "tbody").get(0), "tr")) {
            String title = HtmlPage.texts(row, "span").get(0);
            for (Element link : HtmlPage.all(row, "a")) {
                String explanation =
                        page.byId(link.getAttribute("href").substring(1)).getTextContent();
                assertTrue(explanation.contains(title), () -> title + " in " + explanation);
            }
        }
    }

    @Test
    void manyEnvironmentsGoIntoTablesThatFitOnPaper() {
        int count = MatrixSection.ENVIRONMENTS_PER_TABLE * 2 + 1;
        String yaml = """
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: usuel }
                environments:
                """
                + IntStream.range(0, count)
                        .mapToObj(i -> "  e" + i + ": { offer: nubo, stage: test }\n")
                        .collect(Collectors.joining());
        HtmlPage page =
                HtmlPage.of(new HtmlReport(HtmlSamples.assess("hosting.yaml", yaml, DOCTRINE), Locale.ENGLISH).bytes());
        List<Integer> columns = List.of("matrix-from-1", "matrix-from-7", "matrix-from-13").stream()
                .map(id -> HtmlPage.all(HtmlPage.all(page.byId(id), "thead").get(0), "th")
                                .size()
                        - 1)
                .toList();
        assertEquals(List.of(6, 6, 1), columns);
    }

    @Test
    void titleAndLanguageAreThoseOfThePage() throws IOException {
        HtmlPage french = HtmlSamples.page("every-outcome", Locale.FRENCH);
        assertEquals("fr", french.root().getAttribute("lang"));
        assertEquals(
                "Suivi des titres\u00A0: interdit – Évaluation de l'hébergement",
                HtmlPage.texts(french.root(), "title").get(0));
        HtmlPage english = HtmlSamples.page("all-well", Locale.CANADA);
        assertEquals("en", english.root().getAttribute("lang"));
        assertEquals(
                "Annuaire des services: allowed – Hosting assessment",
                HtmlPage.texts(english.root(), "title").get(0));
    }

    @Test
    void theBodyIsTheContentOfThePage() throws IOException {
        HtmlReport report = new HtmlReport(HtmlSamples.assess("every-outcome"), Locale.FRENCH);
        String page = new String(report.bytes(), StandardCharsets.UTF_8);
        assertTrue(page.contains(report.body()));
        assertTrue(page.contains(HtmlReport.stylesheet()));
        assertEquals(
                "div",
                HtmlPage.of(report.body().getBytes(StandardCharsets.UTF_8))
                        .root()
                        .getTagName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR-u-nu-arabext", "fr-FR", "ja-JP"})
    void isTheSameOnEveryMachine(String machine) throws IOException {
        byte[] here = new HtmlReport(HtmlSamples.assess("every-outcome"), Locale.ENGLISH).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, new HtmlReport(HtmlSamples.assess("every-outcome"), Locale.ENGLISH).bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
