package dev.doctrine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.comparison.DeclarationComparer;
import dev.doctrine.comparison.DoctrineComparer;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.doctrine.Bilingual;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Host;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.examination.Examiner;
import dev.doctrine.expectation.DoctrineTest;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.portfolio.Portfolio;
import dev.doctrine.portfolio.PortfolioPage;
import dev.doctrine.portfolio.PortfolioSummary;
import dev.doctrine.portfolio.PortfolioText;
import dev.doctrine.portfolio.PortfolioWriter;
import dev.doctrine.report.file.GitHubAnnotations;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.terminal.ComparisonReport;
import dev.doctrine.report.terminal.DoctrineReport;
import dev.doctrine.report.terminal.EnvironmentOffersReport;
import dev.doctrine.report.terminal.ExaminationReport;
import dev.doctrine.report.terminal.ExpectationReport;
import dev.doctrine.report.terminal.ExplainReport;
import dev.doctrine.report.terminal.OffersReport;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.Style;
import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Whatever stands in a layer, a declaration, a path or a parameter: in every format, it is a text within a line. Each file
 * is compared with one in whose place of every hostile text a harmless one stands.
 */
class HostileTextTest {

    /** What forges a line, a command, a colour, an element, a cell, or hides what follows. */
    private static final String WITHOUT_BRACKETS =
            "\u001B(0\u009B31m\u0007\u0000\r\n::error::forged\n## forged\u2028\u2029\u0085"
                    + "\u202E\u2066\u200B\u00AD\uFDD0strong x\uFDD1\uFFFE\uE000\uDC00<script>alert(1)</script>\"'`| a |\uD800";

    private static final String HOSTILE = "\u001B[31m]]>[[" + WITHOUT_BRACKETS;

    private static final String HARMLESS = "x";

