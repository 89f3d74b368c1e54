package dev.doctrine.report.text;

import dev.doctrine.policy.Enforcement;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.text.Excerpt;

/** Says what is only observed, and from which day it is not any more. */
public final class ObservationText {

    private final Messages messages;

    /** In the words of the reports, {@link Messages#in}. */
    public ObservationText(Messages messages) {
        this.messages = messages;
    }

    /** That refusals stop no build, and until when. */
    public String notice(Enforcement enforcement) {
        return enforcement
                .from()
                .map(day -> messages.text("notice.observed-until", messages.day(day)))
                .orElseGet(() -> messages.text("notice.observed"));
    }

    /** That what was said before stops no build, and until when. */
    public String finding(Enforcement enforcement) {
        return enforcement
                .from()
                .map(day -> messages.text("observed.until", messages.day(day)))
                .orElseGet(() -> messages.text("observed"));
    }

    /** What an entry of a list of known refusals is about. */
    public String entry(KnownRefusal refusal) {
        return messages.text(
                "known-refusal",
                Excerpt.shortened(refusal.application().name()),
                Excerpt.shortened(refusal.environment()),
                DecisionText.subject(refusal.constraint(), refusal.host()),
                refusal.offer(),
                refusal.classification(),
                messages.text("result." + refusal.result().key()));
    }
}
