package dev.doctrine.report.text;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Derogation;
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

    /**
     * An environment, its offer and its verdict, with who decided where only a derogation allows it; {@code mark} sets the
     * name off.
     */
    public String environment(EnvironmentAssessment environment, UnaryOperator<String> mark) {
        return messages.text(
                "environment.heading",
                mark.apply(Excerpt.shortened(environment.environment().name())),
                environment.offer().name(),
                verdict(environment));
    }

    /** The verdict of an environment, with who decided where only a derogation allows it, or that it is only observed. */
    public String verdict(EnvironmentAssessment environment) {
        if (environment.isObserved()) {
            return observed(environment.verdict());
        }
        StringBuilder verdict = new StringBuilder(verdict(environment.verdict()));
        if (environment.verdict() == Verdict.DEROGATED) {
            DecisionText decisions = new DecisionText(messages);
            for (Derogation derogation : environment.decidingDerogations()) {
                verdict.append(" – ").append(decisions.decision(derogation));
            }
        }
        return verdict.toString();
    }

    /** A verdict, in the colour of what it does to a build: what only a derogation allows is no plain yes. */
    public String verdict(Verdict verdict) {
        String word = messages.text("verdict." + verdict.key());
        return switch (verdict) {
            case ALLOWED -> style.success(word);
            case DEROGATED -> style.warning(word);
            case UNDETERMINED, FORBIDDEN -> style.failure(word);
        };
    }

    /** A verdict that stops no build though it is a refusal. */
    private String observed(Verdict verdict) {
        return style.warning(messages.text("verdict.observed", messages.text("verdict." + verdict.key())));
    }

    /** A constraint, its level, its result, and the place. */
    public String outcome(Outcome outcome) {
        return messages.text(
                outcome.observed() ? "outcome.heading.observed" : "outcome.heading",
                marked(outcome),
                messages.text("level." + outcome.constraint().level().key()),
                messages.text("result." + outcome.result().key()),
                Excerpt.escaped(outcome.place().toString()));
    }

    private String marked(Outcome outcome) {
        String id = outcome.constraint().id();
        if (outcome.isBlocking()) {
            return style.failure(id);
        }
        return outcome.isOpen() ? style.warning(id) : style.success(id);
    }
}
