package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one offer that are written without a value or without sources, such as {@code data-ceiling: sensible}: one
 * complaint for all of them, with what to write instead.
 */
final class IncompleteFacts {

    /** What a person has to fill in: as it stands, it is refused as a text that says nothing. */
    private static final String TO_FILL_IN = "\"…\"";

    private final String source;
    private final List<String> whole = new ArrayList<>();
    private @Nullable Place first;

    /** {@code source} is the id of the source that is proposed for them. */
    IncompleteFacts(String source) {
        this.source = written(source);
    }

    /** Whether a fact is incomplete; it is kept then, and is not to be read otherwise. */
    boolean take(Node.Entry entry) {
        if (OfferFact.KEYS.find(entry.key()).isEmpty()) {
            return false;
        }
        Optional<Node> value = value(entry);
        if (value.isPresent()
                && entry.value() instanceof Node.Mapping mapping
                && mapping.value("sources").isPresent()) {
            return false;
        }
        if (first == null) {
            first = entry.place();
        }
        String written = value.map(IncompleteFacts::written).orElse(TO_FILL_IN);
        whole.add(entry.key() + ": { value: " + written + ", sources: [ { id: " + source + ", section: " + TO_FILL_IN
                + " } ] }");
        return true;
    }

    /** The value that a fact has, however it is written. */
    static Optional<Node> value(Node.Entry entry) {
        return entry.value() instanceof Node.Mapping mapping ? mapping.value("value") : Optional.of(entry.value());
    }

    /** Complains of all that were kept at once. */
    void complain(String offer, Complaints complaints) {
        if (first != null) {
            complaints.addPaste(
                    first, DoctrineProblem.FACTS_INCOMPLETE, "facts: { " + String.join(", ", whole) + " }", offer);
        }
    }

    private static String written(String text) {
        return text.matches("[\\p{L}\\p{N}.-]+") ? text : TO_FILL_IN;
    }

    private static String written(Node value) {
        if (value instanceof Node.Sequence list) {
            return list.items().stream().map(IncompleteFacts::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Node.Scalar scalar ? written(scalar.text()) : TO_FILL_IN;
    }
}
