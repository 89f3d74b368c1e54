package dev.doctrine.report.file;

import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the assessment of one declaration has to say on its lines. */
final class AssessmentFindings {

    private final Messages messages;
    private final Assessment assessment;
    private final OutcomeText outcomeText;
    private final DerogationText derogationText;
    private final AcknowledgementText acknowledgementText;

    AssessmentFindings(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.derogationText = new DerogationText(messages, assessment);
        this.acknowledgementText = new AcknowledgementText(messages, assessment);
    }

    /** All findings: by environment, in the doctrine's order, then those about derogations and acknowledgements. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            environment.outcomes().stream()
                    .filter(Outcome::isFinding)
                    .map(outcome -> finding(environment, outcome))
                    .forEach(findings::add);
        }
        assessment.derogations().stream()
                .filter(review -> review.status() != DerogationReview.Status.APPLIED)
                .map(this::finding)
                .forEach(findings::add);
        assessment.acknowledgements().stream()
                .filter(review -> review.status() != AcknowledgementReview.Status.APPLIED)
                .map(this::finding)
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    private Finding finding(EnvironmentAssessment environment, Outcome outcome) {
        String name = outcome.environment().name();
        String suppression = outcome.derogation()
                .map(derogationText::lifting)
                .or(() -> outcome.acknowledgement().map(acknowledgementText::answer))
                .orElse("");
        String rest =
                outcome.isOpen() ? messages.text("remedy", outcomeText.remedy(environment, outcome)) : suppression;
        return new Finding(
                outcome.constraint().id(),
                Excerpt.shortened(name),
                Severity.of(outcome),
                outcome.place(),
                related(outcome),
                outcomeText.message(outcome) + " " + rest,
                suppression,
                // The result is part of it: a finding that comes back when its derogation ends is a new one. So are the
                // hosts that the repository shows: who dismissed a find of one has not seen another.
                fingerprint(Stream.concat(
                                Stream.of(
                                        outcome.constraint().id(),
                                        name,
                                        outcome.offer().id(),
                                        outcome.result().key()),
                                outcome.finds().stream()
                                        .map(find -> find.host().id())
                                        .distinct()
                                        .sorted())
                        .toArray(String[]::new)));
    }

    /** Where a file of the repository speaks against what is declared: what is declared, and what else speaks. */
    private static List<Place> related(Outcome outcome) {
        return outcome.finds().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(outcome.declaredPlace()), outcome.furtherPlaces().stream())
                        .toList();
    }

    private Finding finding(DerogationReview review) {
        String id = review.derogation().id();
        return new Finding(
                Findings.IDLE_DEROGATION,
                Excerpt.shortened(id),
                Severity.WARNING,
                // The file of a register is not among the project's.
                review.derogation().entry() == null
                        ? review.derogation().place()
                        : Place.startOf(assessment.declaration().path()),
                derogationText.sentence(review),
                "",
                fingerprint(Stream.concat(
                                Stream.of(
                                        Findings.IDLE_DEROGATION,
                                        id,
                                        review.status().key()),
                                // A project may give its own the id of a registered one.
                                Stream.ofNullable(review.derogation().entry()).map(Derogation.Entry::layer))
                        .toArray(String[]::new)));
    }

    private Finding finding(AcknowledgementReview review) {
        Acknowledgement acknowledgement = review.acknowledgement();
        return new Finding(
                Findings.IDLE_ACKNOWLEDGEMENT,
                acknowledgement.constraint(),
                Severity.WARNING,
                acknowledgement.place(),
                acknowledgementText.sentence(review),
                "",
                // A constraint is acknowledged for an environment once.
                fingerprint(Stream.concat(
                                Stream.of(
                                        Findings.IDLE_ACKNOWLEDGEMENT,
                                        acknowledgement.constraint(),
                                        review.status().key()),
                                acknowledgement.environments().stream())
                        .toArray(String[]::new)));
    }

    private String fingerprint(String... parts) {
        return Finding.fingerprint(Stream.concat(
                        Stream.of(
                                assessment.declaration().path(),
                                assessment.declaration().application()),
                        Stream.of(parts))
                .toArray(String[]::new));
    }
}
