package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Excerpt;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.yaml.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an assessment has to say on lines of the declaration. What is satisfied or not applicable is not among it. */
final class Findings {

    /** What checks derogations. The dot tells it from the constraints' ids. */
    static final String IDLE_DEROGATION = "doctrine.derogation";

    /** What tells which layer loosens the doctrine. */
    static final String LOOSENED = "doctrine.loosened";

    private final Messages messages;
    private final Assessment assessment;
    private final OutcomeText outcomeText;
    private final DerogationText derogationText;

    Findings(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.derogationText = new DerogationText(messages, assessment);
    }

    /** All findings: by environment, in the doctrine's order, then those about derogations and loosening layers. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            environment.outcomes().stream()
                    .filter(outcome -> outcome.isOpen() || outcome.derogation().isPresent())
                    .map(outcome -> finding(environment, outcome))
                    .forEach(findings::add);
        }
        assessment.derogations().stream()
                .filter(review -> review.status() != DerogationReview.Status.APPLIED)
                .map(this::finding)
                .forEach(findings::add);
        new DoctrineText(messages)
                .loosenings(assessment.doctrine())
                .forEach(sentence -> findings.add(loosening(sentence)));
        return List.copyOf(findings);
    }

    private Finding finding(EnvironmentAssessment environment, Outcome outcome) {
        String name = outcome.environment().name();
        String suppression = outcome.derogation().map(derogationText::lifting).orElse("");
        String rest =
                outcome.isOpen() ? messages.text("remedy", outcomeText.remedy(environment, outcome)) : suppression;
        return new Finding(
                outcome.constraint().id(),
                Excerpt.shortened(name),
                Severity.of(outcome),
                outcome.place(),
                outcomeText.message(outcome) + " " + rest,
                suppression,
                // The result is part of it: a finding that comes back when its derogation ends is a new one.
                fingerprint(
                        outcome.constraint().id(),
                        name,
                        outcome.offer().id(),
                        outcome.result().key()));
    }

    private Finding finding(DerogationReview review) {
        String id = review.derogation().id();
        return new Finding(
                IDLE_DEROGATION,
                Excerpt.shortened(id),
                Severity.WARNING,
                // The file of a register is not among the project's.
                review.derogation().entry() == null ? review.derogation().place() : wholeDeclaration(),
                derogationText.sentence(review),
                "",
                fingerprint(IDLE_DEROGATION, id, review.status().key()));
    }

    private Finding loosening(String sentence) {
        return new Finding(
                LOOSENED, LOOSENED, Severity.NOTE, wholeDeclaration(), sentence, "", fingerprint(LOOSENED, sentence));
    }

    private Place wholeDeclaration() {
        return Place.startOf(assessment.declaration().path());
    }

    /** Of the digests of the parts, which no part can imitate. */
    private String fingerprint(String... parts) {
        return digest(Stream.concat(
                        Stream.of(
                                assessment.declaration().path(),
                                assessment.declaration().application()),
                        Stream.of(parts))
                .map(Findings::digest)
                .collect(Collectors.joining()));
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
