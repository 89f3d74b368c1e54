package dev.doctrine.report.text;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.CountedFind;
import dev.doctrine.assessment.ExplanationReview;
import dev.doctrine.declaration.Explanation;
import dev.doctrine.evidence.Find;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Says all that a scan of the repository shows of one declaration, and how far it looked. */
public final class ShownEvidenceText {

    private final Messages messages;
    private final Assessment assessment;
    private final EvidenceText evidenceText;
    private final ScanText scanText;

    /** The texts on what the repository of this assessment shows. */
    public ShownEvidenceText(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
        this.evidenceText = new EvidenceText(messages);
        this.scanText = new ScanText(
                messages, assessment.doctrine(), assessment.evidence().evidence());
    }

    /** How far the scan looked, and that it found nothing where that is so. */
    public List<String> coverage() {
        return scanText.coverage();
    }

    /** One line: the place, the host, what the find shows by which pattern, and what it counts for. */
    public String line(CountedFind counted) {
        Find find = counted.find();
        return place(find.place()) + " "
                + messages.text(
                        "shown.find", host(find), evidenceText.shows(find), evidenceText.trace(find), counts(counted));
    }

    /** The host that a find shows, with the offers that this may mean. */
    public String host(Find find) {
        return scanText.host(find);
    }

    /** For which environments a find counts, or why for none. */
    public String counts(CountedFind counted) {
        Optional<Explanation> explanation = counted.explanation();
        if (explanation.isPresent()) {
            return explained(explanation.get());
        }
        if (!counted.environments().isEmpty()) {
            return messages.text("shown.counts", Excerpt.shortened(String.join(", ", counted.environments())));
        }
        return messages.text(
                assessment.declaration().notHosted().isPresent() ? "shown.not-hosted" : "shown.undeclared");
    }

    /** What lies open: targets and providers that are not known. */
    public List<String> open() {
        return scanText.open();
    }

    /** What became of each answer of the project, a line each. */
    public List<String> explanations() {
        List<String> lines = new ArrayList<>();
        for (ExplanationReview review : assessment.evidence().explanations()) {
            lines.add(sentence(review));
        }
        return lines;
    }

    /** What became of an answer of the project. */
    public String sentence(ExplanationReview review) {
        if (review.status() != ExplanationReview.Status.APPLIED) {
            return evidenceText.idle(review);
        }
        Explanation explanation = review.explanation();
        String environment = explanation.environmentOrNull();
        return messages.text(
                environment == null ? "explanation.applied" : "explanation.placed",
                explanation.host(),
                Excerpt.shortened(explanation.files()),
                place(explanation.place()),
                environment == null ? until(explanation) : Excerpt.shortened(environment),
                reason(explanation));
    }

    private String explained(Explanation explanation) {
        String environment = explanation.environmentOrNull();
        return environment == null
                ? messages.text("shown.explained", place(explanation.place()), until(explanation), reason(explanation))
                : messages.text("shown.placed", place(explanation.place()), Excerpt.shortened(environment));
    }

    private String until(Explanation explanation) {
        return messages.day(explanation.until());
    }

    private static String reason(Explanation explanation) {
        return Excerpt.escaped(StringUtils.normalizeSpace(explanation.reason()));
    }

    private static String place(Place place) {
        return Excerpt.escaped(place.toString());
    }
}
