package dev.doctrine.report.page;

import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.OfferMap;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.report.html.Badge;
import dev.doctrine.report.html.Tone;
import dev.doctrine.report.text.Messages;

/** The words that stand out in a page: verdicts, results, and what became of derogations. */
public final class Badges {

    private final Messages messages;

    /** Badges in the words of the reports, {@link Messages#in}. */
    public Badges(Messages messages) {
        this.messages = messages;
    }

    /** A verdict. */
    public Badge of(Verdict verdict) {
        return new Badge(tone(verdict), messages.text("verdict." + verdict.key()));
    }

    /** The verdict of a declaration; that it hosts nothing is no yes. */
    Badge of(Assessment assessment) {
        return assessment.declaration().notHosted().isPresent()
                ? notHosted()
                : of(assessment.verdict(), assessment.isObserved());
    }

    /** The verdict of a build; that it hosts nothing is no yes. */
    Badge of(BuildAssessment build) {
        return build.hostsNothing() ? notHosted() : of(build.verdict(), build.isObserved());
    }

    /** That nothing is hosted. */
    public Badge notHosted() {
        return new Badge(Tone.QUIET, messages.text("verdict.not-hosted"));
    }

    Badge of(EnvironmentAssessment environment) {
        return of(environment.verdict(), environment.isObserved());
    }

    /** A verdict, and whether it stops no build. */
    public Badge of(Verdict verdict, boolean observed) {
        return observed
                ? new Badge(Tone.CAUTION, messages.text("verdict.observed", messages.text("verdict." + verdict.key())))
                : of(verdict);
    }

    Badge of(Outcome outcome) {
        return of(outcome.result(), tone(outcome));
    }

    /** A result whatever the constraint's level. */
    Badge of(Result result) {
        return of(result, tone(result));
    }

    Badge of(DerogationReview.Status status) {
        return new Badge(
                status == DerogationReview.Status.APPLIED ? Tone.NOTE : Tone.CAUTION,
                messages.text("html.derogation." + status.key()));
    }

    Badge of(AcknowledgementReview.Status status) {
        return new Badge(
                status == AcknowledgementReview.Status.APPLIED ? Tone.NOTE : Tone.CAUTION,
                messages.text("html.acknowledgement." + status.key()));
    }

    /** Whether an offer may host data of a classification. */
    public Badge of(OfferMap.Answer answer) {
        return new Badge(
                switch (answer) {
                    case OPEN -> Tone.GOOD;
                    case CONDITIONAL -> Tone.NOTE;
                    case UNDETERMINED -> Tone.UNKNOWN;
                    case CLOSED -> Tone.BAD;
                },
                messages.text("html.map." + answer.key()));
    }

    /** How a verdict looks. */
    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> Tone.GOOD;
            case DEROGATED -> Tone.NOTE;
            case UNDETERMINED -> Tone.UNKNOWN;
            case FORBIDDEN -> Tone.BAD;
        };
    }

    /** How an outcome looks: one that only warns looks different from one that refuses. */
    static Tone tone(Outcome outcome) {
        return outcome.isOpen() && !outcome.isBlocking() ? Tone.CAUTION : tone(outcome.result());
    }

    private static Tone tone(Result result) {
        return switch (result) {
            case SATISFIED -> Tone.GOOD;
            case VIOLATED -> Tone.BAD;
            case UNDETERMINED -> Tone.UNKNOWN;
            case DEROGATED, ACKNOWLEDGED -> Tone.NOTE;
            case NOT_APPLICABLE -> Tone.QUIET;
        };
    }

    private Badge of(Result result, Tone tone) {
        return new Badge(tone, messages.text("result." + result.key()));
    }
}
