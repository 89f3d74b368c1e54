package dev.doctrine.benchmark.peer;

import dev.doctrine.assessment.Result;
import dev.doctrine.vocabulary.FactType.OneWord;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rules in CEL. Each fact is a variable of its own, beside one that tells whether it has a value: a map of facts would be
 * converted as a whole each time that it is named.
 */
record CelText(List<Rule> rules) {

    /** The results of all rules, as a list of numbers. */
    String results() {
        return rules.stream().map(CelText::result).collect(Collectors.joining(",\n", "[", "]"));
    }

    /** Whether every mandatory rule is met. */
    String allowed() {
        return rules.stream()
                .filter(Rule::mandatory)
                .map(rule -> text(rule.met()))
                .collect(Collectors.joining(" &&\n"));
    }

    private static String result(Rule rule) {
        String ignored = rule.ignored().equals(Formula.FALSE)
                ? ""
                : text(rule.ignored()) + " ? " + Result.NOT_APPLICABLE.ordinal() + " : ";
        return ignored + text(rule.satisfied()) + " ? " + Result.SATISFIED.ordinal() + " : " + text(rule.violated())
                + " ? " + Result.VIOLATED.ordinal() + " : " + Result.UNDETERMINED.ordinal();
    }

    private static String text(Formula formula) {
        if (formula instanceof Formula.And and) {
            return joined(and.parts(), " && ", "true");
        }
        if (formula instanceof Formula.Or or) {
            return joined(or.parts(), " || ", "false");
        }
        if (formula instanceof Formula.Stated stated) {
            return (stated.expected() ? "" : "!") + Variable.of(stated.fact()).presence();
        }
        Formula.Compared compared = (Formula.Compared) formula;
        return compared.holds() ? comparison(compared) : "!(" + comparison(compared) + ")";
    }

    private static String joined(List<Formula> parts, String operator, String ofNone) {
        return parts.isEmpty()
                ? ofNone
                : parts.stream().map(CelText::text).collect(Collectors.joining(operator, "(", ")"));
    }

    private static String comparison(Formula.Compared compared) {
        String left = Variable.of(compared.fact()).value();
        String right = compared.right() instanceof Formula.Value value
                ? Long.toString(value.number())
                : Variable.of(((Formula.Other) compared.right()).fact()).value();
        return switch (compared.operator()) {
            case IS, AT_MOST, AT_LEAST, ABOVE, BELOW -> compared.ofNumbers(left, right);
            case INCLUDES -> "math.bitAnd(" + left + ", " + right + ") == " + right;
            case INCLUDES_ANY -> "math.bitAnd(" + left + ", " + right + ") != 0";
            case WITHIN ->
                compared.fact().type() instanceof OneWord
                        ? "math.bitAnd(math.bitShiftLeft(1, " + left + "), " + right + ") != 0"
                        : "math.bitAnd(" + left + ", " + right + ") == " + left;
        };
    }
}
