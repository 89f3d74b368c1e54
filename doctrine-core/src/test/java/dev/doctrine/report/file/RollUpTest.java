package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.Assessments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The report of several declarations says what their own reports say, one after the other. */
class RollUpTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<Assessment> BOTH = List.of(Assessments.everyOutcome(), Assessments.ofOrganisation());

    @Test
    void jsonHoldsEachAssessmentAndTheWorstVerdict() throws IOException {
        JsonNode all = json(ReportFormat.JSON);

        assertEquals("forbidden", all.path("verdict").asText());
        assertEquals(own(ReportFormat.JSON), list(all.path("assessments")));
        assertTrue(new String(rolledUp(ReportFormat.JSON, Locale.ENGLISH), StandardCharsets.UTF_8)
                .contains("\n    {\n      \"schemaVersion\": 1,\n      \"doctrine\": {\n        \"layers\""));
    }

    @Test
    void sarifHasARunForEach() throws IOException {
        List<JsonNode> runs = new ArrayList<>();
        own(ReportFormat.SARIF).forEach(file -> runs.add(file.path("runs").get(0)));

        assertEquals(runs, list(json(ReportFormat.SARIF).path("runs")));
        assertTrue(SarifReportTest.isValid(rolledUp(ReportFormat.SARIF, Locale.ENGLISH)));
    }

    @Test
    void gitLabHasTheFindingsOfAll() throws IOException {
        List<JsonNode> findings = new ArrayList<>();
        own(ReportFormat.GITLAB).forEach(file -> findings.addAll(list(file)));

        assertEquals(findings, list(json(ReportFormat.GITLAB)));
    }

    @Test
    void jUnitHasASuiteForEach() throws Exception {
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(rolledUp(ReportFormat.JUNIT, Locale.ENGLISH)))
                .getDocumentElement();

        assertEquals("testsuites", root.getTagName());
        assertEquals(2, root.getElementsByTagName("testsuite").getLength());
        int cases = BOTH.stream()
                .flatMap(assessment -> assessment.environments().stream())
                .mapToInt(environment -> environment.outcomes().size())
                .sum();
        assertEquals(cases, root.getElementsByTagName("testcase").getLength());
    }

    @Test
    void htmlHasALineForEach() throws IOException {
        for (String language : List.of("en", "fr")) {
            new GoldenFile("report/reactor." + language + ".golden.html")
                    .verify(new String(
                            rolledUp(ReportFormat.HTML, Locale.forLanguageTag(language)), StandardCharsets.UTF_8));
        }
    }

    @Test
    void markdownHasEachComment() {
        String all = new String(rolledUp(ReportFormat.MARKDOWN, Locale.FRENCH), StandardCharsets.UTF_8);

        for (Assessment assessment : BOTH) {
            assertTrue(all.contains(
                    new String(ReportFormat.MARKDOWN.bytes(assessment, Locale.FRENCH), StandardCharsets.UTF_8)));
        }
    }

    private static byte[] rolledUp(ReportFormat format, Locale locale) {
        return format.rollUp(
                BOTH.stream().map(assessment -> new Reports(assessment, locale)).toList(), locale);
    }

    private static JsonNode json(ReportFormat format) throws IOException {
        return MAPPER.readTree(rolledUp(format, Locale.ENGLISH));
    }

    private static List<JsonNode> own(ReportFormat format) throws IOException {
        List<JsonNode> files = new ArrayList<>();
        for (Assessment assessment : BOTH) {
            files.add(MAPPER.readTree(format.bytes(assessment, Locale.ENGLISH)));
        }
        return files;
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
