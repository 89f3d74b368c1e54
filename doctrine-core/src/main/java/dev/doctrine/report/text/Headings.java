package dev.doctrine.report.text;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.text.Excerpt;
import java.util.function.UnaryOperator;

/** The lines under which the reports in words stand, so that one thing is announced alike in all of them. */
public final class Headings {

    private final Messages messages;
    private final Style style;

    public Headings(Messages messages, Style style) {
        this.messages = messages;
        this.style = style;
    }

    /** The application, and the file that declares it. */
    public String application(Assessment assessment) {
        return messages.text(
                "summary.heading",
                style.strong(Excerpt.shortened(assessment.declaration().application())),
                Excerpt.escaped(assessment.declaration().path()));
    }

    /** An environment, its offer and its verdict; {@code mark} sets the name off. */
    public String environment(EnvironmentAssessment environment, UnaryOperator<String> mark) {
        String verdict = messages.text("verdict." + environment.verdict().key());
        return messages.text(
                "environment.heading",
                mark.apply(Excerpt.shortened(environment.environment().name())),
                environment.offer().name(),
                environment.verdict() == Verdict.ALLOWED ? style.success(verdict) : style.failure(verdict));
    }

    /** A constraint, its level, its result, and the place. */
    public String outcome(Outcome outcome) {
        return messages.text(
                "outcome.heading",
                marked(outcome),
                messages.text("level." + outcome.constraint().level().key()),
                messages.text("result." + outcome.result().key()),
                Excerpt.escaped(outcome.place().toString()));
    }

    private String marked(Outcome outcome) {
        String id = outcome.constraint().id();
        if (outcome.isFailure()) {
            return style.failure(id);
        }
        return outcome.isOpen() ? style.warning(id) : style.success(id);
    }
}
