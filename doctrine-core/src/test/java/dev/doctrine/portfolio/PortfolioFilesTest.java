package dev.doctrine.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What users see, to the letter, of a portfolio with every kind of declaration. */
@Isolated("It changes what the whole JVM shares: the locale, or the time zone")
class PortfolioFilesTest {

    private static final Portfolio PORTFOLIO =
            new Portfolio(DoctrineReader.builtIn(), Policy.NONE, LocalDate.of(2026, 11, 22));

    private static final String HOSTILE_PATH = "=cmd|' ;@x\"><script>\u202E\n/hosting.yaml";

    /** Of three entries, the second is about the declaration {@code allowed.yaml}. */
    private static final String REGISTER =
            """
            format: 1
            layer: { id: register, version: "1" }
            derogations:
            """ + entry("RENAMED", "application: Old name") + entry("SERVING", "application: Annuaire des services")
                    + entry("OTHER", "application: Annuaire des services, application-id: APP-9");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void areWhatTheGoldenFilesHold(String language) throws IOException {
        Written written = write(Locale.forLanguageTag(language));
        verify(language, "csv", written.csv());
        verify(language, "jsonl", written.jsonLines());
        verify(language, "html", written.html());
        List<String> lines = new ArrayList<>(written.text().lines());
        lines.add("");
        lines.addAll(written.text().damage());
        verify(language, "txt", String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR-u-nu-arabext", "fr-FR"})
    void areTheSameOnEveryMachine(String machine) throws IOException {
        Written here = write(Locale.FRENCH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Written there = write(Locale.FRENCH);
            assertEquals(here.csv(), there.csv());
            assertEquals(here.jsonLines(), there.jsonLines());
            assertEquals(here.html(), there.html());
            assertEquals(here.text().lines(), there.text().lines());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noCellIsAFormulaHoweverTheFileIsSplit() throws IOException {
        String csv = write(Locale.ENGLISH).csv();
        List<List<String>> rows = CsvText.parse(csv);
        assertNoFormula(csv, rows, ";");
    }

    @Test
    void aSpreadsheetInFrenchOpensItAndNoCellIsAFormulaThereEither() throws IOException {
        String csv = write(Locale.FRENCH).csv();
        assertTrue(csv.startsWith("\uFEFFChemin;Application;Identifiant de l'application;Propriétaire;"), csv);
        List<List<String>> rows = CsvText.parse(csv.substring(1), ';');
        assertNoFormula(csv, rows, ",");
        assertEquals(CsvText.parse(write(Locale.ENGLISH).csv()).size(), rows.size());
    }

    /** Neither in its cells nor in those of a spreadsheet that splits it at another sign. */
    private static void assertNoFormula(String csv, List<List<String>> rows, String otherSeparator) {
        List<String> cells = new ArrayList<>();
        rows.forEach(cells::addAll);
        csv.lines().forEach(line -> cells.addAll(List.of(line.split(otherSeparator))));
        List<String> formulas = cells.stream()
                .filter(cell -> cell.replaceAll("^[ \"]*", "").matches("[=+\\-@].*"))
                .toList();
        assertEquals(List.of(), formulas);
        assertTrue(rows.stream().allMatch(row -> row.size() == 17));
        assertEquals(rows.size(), csv.lines().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a, b|\"a, b\"",
                "a;b|\"a;b\"",
                "=1|'=1",
                "` @1`|\"' @1\"",
                "a,=1|\"a,'=1\"",
                "a, -1|\"a,' -1\"",
                "a;=1|\"a;=1\""
            })
    void aCellBetweenSemicolonsIsQuotedAndDefused(String text, String cell) {
        assertEquals(cell, CsvDialect.SEMICOLONS.cell(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a, b|\"a, b\"",
                "say \"x\"|\"say \"\"x\"\"\"",
                "=1|'=1",
                "+1|'+1",
                "-1|'-1",
                "@x|'@x",
                "` =1`|\"' =1\"",
                "\"=1\"|\"'\"\"=1\"\"\"",
                "a;=1|\"a;'=1\"",
                "1-1=0|1-1=0",
                "\uFF1D1|'\uFF1D1"
            })
    void aCellIsQuotedAndDefused(String text, String cell) {
        assertEquals(cell, CsvDialect.COMMAS.cell(text));
    }

    @Test
    void jsonKeepsEveryTextAsItIs() throws IOException {
        JsonNode line = new ObjectMapper()
                .readTree(write(Locale.ENGLISH).jsonLines().lines().findFirst().orElseThrow());
        assertEquals(HOSTILE_PATH, line.path("path").asText());
        assertTrue(line.path("application").asText().startsWith("=HYPERLINK(\"https://evil.example\";\"x\")"));
    }

    @Test
    void hostileTextStaysTextInThePage() throws Exception {
        String page = write(Locale.ENGLISH).html();
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList scripts = root.getElementsByTagName("script");
        assertEquals(1, scripts.getLength());
        assertEquals(ApplicationsTable.script(), scripts.item(0).getTextContent());
        for (String active : List.of("img", "link")) {
            assertEquals(0, root.getElementsByTagName(active).getLength(), active);
        }
        assertTrue(root.getTextContent().contains("=cmd|' ;@x\"><script><U+202E><U+000A>/hosting.yaml"));
    }

    @Test
    void aPortfolioOfNothingHasItsFilesToo() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        PortfolioSummary summary =
                new PortfolioWriter(PORTFOLIO, Locale.ENGLISH, csv, new ByteArrayOutputStream()).finish();
        assertEquals(1, CsvText.parse(csv.toString(StandardCharsets.UTF_8)).size());
        assertEquals(0, summary.total());
        assertEquals(List.of(), new PortfolioText(summary, Locale.ENGLISH, Style.PLAIN).damage());
        assertTrue(new PortfolioPage(summary, Locale.ENGLISH).bytes().length > 0);
    }

    @Test
    void aRegisteredDerogationThatServesNobodyIsListed() throws IOException {
        Doctrine doctrine = DoctrineReader.extend(
                        DoctrineReader.builtIn(), "register.yaml", REGISTER.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
        Portfolio portfolio = new Portfolio(doctrine, Policy.NONE, PORTFOLIO.today());
        ByteArrayOutputStream jsonLines = new ByteArrayOutputStream();
        PortfolioWriter writer = new PortfolioWriter(portfolio, Locale.ENGLISH, new ByteArrayOutputStream(), jsonLines);
        writer.add("allowed/hosting.yaml", assess(portfolio, "allowed/hosting.yaml", "allowed"));
        PortfolioSummary summary = writer.finish();

        assertEquals(2, summary.idle());
        List<String> lines = jsonLines.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                List.of(
                        "{\"schemaVersion\":1,\"servesNobody\":{\"derogation\":\"RENAMED\",\"layer\":\"register\","
                                + "\"application\":\"Old name\",\"applicationId\":null,"
                                + "\"constraint\":\"data-ceiling\",\"offer\":\"nubo\"}}",
                        "{\"schemaVersion\":1,\"servesNobody\":{\"derogation\":\"OTHER\",\"layer\":\"register\","
                                + "\"application\":\"Annuaire des services\",\"applicationId\":\"APP-9\","
                                + "\"constraint\":\"data-ceiling\",\"offer\":\"nubo\"}}"),
                lines.subList(1, lines.size()));
        List<String> text = new PortfolioText(summary, Locale.ENGLISH, Style.PLAIN).lines();
        assertEquals(
                List.of(
                        "Registered derogations that serve nobody: 2. Was the application renamed, or the decision made"
                                + " for another one?",
                        "  RENAMED of the layer register, for \"Old name\"",
                        "  OTHER of the layer register, for \"Annuaire des services\" with the id \"APP-9\""),
                text.subList(text.size() - 3, text.size()));
        String page = new String(new PortfolioPage(summary, Locale.ENGLISH).bytes(), StandardCharsets.UTF_8);
        assertTrue(page.contains("<th scope=\"row\"><bdi>RENAMED</bdi></th>"), page);
        assertTrue(page.contains("APP-9"));
    }

    @Test
    void pathsComeInOrder() throws IOException {
        PortfolioWriter writer = new PortfolioWriter(
                PORTFOLIO, Locale.ENGLISH, new ByteArrayOutputStream(), new ByteArrayOutputStream());
        Reading<Assessment> reading = Reading.refused(Place.startOf("b"), ReadingProblem.NOT_FOUND);
        writer.add("b", reading);
        writer.add("b", reading);
        assertThrows(IllegalArgumentException.class, () -> writer.add("a", reading));
    }

    private static String entry(String id, String application) {
        return "  - { id: " + id + ", " + application + ", constraint: data-ceiling, environments: [production],"
                + " offer: nubo, reason: Reprise, decision: { reference: 2026/1, authority: HFDS, date: 2026-05-12 },"
                + " until: 2027-05-12 }\n";
    }

    private static Written write(Locale locale) throws IOException {
        Map<String, Reading<Assessment>> declarations = new TreeMap<>();
        for (String name : List.of("allowed", "forbidden", "undetermined", "derogated", "not-hosted", "damaged")) {
            String path = name + "/hosting.yaml";
            declarations.put(path, assess(path, name));
        }
        declarations.put(HOSTILE_PATH, assess(HOSTILE_PATH, "hostile"));
        String two = "two/hosting.yaml";
        declarations.put(
                two,
                Reading.refused(
                        Place.startOf(two), DeclarationProblem.SEVERAL_IN_FOLDER, "hosting.yaml, hosting.json"));
        String link = "link/hosting.yml";
        declarations.put(link, Reading.refused(Place.startOf(link), PortfolioProblem.SYMBOLIC_LINK));
        String secret = "secret/hosting.yaml";
        declarations.put(
                secret, Reading.refused(Place.startOf(secret), ReadingProblem.UNREADABLE, "AccessDeniedException"));
        declarations.put("utf-16/hosting.yaml", PORTFOLIO.assess("utf-16/hosting.yaml", new byte[] {-1, -2, 'a', 0}));
        String nothing = "empty/hosting.yaml";
        declarations.put(nothing, PORTFOLIO.assess(nothing, new byte[0]));

        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream jsonLines = new ByteArrayOutputStream();
        PortfolioWriter writer = new PortfolioWriter(PORTFOLIO, locale, csv, jsonLines);
        for (Map.Entry<String, Reading<Assessment>> declaration : declarations.entrySet()) {
            writer.add(declaration.getKey(), declaration.getValue());
        }
        PortfolioSummary summary = writer.finish();
        return new Written(
                csv.toString(StandardCharsets.UTF_8),
                jsonLines.toString(StandardCharsets.UTF_8),
                new String(new PortfolioPage(summary, locale).bytes(), StandardCharsets.UTF_8),
                new PortfolioText(summary, locale, Style.PLAIN));
    }

    private static Reading<Assessment> assess(String path, String name) throws IOException {
        return assess(PORTFOLIO, path, name);
    }

    private static Reading<Assessment> assess(Portfolio portfolio, String path, String name) throws IOException {
        try (InputStream stream = PortfolioFilesTest.class.getResourceAsStream("declarations/" + name + ".yaml")) {
            return portfolio.assess(path, stream.readAllBytes());
        }
    }

    private static void verify(String language, String extension, String actual) throws IOException {
        new GoldenFile("portfolio/portfolio." + language + ".golden." + extension).verify(actual);
    }

    private record Written(String csv, String jsonLines, String html, PortfolioText text) {}
}
