package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.report.text.BuildText;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.NotHostedText;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The assessment of a build as test results, {@code TEST-doctrine.xml}: a suite for each declaration, in it a case for each
 * environment and constraint, and a suite of the modules that were not assessed.
 *
 * <p>What does not apply to an environment is left out. A mandatory constraint that is violated is a failure; one that is undetermined, a declaration that cannot be read and
 * one that is missing are errors: test reports, GitLab's among them, count the two apart and let neither pass for a
 * success. Where refusals are only observed, all of these pass, and say so in their output. What a derogation lifts and a check that was skipped are skipped cases, with the reason. A
 * constraint that only warns passes, and says so in its output.
 *
 * <p>Texts stand in the elements' content, which GitLab shows, and in {@code message}, which others do.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/unit_test_reports/">how GitLab reads it</a>
 */
final class JUnitReport {

    private final Messages messages;
    private final BuildAssessment build;

    /** The report of this build, its sentences for readers of this locale. */
    JUnitReport(BuildAssessment build, Locale locale) {
        this.messages = Messages.in(locale);
        this.build = build;
    }

    /** The whole file. */
    byte[] bytes() {
        return JUnitXml.document(this::write);
    }

    private void write(JUnitXml xml) throws XMLStreamException {
        for (DeclarationAssessment declaration : build.declarations()) {
            if (declaration.reading() instanceof Reading.Accepted<Assessment> accepted) {
                write(accepted.value(), xml);
            } else {
                writeUnreadable(declaration, xml);
            }
        }
        if (!build.missing().isEmpty() || !build.skipped().isEmpty()) {
            writeModules(xml);
        }
    }

    private void write(Assessment assessment, JUnitXml xml) throws XMLStreamException {
        Declaration declaration = assessment.declaration();
        Optional<String> notHosted = new NotHostedText(messages).sentence(declaration);
        if (notHosted.isEmpty()) {
            new JUnitSuite(messages, assessment, xml).write();
            return;
        }
        xml.startSuite(messages.text("junit.suite", Excerpt.escaped(declaration.application())), 1, 0, 0, 1);
        xml.startCase(Excerpt.escaped(declaration.path()), Findings.NOT_HOSTED);
        xml.write("skipped", messages.text("verdict.not-hosted"), "not-hosted", List.of(notHosted.get()));
        xml.endCase();
        xml.endSuite();
    }

    private void writeUnreadable(DeclarationAssessment declaration, JUnitXml xml) throws XMLStreamException {
        String name = Excerpt.escaped(declaration.path());
        xml.startSuite(messages.text("junit.unreadable", name), 1, 0, isObserving() ? 0 : 1, 0);
        xml.startCase(name, Findings.DECLARATION);
        writeUnjudged(
                new BuildText(messages, build).unreadable(declaration),
                "unreadable",
                ComplaintText.in(messages.locale()).lines(declaration.reading().complaints()),
                xml);
        xml.endCase();
        xml.endSuite();
    }

    /** Writes an error, or the output of a case that passes where refusals are only observed. */
    private void writeUnjudged(String message, String type, List<String> lines, JUnitXml xml)
            throws XMLStreamException {
        if (isObserving()) {
            List<String> output = new ArrayList<>(List.of(message));
            output.addAll(lines);
            xml.writeOutput(output);
        } else {
            xml.write("error", message, type, lines);
        }
    }

    private boolean isObserving() {
        return build.enforcement() == Enforcement.Mode.OBSERVE;
    }

    private void writeModules(JUnitXml xml) throws XMLStreamException {
        BuildText text = new BuildText(messages, build);
        int missed = build.missing().size();
        int skips = build.skipped().size();
        xml.startSuite(messages.text("junit.modules"), missed + skips, 0, isObserving() ? 0 : missed, skips);
        for (MissingDeclaration missing : build.missing()) {
            String sentence = text.sentence(missing);
            xml.startCase(Excerpt.escaped(missing.module()), Findings.MISSING);
            writeUnjudged(sentence, "missing", located(missing.place().toString(), sentence), xml);
            xml.endCase();
        }
        for (SkippedModule skipped : build.skipped()) {
            String sentence = text.sentence(skipped);
            xml.startCase(Excerpt.escaped(skipped.module()), Findings.SKIPPED);
            xml.write("skipped", sentence, "skipped", located(skipped.place().toString(), sentence));
            xml.endCase();
        }
        xml.endSuite();
    }

    private static List<String> located(String place, String sentence) {
        return List.of(Excerpt.escaped(place) + " " + sentence);
    }
}
