package dev.doctrine.benchmark.peer;

import dev.doctrine.assessment.Result;
import dev.doctrine.vocabulary.FactType.OneWord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules in DRL, over one type of object that holds what is declared beside what is offered: rules on one object need no join.
 */
record DroolsText(List<Rule> rules) {

    static final String PACKAGE = "hosting";

    static final String TYPE = "Hosting";

    /** Whether the offer is the environment's own. */
    static final String OWN = "own";

    /** Whether the offer is one that the environment might have. */
    static final String POSSIBLE = "possible";

    /** The place of the offer in the doctrine. */
    static final String OFFER = "offer";

    @Override
    public String toString() {
        return "package " + PACKAGE + ";\nglobal " + DroolsAnswers.class.getName() + " answers;\n"
                + "declare " + TYPE + "\n" + OWN + ": boolean\n" + POSSIBLE + ": boolean\n" + OFFER + ": int\n"
                + Variable.all()
                        .map(fact -> fact.presence() + ": boolean\n" + fact.value() + ": long\n")
                        .collect(Collectors.joining())
                + "end\n"
                + IntStream.range(0, rules.size()).mapToObj(this::results).collect(Collectors.joining())
                + allowed();
    }

    private String results(int number) {
        Rule rule = rules.get(number);
        String about = rule.ignored().equals(Formula.FALSE) ? OWN : OWN + ", !(" + text(rule.ignored()) + ")";
        return result(number, Result.NOT_APPLICABLE, OWN + ", " + text(rule.ignored()))
                + result(number, Result.SATISFIED, about + ", " + text(rule.satisfied()))
                + result(
                        number,
                        Result.VIOLATED,
                        about + ", !(" + text(rule.satisfied()) + "), " + text(rule.violated()));
    }

    private String result(int number, Result result, String constraints) {
        return rule(
                rules.get(number).id() + " is " + result.key(),
                constraints,
                "answers.answer(" + number + ", " + result.ordinal() + ");");
    }

    private String allowed() {
        return rule(
                "allowed",
                Stream.concat(
                                Stream.of(POSSIBLE),
                                rules.stream().filter(Rule::mandatory).map(rule -> text(rule.met())))
                        .collect(Collectors.joining(", ")),
                "answers.allow($hosting.getOffer());");
    }

    private static String rule(String name, String constraints, String consequence) {
        return "rule \"" + name + "\"\nwhen\n$hosting: " + TYPE + "(" + constraints + ")\nthen\n" + consequence
                + "\nend\n";
    }

    private static String text(Formula formula) {
        if (formula instanceof Formula.And and) {
            return joined(and.parts(), " && ", "true");
        }
        if (formula instanceof Formula.Or or) {
            return joined(or.parts(), " || ", "false");
        }
        if (formula instanceof Formula.Stated stated) {
            return Variable.of(stated.fact()).presence() + " == " + stated.expected();
        }
        Formula.Compared compared = (Formula.Compared) formula;
        return compared.holds() ? comparison(compared) : "!(" + comparison(compared) + ")";
    }

    private static String joined(List<Formula> parts, String operator, String ofNone) {
        return "("
                + (parts.isEmpty()
                        ? ofNone
                        : parts.stream().map(DroolsText::text).collect(Collectors.joining(operator)))
                + ")";
    }

    private static String comparison(Formula.Compared compared) {
        String left = Variable.of(compared.fact()).value();
        String right = compared.right() instanceof Formula.Value value
                ? value.number() + "L"
                : Variable.of(((Formula.Other) compared.right()).fact()).value();
        return switch (compared.operator()) {
            case IS, AT_MOST, AT_LEAST, ABOVE, BELOW -> compared.ofNumbers(left, right);
            case INCLUDES -> "(" + left + " & " + right + ") == " + right;
            case INCLUDES_ANY -> "(" + left + " & " + right + ") != 0L";
            case WITHIN ->
                compared.fact().type() instanceof OneWord
                        ? "((1L << " + left + ") & " + right + ") != 0L"
                        : "(" + left + " & " + right + ") == " + left;
        };
    }
}
