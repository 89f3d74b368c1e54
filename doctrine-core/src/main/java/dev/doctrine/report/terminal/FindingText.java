package dev.doctrine.report.terminal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Force;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a finding as briefly as whoever has to act on it can do with; the explanation says the rest. */
final class FindingText {

    private static final String INNER = "    ";

    private final Messages messages;
    private final Style style;
    private final Assessment assessment;
    private final OutcomeText outcomeText;

    FindingText(Messages messages, Style style, Assessment assessment) {
        this.messages = messages;
        this.style = style;
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
    }

    /** What blocks: where and what, by which source, whether the sources disagree, and what would do. */
    List<String> blocking(EnvironmentAssessment environment, Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add("  "
                + messages.text(
                        "finding.blocking",
                        place(outcome),
                        style.failure(outcome.constraint().id()),
                        messageUnderHeading(environment, outcome),
                        source(outcome)));
        lines.add(INNER + messages.text("remedy", outcomeText.remedyBesideOtherOffers(environment, outcome)));
        return lines;
    }

    /** What to look at: where, what is asked for, and what to do. */
    String warning(EnvironmentAssessment environment, Outcome outcome) {
        return messages.text(
                "finding.warning",
                place(outcome),
                warned(outcome),
                Excerpt.shortened(environment.environment().name()),
                outcomeText.remedyHere(environment, outcome));
    }

    /** The constraint, and that it is the law where it is: that binds, though the doctrine only warns. */
    private String warned(Outcome outcome) {
        String id = style.warning(outcome.constraint().id());
        return outcome.constraint().restsOn(Force.LAW)
                ? messages.text("source.named", id, messages.text("force." + Force.LAW.key()))
                : id;
    }

    private static String place(Outcome outcome) {
        return Excerpt.escaped(outcome.place().toString());
    }

    /** What the constraint finds, with a pronoun for what the heading above it has named. */
    private String messageUnderHeading(EnvironmentAssessment environment, Outcome outcome) {
        String subject = messages.text(
                "finding.subject", Excerpt.shortened(environment.environment().name()));
        String message = outcomeText.message(outcome);
        // Authors of doctrines write either space before and after quotation marks.
        return message.replace('\u00A0', ' ').startsWith(subject.replace('\u00A0', ' '))
                ? messages.text("finding.pronoun", message.substring(subject.length()))
                : message;
    }

    /** The first source that decides, how many more there are, and by which name their disagreement is explained. */
    private String source(Outcome outcome) {
        List<Citation> citations = outcome.decidingCitations();
        Citation first = citations.get(0);
        StringBuilder source = new StringBuilder(
                messages.text("finding.source", first.source().id(), first.section(), citations.size() - 1));
        String disagreements = assessment.contradictions(outcome).stream()
                .map(Contradiction::id)
                .collect(Collectors.joining(", "));
        if (!disagreements.isEmpty()) {
            source.append(' ').append(messages.text("finding.disagreement", disagreements));
        }
        return source.toString();
    }
}
