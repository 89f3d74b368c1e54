package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Excerpt;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The assessment as test results, {@code TEST-doctrine.xml}: one case for each environment and constraint.
 *
 * <p>A mandatory constraint that is violated is a failure, one that is undetermined an error: test reports, GitLab's among
 * them, count the two apart and let neither pass for a success. What a derogation lifts and what does not apply is skipped,
 * with the reason. A constraint that only warns passes, and says so in its output.
 *
 * <p>Texts stand in the elements' content, which GitLab shows, and in {@code message}, which others do.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/unit_test_reports/">how GitLab reads it</a>
 */
public final class JUnitReport implements Report {

    private final Messages messages;
    private final Assessment assessment;
    private final OutcomeText outcomeText;
    private final DerogationText derogationText;

    /** The report of this assessment, its sentences for readers of this locale. */
    public JUnitReport(Assessment assessment, Locale locale) {
        this.messages = Messages.in(locale);
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.derogationText = new DerogationText(messages, assessment);
    }

    /** One report of several declarations: a suite for each. */
    static Report rollUp(List<Assessment> assessments, Locale locale) {
        return () -> document(xml -> {
            xml.writeStartElement("testsuites");
            for (Assessment assessment : assessments) {
                xml.writeCharacters("\n");
                new JUnitReport(assessment, locale).writeSuite(xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    @Override
    public byte[] bytes() {
        return document(this::writeSuite);
    }

    private static byte[] document(Content content) {
        // Through a writer: into a stream, the platform's own writes byte by byte.
        StringWriter text = new StringWriter();
        try {
            // The platform's own: one found on the class path might write other bytes.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            content.write(xml);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the one element of a document. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private void writeSuite(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        write(
                xml,
                "name",
                messages.text(
                        "junit.suite", Excerpt.escaped(assessment.declaration().application())));
        write(xml, "tests", count(outcome -> true));
        write(xml, "failures", count(JUnitReport::isViolated));
        write(xml, "errors", count(outcome -> outcome.verdict() == Verdict.UNDETERMINED));
        write(xml, "skipped", count(JUnitReport::isSkipped));
        write(xml, "time", "0");
        writeProperties(xml);
        for (EnvironmentAssessment environment : assessment.environments()) {
            for (Outcome outcome : environment.outcomes()) {
                writeCase(xml, environment, outcome);
            }
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void writeProperties(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("properties");
        writeProperty(xml, "verdict", assessment.verdict().key());
        writeProperty(
                xml,
                "doctrine",
                assessment.doctrine().layers().stream().map(JUnitReport::layer).collect(Collectors.joining(", ")));
        writeProperty(
                xml,
                "declaration",
                assessment.declaration().path() + " sha256:"
                        + assessment.declaration().sha256());
        for (DerogationReview review : assessment.derogations()) {
            writeProperty(xml, "derogation", derogationText.line(review));
        }
        for (String loosening : new DoctrineText(messages).loosenings(assessment.doctrine())) {
            writeProperty(xml, "loosened", loosening);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static String layer(Layer layer) {
        return layer.id() + " " + layer.version() + " sha256:" + layer.sha256();
    }

    private static void writeProperty(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("property");
        write(xml, "name", name);
        write(xml, "value", value);
    }

    private void writeCase(XMLStreamWriter xml, EnvironmentAssessment environment, Outcome outcome)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        // Whole, however long: GitLab leaves out a case whose names another one has already.
        write(xml, "classname", Excerpt.escaped(outcome.environment().name()));
        write(xml, "name", outcome.constraint().id());
        write(xml, "time", "0");
        String message = outcomeText.message(outcome);
        if (outcome.isFailure()) {
            xml.writeStartElement(isViolated(outcome) ? "failure" : "error");
            write(xml, "message", message);
            write(xml, "type", outcome.result().key());
            writeText(xml, finding(environment, outcome, message));
            xml.writeEndElement();
        } else if (isSkipped(outcome)) {
            String reason = outcome.derogation()
                    .map(derogation -> message + " " + derogationText.lifting(derogation))
                    .orElse(message);
            xml.writeStartElement("skipped");
            write(xml, "message", messages.text("result." + outcome.result().key()));
            writeText(xml, reason);
            xml.writeEndElement();
        } else if (outcome.isOpen()) {
            xml.writeStartElement("system-out");
            writeText(xml, finding(environment, outcome, message));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What a reader of the test report needs, a line each. */
    private String finding(EnvironmentAssessment environment, Outcome outcome, String message) {
        List<String> lines = new ArrayList<>();
        lines.add(Excerpt.escaped(outcome.place().toString()) + " " + message);
        lines.addAll(outcomeText.decidingSources(outcome));
        lines.add(messages.text("remedy", outcomeText.remedy(environment, outcome)));
        return String.join("\n", lines);
    }

    private String count(Predicate<Outcome> kind) {
        return Long.toString(assessment.environments().stream()
                .flatMap(environment -> environment.outcomes().stream())
                .filter(kind)
                .count());
    }

    private static boolean isViolated(Outcome outcome) {
        return outcome.verdict() == Verdict.FORBIDDEN;
    }

    private static boolean isSkipped(Outcome outcome) {
        return outcome.result() == Result.DEROGATED || outcome.result() == Result.NOT_APPLICABLE;
    }

    private static void write(XMLStreamWriter xml, String attribute, String value) throws XMLStreamException {
        xml.writeAttribute(attribute, Excerpt.sentence(value));
    }

    /** Text of several lines; none of its characters is one that XML refuses, and no link to an attachment. */
    private static void writeText(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeCharacters(text.lines()
                .map(Excerpt::sentence)
                .collect(Collectors.joining("\n"))
                .replace("[[", "[ ["));
    }
}
