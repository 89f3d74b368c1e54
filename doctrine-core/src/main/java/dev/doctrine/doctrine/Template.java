package dev.doctrine.doctrine;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the doctrine with names in braces, such as {@code {offer.data-ceiling}}, for values of a situation. A part
 * in brackets is left out where a value that it names is not stated.
 */
public record Template(Bilingual text) {

    /** The placeholder for the environment's name. */
    public static final String ENVIRONMENT = "environment";

    /** The placeholder for the offer's name. */
    public static final String OFFER = "offer";

    /** The placeholder for the hosts that a repository shows against what is declared. */
    public static final String EVIDENCE_HOSTS = "evidence.hosts";

    /** The placeholder for the places where it shows them, beyond the first. */
    public static final String EVIDENCE_PLACES = "evidence.places";

    /** What ends the name of an offer's fact where the day is meant on which its source was read. */
    public static final String READ = ".read";

    /** What ends the name of an offer's fact where its value is meant as a file has it. */
    public static final String WRITTEN = ".written";

    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return text.equals(Bilingual.NONE);
    }

    /** The names in braces, of both languages. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text.french() + text.english());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * The sentence with each name replaced.
     *
     * @param values the value for a name; empty where it is not stated
     * @param absent what stands, outside brackets, for a name without value
     */
    public String fill(Locale locale, Function<String, Optional<String>> values, UnaryOperator<String> absent) {
        StringBuilder shortened = new StringBuilder();
        Matcher part = OPTIONAL_PART.matcher(text.in(locale));
        while (part.find()) {
            String kept = isStated(part.group(1), values) ? part.group(1) : "";
            part.appendReplacement(shortened, Matcher.quoteReplacement(kept));
        }
        part.appendTail(shortened);
        StringBuilder filled = new StringBuilder();
        Matcher name = PLACEHOLDER.matcher(shortened);
        while (name.find()) {
            Optional<String> value = values.apply(name.group(1));
            String shown = value.isPresent() ? value.get() : absent.apply(name.group(1));
            name.appendReplacement(filled, Matcher.quoteReplacement(shown));
        }
        return name.appendTail(filled).toString();
    }

    private static boolean isStated(String part, Function<String, Optional<String>> values) {
        Matcher name = PLACEHOLDER.matcher(part);
        while (name.find()) {
            if (values.apply(name.group(1)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
