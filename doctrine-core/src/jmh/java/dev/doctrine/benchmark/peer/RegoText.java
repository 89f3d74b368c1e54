package dev.doctrine.benchmark.peer;

import dev.doctrine.assessment.Result;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType.Flag;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Writes rules in Rego. Sets are objects of the words that they hold, so that a word is looked up. What needs bodies of its
 * own, such as a choice, becomes a function.
 */
final class RegoText {

    private static final String ARGUMENTS = "(env, offer)";

    private final StringBuilder functions = new StringBuilder();
    private int count;

    /** The module of these rules. */
    static String of(List<Rule> rules) {
        return new RegoText().module(rules);
    }

    private String module(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            functions.append("result_" + i + ARGUMENTS + " := " + Result.NOT_APPLICABLE.ordinal() + body(rule.ignored())
                    + " else := " + Result.SATISFIED.ordinal() + body(rule.satisfied()) + " else := "
                    + Result.VIOLATED.ordinal() + body(rule.violated()) + " else := " + Result.UNDETERMINED.ordinal()
                    + "\n");
        }
        Formula allowed = Formula.all(rules.stream().filter(Rule::mandatory).map(Rule::met));
        functions.append("is_allowed" + ARGUMENTS + body(allowed) + "\n");
        return """
                package doctrine
                import rego.v1
                judgement := {"results": results, "allowed": allowed}
                allowed := [id | some id in data.ids; is_allowed(input.env, data.offers[id])]
                results := results_of(input.env, data.offers[input.offer])
                results_of(env, offer) := [%s]
                """.formatted(IntStream.range(0, rules.size())
                        .mapToObj(i -> "result_" + i + ARGUMENTS)
                        .collect(Collectors.joining(", ")))
                + functions;
    }

    private String body(Formula formula) {
        return " if {\n" + expressions(formula) + "\n}";
    }

    /** Expressions that all have to hold. */
    private String expressions(Formula formula) {
        if (formula.equals(Formula.TRUE)) {
            return "true";
        }
        Stream<Formula> parts = formula instanceof Formula.And and ? and.parts().stream() : Stream.of(formula);
        return parts.map(this::expression).collect(Collectors.joining("\n"));
    }

    private String expression(Formula formula) {
        if (formula instanceof Formula.And and) {
            return function(Stream.of(expressions(and)));
        }
        if (formula instanceof Formula.Or or) {
            return or.equals(Formula.FALSE)
                    ? "false"
                    : function(or.parts().stream().map(this::expressions));
        }
        if (formula instanceof Formula.Stated stated) {
            return stated(stated.fact(), stated.expected());
        }
        Formula.Compared compared = (Formula.Compared) formula;
        return compared.holds() ? comparison(compared) : "not " + comparison(compared);
    }

    /** A flag may be there and false; all other values count as true. */
    private static String stated(Fact fact, boolean expected) {
        if (!(fact.type() instanceof Flag)) {
            return (expected ? "" : "not ") + path(fact);
        }
        return expected
                ? path(fact) + " != null"
                : "object.get(" + side(fact) + ", \"" + Variable.name(fact) + "\", null) == null";
    }

    /** Calls a new function that has these bodies. */
    private String function(Stream<String> bodies) {
        String call = "is_" + count++ + ARGUMENTS;
        bodies.forEach(body -> functions.append(call + " if {\n" + body + "\n}\n"));
        return call;
    }

    private String comparison(Formula.Compared compared) {
        Fact fact = compared.fact();
        String left = path(fact);
        String right = compared.right() instanceof Formula.Value value
                ? value(fact, value.number())
                : path(((Formula.Other) compared.right()).fact());
        return switch (compared.operator()) {
            case IS, AT_MOST, AT_LEAST, ABOVE, BELOW -> compared.ofNumbers(left, right);
            case INCLUDES -> function(Stream.of("every word, _ in " + right + " { " + left + "[word] }"));
            case INCLUDES_ANY -> function(Stream.of("some word, _ in " + right + "\n" + left + "[word]"));
            case WITHIN ->
                fact.type() instanceof OneWord word && compared.right() instanceof Formula.Other
                        ? function(Stream.of(
                                "words := " + words(word.vocabulary()) + "\n" + right + "[words[" + left + "]]"))
                        : fact.type() instanceof OneWord
                                ? left + " in " + oneOf(((Formula.Value) compared.right()).number())
                                : function(Stream.of("every word, _ in " + left + " { " + right + "[word] }"));
        };
    }

    /** A value as JSON. */
    static String value(Fact fact, long number) {
        if (fact.type() instanceof Flag) {
            return Boolean.toString(number != 0);
        }
        return fact.type() instanceof SomeWords words
                ? ranks(number)
                        .mapToObj(rank -> "\"" + words.vocabulary().words().get((int) rank) + "\": true")
                        .collect(Collectors.joining(", ", "{", "}"))
                : Long.toString(number);
    }

    /** The words of a vocabulary, each at the place that is its number. */
    private static String words(Vocabulary vocabulary) {
        return vocabulary.words().stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }

    private static String oneOf(long bits) {
        return ranks(bits).mapToObj(Long::toString).collect(Collectors.joining(", ", "{", "}"));
    }

    private static LongStream ranks(long bits) {
        return LongStream.range(0, Long.SIZE).filter(rank -> (bits & SomeWords.bit(rank)) != 0);
    }

    private static String path(Fact fact) {
        return side(fact) + "." + Variable.name(fact);
    }

    private static String side(Fact fact) {
        return fact instanceof DeclaredFact ? "env" : "offer";
    }
}
