package dev.doctrine.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one value strictly, as what its key takes: a text, a truth value or a list. Anything else is noted in the
 * complaints, under the name of the key.
 */
public final class ValueReader {

    private ValueReader() {}

    /** The text that a value has to be; {@code key} names it in a complaint. */
    public static String text(String key, Node node, Complaints complaints) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            complain(key, node, ReadingProblem.TEXT_EXPECTED, complaints);
            return "";
        }
        if (saysNothing(scalar.text())) {
            complaints.add(scalar.place(), ReadingProblem.BLANK_TEXT, key);
        }
        return scalar.text();
    }

    /** A text of nothing but spaces, invisible characters and strokes is no name. */
    static boolean saysNothing(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The truth value that a value has to be; empty, with a complaint, where it is not. */
    public static Optional<Boolean> flag(String key, Node node, Complaints complaints) {
        // YAML also calls yes, no, on and off truth values: people may mean a word.
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.BOOLEAN) {
            String text = scalar.text().toLowerCase(Locale.ROOT);
            if (text.equals("true") || text.equals("false")) {
                return Optional.of(text.equals("true"));
            }
        }
        complain(key, node, ReadingProblem.FLAG_EXPECTED, complaints);
        return Optional.empty();
    }

    /** A value as the list of itself, where one word may stand for a list of one; every other value as it is. */
    public static Node oneAsList(Node node) {
        boolean isOne = node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.TEXT
                && scalar.text().indexOf(',') < 0;
        return isOne ? new Node.Sequence(node.place(), List.of(node)) : node;
    }

    /** The items of the list that a value has to be; none, with a complaint, where it is not. */
    static List<Node> list(String key, Node node, Complaints complaints) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        complain(key, node, ReadingProblem.LIST_EXPECTED, complaints);
        return List.of();
    }

    /** Notes that a value is not what its key takes, and what it is instead; a value left empty is said to be so. */
    public static void complain(String key, Node node, Problem expected, Complaints complaints) {
        complain(key, node, expected, complaints, List.of());
    }

    /** The same where only some words would do. */
    public static void complain(String key, Node node, Problem expected, Complaints complaints, List<String> accepted) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL) {
            complaints.addClosed(node.place(), ReadingProblem.NO_VALUE, accepted, key);
        } else {
            complaints.addClosed(node.place(), expected, accepted, key, found(node));
        }
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        return node instanceof Node.Sequence ? "[…]" : "{…}";
    }
}
