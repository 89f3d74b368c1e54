package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.report.Assessments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Against a schema, as Surefire's own reader understands it, and told apart as GitLab tells them apart. */
class JUnitReportTest {

    static final List<String> HOSTILE = Assessments.HOSTILE;

    @Test
    void everyEnvironmentAndConstraintThatAppliesIsACase() throws Exception {
        Assessment assessment = Assessments.everyOutcome();
        Element suite = read(assessment, Locale.FRENCH);
        assertEquals(count(assessment, JUnitReportTest::applies), cases(suite).size());
        assertEquals(Integer.toString(cases(suite).size()), suite.getAttribute("tests"));
        List<String> names = cases(suite).stream()
                .map(test -> test.getAttribute("classname") + "\0" + test.getAttribute("name"))
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void outcomesAreToldApart() throws Exception {
        Assessment assessment = Assessments.everyOutcome();
        Element suite = read(assessment, Locale.ENGLISH);
        assertEquals(6, with(suite, "failure").size());
        assertEquals("6", suite.getAttribute("failures"));
        assertEquals(2, with(suite, "error").size());
        assertEquals("2", suite.getAttribute("errors"));
        assertEquals(3, with(suite, "skipped").size());
        assertEquals("3", suite.getAttribute("skipped"));
        assertEquals(
                count(assessment, Outcome::isWarning), with(suite, "system-out").size());
        List<String> reasons = with(suite, "skipped").stream()
                .map(skipped -> skipped.getAttribute("message"))
                .distinct()
                .toList();
        assertEquals(List.of("acknowledged", "derogated"), reasons);
    }

    @Test
    void surefireReadsTheSame() throws Exception {
        Assessment assessment = Assessments.everyOutcome();
        byte[] file = new JUnitReport(Assessments.build(assessment), Locale.ENGLISH).bytes();
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        List<ReportTestCase> cases =
                suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
        assertEquals(count(assessment, JUnitReportTest::applies), cases.size());
        assertEquals(6, cases.stream().filter(ReportTestCase::hasFailure).count());
        assertEquals(2, cases.stream().filter(ReportTestCase::hasError).count());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void isValidWhateverTheDeclarationSays(String text) throws Exception {
        Assessment assessment = Assessments.everyOutcome(text);
        Element suite = read(assessment, Locale.ENGLISH);
        assertEquals(count(assessment, JUnitReportTest::applies), cases(suite).size());
        assertEquals(6, with(suite, "failure").size());
        String file = suite.getTextContent() + suite.getAttribute("name");
        assertFalse(suite.getTextContent().contains("[[ATTACHMENT"));
        assertTrue(file.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT), file);
    }

    @Test
    void theSchemaRefusesWhatIsWrong() {
        String file = new String(
                        new JUnitReport(Assessments.build(Assessments.everyOutcome()), Locale.ENGLISH).bytes(),
                        StandardCharsets.UTF_8)
                .replace("classname=", "class=");
        assertThrows(SAXException.class, () -> parse(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element read(Assessment assessment, Locale locale) throws Exception {
        return with(read(Assessments.build(assessment), locale), "testsuite").get(0);
    }

    /** The list of suites, if it is valid. */
    static Element read(BuildAssessment build, Locale locale) throws Exception {
        return parse(new JUnitReport(build, locale).bytes());
    }

    private static Element parse(byte[] bytes) throws SAXException, IOException, ParserConfigurationException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReportTest.class.getResource("/dev/doctrine/report/junit.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static boolean applies(Outcome outcome) {
        return outcome.result() != Result.NOT_APPLICABLE;
    }

    private static long count(Assessment assessment, Predicate<Outcome> kind) {
        return assessment.environments().stream()
                .flatMap(environment -> environment.outcomes().stream())
                .filter(kind)
                .count();
    }

    static List<Element> cases(Element suite) {
        return with(suite, "testcase");
    }

    private static List<Element> with(Element suite, String name) {
        NodeList nodes = suite.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
