package dev.doctrine.assessment;

import dev.doctrine.doctrine.Level;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case of {@code truth-table.md}: a declaration, and what its table says of the first environment.
 *
 * @param table the table's title
 * @param name the row, and the column if there are several
 * @param expected what stands in the table, in one order
 * @param answer what an assessment says of the environment, in the table's words
 */
public record TruthCase(
        String table, String name, String yaml, String expected, Function<EnvironmentAssessment, String> answer) {

    /** All cases, in the file's order. */
    public static List<TruthCase> readAll() {
        return Stream.of(
                        TruthTable.MANDATORY.stream().flatMap(table -> cells(table, TruthCase::verdict)),
                        cells(TruthTable.WARNINGS, TruthCase::warnings),
                        TruthTable.DEROGATIONS.rows().stream().map(TruthCase::derogation),
                        TruthTable.STATE_LAYER.stream()
                                .flatMap(table -> cells(table, environment -> answer(environment, table.constraint()))),
                        TruthTable.ACKNOWLEDGEMENTS.rows().stream().flatMap(TruthCase::acknowledgement))
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<TruthCase> cells(TruthTable table, Function<EnvironmentAssessment, String> answer) {
        return table.rows().stream()
                .flatMap(row -> table.offerColumns().stream()
                        .map(column -> new TruthCase(
                                table.title(),
                                row.get(0) + " | " + table.headers().get(column),
                                table.declaration(row, column).yaml(),
                                normal(row.get(column)),
                                answer)));
    }

    private static TruthCase derogation(List<String> row) {
        TruthTable table = TruthTable.DEROGATIONS;
        return new TruthCase(
                table.title(), row.get(0), table.declaration(row).yaml(), normal(row.get(3)), TruthCase::verdict);
    }

    /** An acknowledgement changes no verdict, and takes the warning that it answers away. */
    private static Stream<TruthCase> acknowledgement(List<String> row) {
        TruthTable table = TruthTable.ACKNOWLEDGEMENTS;
        String yaml = table.declaration(row).yaml();
        return Stream.of(
                new TruthCase(table.title(), row.get(0) + " | Verdict", yaml, normal(row.get(3)), TruthCase::verdict),
                new TruthCase(
                        table.title(), row.get(0) + " | Warnings", yaml, normal(row.get(4)), TruthCase::warnings));
    }

    /** What a cell of the first tables says of this environment. */
    private static String verdict(EnvironmentAssessment environment) {
        String violated = failures(environment, Result.VIOLATED);
        String undetermined = failures(environment, Result.UNDETERMINED);
        String text = violated.isEmpty() && undetermined.isEmpty()
                ? environment.decidingDerogations().isEmpty() ? "yes" : "by derogation"
                : Stream.of("NO: " + violated, "?: " + undetermined)
                        .filter(part -> !part.endsWith(": "))
                        .collect(Collectors.joining("; "));
        Verdict verdict = switch (text.charAt(0)) {
            case 'y' -> Verdict.ALLOWED;
            case 'b' -> Verdict.DEROGATED;
            case 'N' -> Verdict.FORBIDDEN;
            default -> Verdict.UNDETERMINED;
        };
        if (environment.verdict() != verdict) {
            throw new AssertionError(environment.verdict() + ", but " + text);
        }
        return text;
    }

    private static String failures(EnvironmentAssessment environment, Result result) {
        return environment.outcomes().stream()
                .filter(outcome -> outcome.constraint().level() == Level.MANDATORY && outcome.result() == result)
                .map(outcome -> outcome.constraint().id())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What a cell of the fourth table says of this environment. */
    private static String warnings(EnvironmentAssessment environment) {
        String text = environment.outcomes().stream()
                .filter(Outcome::isWarning)
                .map(outcome -> outcome.constraint().id() + (outcome.result() == Result.UNDETERMINED ? " ?" : ""))
                .sorted()
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "-" : text;
    }

    /** What a cell of the State layer's tables says of this environment. */
    private static String answer(EnvironmentAssessment environment, String constraint) {
        Result result = environment.outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .map(Outcome::result)
                .findFirst()
                .orElseThrow();
        return switch (result) {
            case SATISFIED -> "yes";
            case VIOLATED -> "NO";
            case UNDETERMINED -> "?";
            case NOT_APPLICABLE -> "-";
            case DEROGATED, ACKNOWLEDGED -> throw new AssertionError(environment);
        };
    }

    /** The cell with its constraints in one order. */
    private static String normal(String cell) {
        return Stream.of(cell.split("; ", -1))
                .map(part -> {
                    int names = part.indexOf(": ") + 1;
                    Set<String> ids = new TreeSet<>();
                    Stream.of(part.substring(names).split(",", -1))
                            .map(String::strip)
                            .forEach(ids::add);
                    return part.substring(0, names) + (names > 0 ? " " : "") + String.join(", ", ids);
                })
                .collect(Collectors.joining("; "));
    }
}
