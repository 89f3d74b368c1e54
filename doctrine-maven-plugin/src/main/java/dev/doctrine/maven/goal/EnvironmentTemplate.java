package dev.doctrine.maven.goal;

import dev.doctrine.assessment.ProposedEnvironment;
import dev.doctrine.evidence.Find;
import dev.doctrine.maven.message.PluginMessages;
import dev.doctrine.report.text.LineWrap;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An environment of a new declaration: with the offer that a person named, else the one that the repository shows, with the
 * place where it does; else without. It shows no value of the repository.
 */
final class EnvironmentTemplate {

    private static final int COLUMNS = 120;
    private static final int LONGEST_PLACE = 500;
    private static final String INDENT = "    ";

    private final String decided;
    private final PluginMessages messages;
    private final String toFillIn;
    private final List<String> accepted;

    /**
     * Environments in the language of a locale.
     *
     * @param decided the offer that a person named; empty for none
     * @param offers those that may be declared
     */
    EnvironmentTemplate(String decided, List<String> offers, Locale locale) {
        this.decided = decided;
        this.messages = new PluginMessages(locale);
        this.toFillIn = DeclarationTemplate.toFillIn(locale);
        this.accepted = comment(messages.text("init.one-of", String.join(", ", offers)));
    }

    /** The lines of the environment, indented as they stand in the file. */
    List<String> lines(ProposedEnvironment environment) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + environment.stage() + ":");
        if (!decided.isEmpty()) {
            shown("init.shown", environment, lines);
            lines.add(INDENT + "offer: " + decided);
        } else if (environment.offer().isPresent()) {
            shown("init.proposed", environment, lines);
            lines.add(INDENT + "offer: " + environment.offer().get());
        } else {
            shown("init.shown", environment, lines);
            String several = String.join(", ", environment.offers());
            lines.addAll(several.isEmpty() ? accepted : comment(messages.text("init.remaining", several)));
            lines.add(INDENT + "offer: " + toFillIn);
        }
        return lines;
    }

    private void shown(String key, ProposedEnvironment environment, List<String> lines) {
        for (Find find : environment.shownBy()) {
            String subject = find.trace().subject().key();
            lines.add(INDENT + "# " + messages.text(key, place(find), subject, find.pattern()));
        }
    }

    /** The place, whole where it can be: no line of a declaration may be endless. */
    private static String place(Find find) {
        String place = find.place().toString();
        return place.length() > LONGEST_PLACE ? Excerpt.shortened(place) : place;
    }

    private static List<String> comment(String sentence) {
        return new LineWrap(COLUMNS - INDENT.length() - 2)
                .lines(List.of(sentence)).stream()
                        .map(line -> INDENT + "# " + line)
                        .toList();
    }
}
