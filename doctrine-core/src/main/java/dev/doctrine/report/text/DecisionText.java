package dev.doctrine.report.text;

import dev.doctrine.doctrine.Derogation;
import dev.doctrine.text.Excerpt;
import java.time.LocalDate;

/** Says who decided a derogation, when, and until when it holds. */
public final class DecisionText {

    private final Messages messages;

    public DecisionText(Messages messages) {
        this.messages = messages;
    }

    /** The derogation, its decision and authority, and its end. */
    public String decision(Derogation derogation) {
        return messages.text(
                "derogation.decision",
                Excerpt.shortened(derogation.id()),
                Excerpt.shortened(derogation.decision().reference()),
                decided(derogation),
                Excerpt.shortened(derogation.decision().authority()),
                end(derogation));
    }

    /** The day of the decision; empty where none is named. */
    String decided(Derogation derogation) {
        LocalDate day = derogation.decision().date();
        return day == null ? "" : messages.day(day);
    }

    /** The last day, or that there is none; of a malformed date, what was written. */
    public String end(Derogation derogation) {
        if (derogation.term() instanceof Derogation.Malformed malformed) {
            return Excerpt.shortened(malformed.written());
        }
        return derogation.term() instanceof Derogation.Until until
                ? messages.text("derogation.until", messages.day(until.lastDay()))
                : messages.text("derogation.permanent");
    }

    /** The constraint that a decision is about, and the host where it is about one. */
    static String subject(String constraint, String host) {
        return host.isEmpty() ? constraint : constraint + " (" + host + ")";
    }
}
