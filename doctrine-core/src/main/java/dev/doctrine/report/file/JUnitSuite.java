package dev.doctrine.report.file;

import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Notice;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Source;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes the assessment of one declaration as a suite of tests. */
final class JUnitSuite {

    /**
     * Stands between a path and the name of an environment. Its first character, a no-break space, is escaped in both of
     * them, so that two environments of a build never have the same name here.
     */
    private static final String SEPARATOR = "\u00A0– ";

    private final Messages messages;
    private final Assessment assessment;
    private final JUnitXml xml;
    private final OutcomeText outcomeText;
    private final DerogationText derogationText;
    private final AcknowledgementText acknowledgementText;

    JUnitSuite(Messages messages, Assessment assessment, JUnitXml xml) {
        this.messages = messages;
        this.assessment = assessment;
        this.xml = xml;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.derogationText = new DerogationText(messages, assessment);
        this.acknowledgementText = new AcknowledgementText(messages, assessment);
    }

    void write() throws XMLStreamException {
        xml.startSuite(
                messages.text(
                        "junit.suite", Excerpt.escaped(assessment.declaration().application())),
                count(JUnitSuite::isCase),
                count(JUnitSuite::isViolated),
                count(outcome -> outcome.isBlocking() && !isViolated(outcome)),
                count(JUnitSuite::isSkipped));
        writeProperties();
        for (EnvironmentAssessment environment : assessment.environments()) {
            for (Outcome outcome : environment.outcomes()) {
                if (isCase(outcome)) {
                    writeCase(environment, outcome);
                }
            }
        }
        xml.endSuite();
    }

    private void writeProperties() throws XMLStreamException {
        xml.startProperties();
        xml.property("verdict", assessment.verdict().key());
        xml.property(
                "doctrine",
                assessment.doctrine().layers().stream().map(JUnitSuite::layer).collect(Collectors.joining(", ")));
        xml.property(
                "declaration",
                assessment.declaration().path() + " sha256:"
                        + assessment.declaration().sha256());
        DoctrineText doctrineText = new DoctrineText(messages);
        for (Source source : assessment.sourcesOfFindings()) {
            xml.property("source", doctrineText.standing(source));
        }
        for (Notice notice : assessment.notices()) {
            xml.property("notice", doctrineText.notice(notice));
        }
        for (DerogationReview review : assessment.derogations()) {
            xml.property("derogation", derogationText.line(review));
        }
        for (AcknowledgementReview review : assessment.acknowledgements()) {
            xml.property("acknowledgement", acknowledgementText.line(review));
        }
        for (String loosening : doctrineText.loosenings(assessment.doctrine())) {
            xml.property("loosened", loosening);
        }
        xml.endProperties();
    }

    private static String layer(Layer layer) {
        return layer.id() + " " + layer.version() + " sha256:" + layer.sha256();
    }

    private void writeCase(EnvironmentAssessment environment, Outcome outcome) throws XMLStreamException {
        // The whole name, however long, because shortened names might be equal.
        xml.startCase(
                Excerpt.escaped(assessment.declaration().path())
                        + SEPARATOR
                        + Excerpt.escaped(outcome.environment().name()),
                outcome.constraint().id());
        String message = outcomeText.message(outcome);
        String result = outcome.result().key();
        if (outcome.isBlocking()) {
            xml.write(
                    isViolated(outcome) ? "failure" : "error", message, result, finding(environment, outcome, message));
        } else if (isSkipped(outcome)) {
            String reason = outcome.derogation()
                    .map(derogationText::lifting)
                    .or(() -> outcome.acknowledgement().map(acknowledgementText::answer))
                    .map(answer -> message + " " + answer)
                    .orElse(message);
            xml.write("skipped", messages.text("result." + result), result, List.of(reason));
        } else if (outcome.isOpen()) {
            xml.writeOutput(finding(environment, outcome, message));
        }
        xml.endCase();
    }

    /** What a reader of the test report needs, a line each. */
    private List<String> finding(EnvironmentAssessment environment, Outcome outcome, String message) {
        List<String> lines = new ArrayList<>();
        lines.add(Excerpt.escaped(outcome.place().toString()) + " " + message);
        lines.addAll(outcomeText.decidingSources(outcome));
        lines.add(messages.text("remedy", outcomeText.remedy(environment, outcome)));
        return lines;
    }

    private long count(Predicate<Outcome> kind) {
        return assessment.environments().stream()
                .flatMap(environment -> environment.outcomes().stream())
                .filter(kind)
                .count();
    }

    private static boolean isViolated(Outcome outcome) {
        return outcome.isBlocking() && outcome.verdict() == Verdict.FORBIDDEN;
    }

    private static boolean isSkipped(Outcome outcome) {
        return outcome.result() == Result.DEROGATED || outcome.result() == Result.ACKNOWLEDGED;
    }

    /** What does not apply is no test: whoever reads the report would take it for one that was left out. */
    private static boolean isCase(Outcome outcome) {
        return outcome.result() != Result.NOT_APPLICABLE;
    }
}