    /** Nothing of this may be shown as it is; a line's end is looked at by itself. */
    private static final Pattern ACTS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}&&[^\n]]");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Sets words off visibly. */
    private static final Style STYLE = new Style() {
        @Override
        public String strong(String text) {
            return "<<" + text + ">>";
        }
    };

    @TestFactory
    List<DynamicTest> staysTextInEveryFile() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Map<String, String> harmless = files(HARMLESS, HARMLESS, locale);
            files(HOSTILE, WITHOUT_BRACKETS, locale)
                    .forEach((name, file) -> tests.add(
                            DynamicTest.dynamicTest(name + " " + locale, () -> check(name, file, harmless.get(name)))));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> staysWithinItsLineOnATerminal() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Map<String, List<String>> harmless = terminal(HARMLESS, HARMLESS, locale);
            terminal(HOSTILE, WITHOUT_BRACKETS, locale)
                    .forEach((name, lines) -> tests.add(DynamicTest.dynamicTest(name + " " + locale, () -> {
                        assertTrue(String.join(" ", lines).contains("<U+"), "it is there");
                        lines.forEach(line -> assertNothingActs(line, ""));
                        assertEquals(harmless.get(name).size(), lines.size());
                    })));
        }
        return tests;
    }

    private static void check(String name, String file, String harmless) throws IOException {
        assertTrue(
                file.contains("<U+001B>")
                        || file.contains("&lt;U+001B&gt;")
                        || file.contains("U+001B\\>")
                        || file.contains("\\u001B"),
                "it is there");
        assertNothingActs(file, name.endsWith(".csv") ? "\r" : "");
        if (!name.endsWith(".md")) {
            assertEquals(harmless.lines().count(), file.lines().count(), "no line is forged");
        }
        if (name.endsWith(".html") || name.endsWith(".xml")) {
            assertEquals(elements(harmless), elements(file));
        } else if (name.endsWith(".md")) {
            assertFalse(Pattern.compile("(?<!\\\\)<script").matcher(file).find());
            // A comment holds only so much, so that the files differ in length.
            for (String line : file.lines().toList()) {
                assertEquals(line.startsWith("|") ? 4 : 0, unescaped(line, "|"), line);
                assertEquals(0, unescaped(line, "`"), line);
                assertFalse(line.startsWith("::") || line.endsWith("## forged"), line);
            }
        } else if (!name.endsWith(".csv") && !name.equals("annotations")) {
            for (String line : name.endsWith(".jsonl") ? file.lines().toList() : List.of(file)) {
                new ObjectMapper().readTree(line);
            }
        }
    }

    private static void assertNothingActs(String text, String accepted) {
        Matcher matcher = ACTS.matcher(text);
        while (matcher.find()) {
            assertTrue(
                    accepted.contains(matcher.group()),
                    () -> String.format("U+%04X in ", matcher.group().codePointAt(0))
                            + text.substring(Math.max(0, matcher.start() - 200), matcher.start()));
        }
    }

    private static long unescaped(String text, String mark) {
        return Pattern.compile("(?<!\\\\)" + Pattern.quote(mark))
                .matcher(text)
                .results()
                .count();
    }

    private static int elements(String xml) throws IOException {
        try {
            String document = xml.startsWith("<!DOCTYPE html>")
                    ? xml.substring("<!DOCTYPE html>".length()).strip()
                    : xml;
            NodeList elements = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("*");
            int count = 0;
            for (int i = 0; i < elements.getLength(); i++) {
                // Authors set off with backquotes what one would write in a file.
                count += elements.item(i).getNodeName().equals("code") ? 0 : 1;
            }
            return count;
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> files(String text, String withoutBrackets, Locale locale) throws IOException {
        Doctrine doctrine = HostileDoctrine.with(text, withoutBrackets);
        BuildAssessment build = build(doctrine, text);
        Map<String, String> files = new LinkedHashMap<>();
        for (ReportFormat format : ReportFormat.values()) {
            format.files(build, locale)
                    .forEach((name, bytes) ->
                            files.put(name.contains("/") ? "page " + files.size() + ".html" : name, decoded(bytes)));
        }
        files.put("annotations", String.join("\n", new GitHubAnnotations(build, locale).lines()) + "\n");
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        PortfolioSummary summary = portfolio(doctrine, text, locale, rows, lines);
        // The mark at the beginning is no text.
        files.put("portfolio.csv", decoded(rows.toByteArray()).replaceFirst("^\uFEFF", ""));
        files.put("portfolio.jsonl", decoded(lines.toByteArray()));
        files.put("portfolio.html", decoded(new PortfolioPage(summary, locale).bytes()));
        return files;
    }

    private static Map<String, List<String>> terminal(String text, String withoutBrackets, Locale locale)
            throws IOException {
        Doctrine doctrine = HostileDoctrine.with(text, withoutBrackets);
        Assessment assessment = assessment(doctrine, text);
        CheckReport check = new CheckReport(assessment, locale, STYLE);
        Map<String, List<String>> terminal = new LinkedHashMap<>();
        terminal.put("summary", check.summary());
        terminal.put("warnings", check.warnings());
        terminal.put("refusal", List.of(check.refusal().split("\n", -1)));
        terminal.put("explain", new ExplainReport(assessment, locale, STYLE).lines());
        terminal.put("open offers", new EnvironmentOffersReport(assessment, locale, STYLE).lines());
        OffersReport offers = new OffersReport(doctrine, locale, STYLE);
        List<String> details = new ArrayList<>();
        doctrine.offers().forEach(offer -> details.addAll(offers.details(offer)));
        terminal.put("offers", details);
        terminal.put("effective", new DoctrineReport(doctrine, locale, STYLE).lines());
        terminal.put("examination", new ExaminationReport(Examiner.examine(doctrine), locale, STYLE).lines());
        ComparisonReport comparison = new ComparisonReport(locale, STYLE);
        terminal.put(
                "comparison",
                new ArrayList<>(comparison.lines(DoctrineComparer.compare(Assessments.BUILT_IN, doctrine))));
        terminal.get("comparison")
                .addAll(comparison.lines(new DeclarationComparer(Assessments.BUILT_IN, doctrine, Policy.NONE, TODAY)
                        .compare("x" + text, "version: 1".getBytes(StandardCharsets.UTF_8))));
        terminal.get("comparison")
                .add(ComplaintText.in(locale).lines(List.of(complaint(text))).get(0));
        terminal.put(
                "expectations",
                new ExpectationReport(
                                DoctrineTest.run(
                                        doctrine,
                                        ExpectationReader.read("x" + text, expectations(text), doctrine)
                                                .content()
                                                .orElseThrow()),
                                locale,
                                STYLE)
                        .lines());
        PortfolioSummary summary =
                portfolio(doctrine, text, locale, new ByteArrayOutputStream(), new ByteArrayOutputStream());
        PortfolioText portfolio = new PortfolioText(summary, locale, STYLE);
        terminal.put("portfolio", new ArrayList<>(portfolio.lines()));
        terminal.get("portfolio").addAll(portfolio.damage());
        return terminal;
    }

    private static byte[] expectations(String text) {
        return """
                format: 1
                day: 2026-06-15
                expectations:
                  - name: NAME
                    declaration:
                      version: 1
                      application: { name: NAME, owner: { name: NAME, kind: state } }
                      data: { classification: diffusion-restreinte }
                      environments: { NAME: { offer: nubo, stage: production } }
                    verdict: allowed
                """.replace("NAME", Assessments.quoted("x" + text)).getBytes(StandardCharsets.UTF_8);
    }

    private static Assessment assessment(Doctrine doctrine, String text) {
        Assessment assessment = Assessments.everyOutcome("hosting" + text + ".yaml", text, doctrine);
        return new Assessor(doctrine).assess(assessment.declaration(), evidence(doctrine, text), TODAY);
    }

    /** Files are called as they are, and so are the keys in them. */
    private static Evidence evidence(Doctrine doctrine, String text) {
        Place place = new Place("y" + text, 1, 1);
        Trace trace = new Trace(
                FileKind.NAMES,
                List.of(),
                Subject.NAME,
                List.of(new Wildcard("x")),
                List.of(),
                Map.of(),
                List.of(),
                Shows.DEPLOYMENT,
                "x");
        String offer = doctrine.offers().get(0).id();
        Host host = new Host("x", new Bilingual("x", "x"), List.of(offer), List.of(trace));
        return new Evidence(
                List.of(new Find(host, trace, "x", Shows.DEPLOYMENT, place, Set.of(text))),
                List.of(new Evidence.Unresolved("k" + text, place)),
                List.of(new Evidence.UnknownProvider("p" + text, place)),
                new Evidence.Coverage(2, 2, List.of("l" + text), List.of("u" + text), List.of("r" + text)));
    }

    private static Complaint complaint(String text) {
        return new Complaint(
                new Place("z" + text, 1, 1),
                ReadingProblem.UNKNOWN_WORD,
                List.of("x" + text, "y" + text),
                List.of("z" + text),
                "z" + text);
    }

    private static BuildAssessment build(Doctrine doctrine, String text) {
        Assessment assessment = assessment(doctrine, text);
        return new BuildAssessment(
                doctrine,
                Policy.NONE,
                TODAY,
                List.of(
                        new DeclarationAssessment(
                                assessment.declaration().path(),
                                assessment.declaration().sha256(),
                                List.of("module" + text),
                                new Reading.Accepted<>(assessment)),
                        new DeclarationAssessment(
                                "z" + text,
                                null,
                                List.of("z" + text),
                                new Reading.Refused<>(List.of(
                                        complaint(text),
                                        Complaint.of(Place.startOf("z" + text), DeclarationProblem.OUTSIDE_PROJECT))))),
                List.of(new MissingDeclaration("missing" + text, Place.startOf("missing" + text + "/pom.xml"))),
                List.of(new SkippedModule(
                        "skipped" + text, "reason" + text, Place.startOf("skipped" + text + "/pom.xml"))));
    }

    private static PortfolioSummary portfolio(
            Doctrine doctrine, String text, Locale locale, ByteArrayOutputStream rows, ByteArrayOutputStream lines)
            throws IOException {
        PortfolioWriter writer = new PortfolioWriter(new Portfolio(doctrine, Policy.NONE, TODAY), locale, rows, lines);
        Assessment assessment = assessment(doctrine, text);
        writer.add(assessment.declaration().path(), new Reading.Accepted<>(assessment));
        writer.add("z" + text, new Reading.Refused<>(List.of(complaint(text))));
        return writer.finish();
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
