package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.report.text.BuildText;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.NotHostedText;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build's assessment has to say on lines of its files. What is satisfied or not applicable is not among it; what
 * cannot be judged is: a reader who sees no finding would take it for allowed.
 */
final class Findings {

    /* The dots tell these checks from the constraints' ids. */

    /** What checks derogations. */
    static final String IDLE_DEROGATION = "doctrine.derogation";

    /** What checks acknowledgements. */
    static final String IDLE_ACKNOWLEDGEMENT = "doctrine.acknowledgement";

    /** What tells which layer loosens the doctrine. */
    static final String LOOSENED = "doctrine.loosened";

    /** What checks that a declaration can be read. */
    static final String DECLARATION = "doctrine.declaration";

    /** What checks that a module has a declaration. */
    static final String MISSING = "doctrine.missing";

    /** What tells which module was not checked. */
    static final String SKIPPED = "doctrine.skipped";

    /** What tells which declaration says that nothing is hosted. */
    static final String NOT_HOSTED = "doctrine.not-hosted";

    private final Messages messages;
    private final BuildAssessment build;
    private final BuildText text;

    Findings(Messages messages, BuildAssessment build) {
        this.messages = messages;
        this.build = build;
        this.text = new BuildText(messages, build);
    }

    /** All findings: declaration by declaration, then missing ones, skipped checks, and layers that loosen the doctrine. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        for (DeclarationAssessment declaration : build.declarations()) {
            if (declaration.reading() instanceof Reading.Accepted<Assessment> accepted) {
                findings.addAll(new AssessmentFindings(messages, accepted.value()).all());
                notHosted(accepted.value().declaration()).ifPresent(findings::add);
            } else {
                addUnreadable(declaration.path(), declaration.reading().complaints(), findings);
            }
        }
        build.missing().forEach(missing -> findings.add(finding(missing)));
        build.skipped().forEach(skipped -> findings.add(finding(skipped)));
        new DoctrineText(messages).loosenings(build.doctrine()).forEach(sentence -> findings.add(loosening(sentence)));
        return List.copyOf(findings);
    }

    private Optional<Finding> notHosted(Declaration declaration) {
        return declaration
                .notHosted()
                .map(notHosted -> new Finding(
                        NOT_HOSTED,
                        Excerpt.shortened(declaration.application()),
                        Severity.NOTE,
                        notHosted.place(),
                        new NotHostedText(messages).sentence(declaration).orElseThrow(),
                        "",
                        Finding.fingerprint(declaration.path(), NOT_HOSTED)));
    }

    private void addUnreadable(String path, List<Complaint> complaints, List<Finding> findings) {
        ComplaintText complaintText = ComplaintText.in(messages.locale());
        Map<String, Integer> alike = new HashMap<>();
        for (Complaint complaint : complaints) {
            String same = Finding.fingerprint(complaint.arguments().toArray(String[]::new));
            // The same mistake may be made twice in one file; a line's number would not stay the same.
            int count = alike.merge(complaint.problem().key() + same, 1, Integer::sum);
            findings.add(new Finding(
                    DECLARATION,
                    Excerpt.shortened(path),
                    Severity.ofUnjudged(build),
                    complaint.place(),
                    text.withObservation(complaintText.sentence(complaint)),
                    "",
                    Finding.fingerprint(path, DECLARATION, complaint.problem().key(), same, Integer.toString(count))));
        }
    }

    private Finding finding(MissingDeclaration missing) {
        return new Finding(
                MISSING,
                Excerpt.shortened(missing.module()),
                Severity.ofUnjudged(build),
                missing.place(),
                text.sentence(missing),
                "",
                Finding.fingerprint(MISSING, missing.module()));
    }

    /** A warning only, because whoever may skip a check has done so and said why; it stops nothing. */
    private Finding finding(SkippedModule skipped) {
        return new Finding(
                SKIPPED,
                Excerpt.shortened(skipped.module()),
                Severity.WARNING,
                skipped.place(),
                text.sentence(skipped),
                "",
                Finding.fingerprint(SKIPPED, skipped.module()));
    }

    /** A layer is no file of the project, so this stands at the first declaration, or where there is none at the pom. */
    private Finding loosening(String sentence) {
        String path = build.declarations().isEmpty()
                ? "pom.xml"
                : build.declarations().get(0).path();
        return new Finding(
                LOOSENED,
                LOOSENED,
                Severity.NOTE,
                Place.startOf(path),
                sentence,
                "",
                Finding.fingerprint(LOOSENED, sentence));
    }
}
