package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.expectation.DoctrineTest;
import dev.doctrine.expectation.Expectation;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code truth-table.md}: each cell is a declaration that is read and assessed. */
class TruthTableTest {

    private static final List<TruthTable> TABLES = TruthTable.readAll();
    private static final List<TruthTable> MANDATORY = TABLES.subList(0, 3);
    private static final TruthTable WARNINGS = TABLES.get(3);
    private static final TruthTable DEROGATIONS = TABLES.get(4);
    private static final List<TruthTable> STATE_LAYER = TABLES.subList(5, TABLES.size());

    @TestFactory
    Stream<DynamicContainer> verdicts() {
        return MANDATORY.stream().map(table -> cells(table, TruthTableTest::verdict));
    }

    @TestFactory
    Stream<DynamicContainer> warnings() {
        return Stream.of(cells(WARNINGS, TruthTableTest::warnings));
    }

    @TestFactory
    Stream<DynamicNode> derogations() {
        return DEROGATIONS.rows().stream()
                .map(row -> dynamicTest(row.get(0), () -> {
                    Assessment assessment =
                            Assessing.assess(DEROGATIONS.declaration(row).yaml());
                    assertEquals(
                            normal(row.get(3)),
                            verdict(assessment.environments().get(0)));
                    assertEquals(
                            row.get(4), assessment.derogations().get(0).status().key());
                }));
    }

    @TestFactory
    Stream<DynamicContainer> stateLayer() {
        return STATE_LAYER.stream().map(table -> cells(table, environment -> answer(environment, table.constraint())));
    }

    /**
     * The tables of verdicts once more, as a doctrine's author writes expectations: nothing fails that no cell expects, and
     * some cell expects each mandatory constraint to fail.
     */
    @Test
    void isMetAsExpectations() {
        String file = "format: 1\nday: 2026-06-15\nexpectations:\n"
                + MANDATORY.stream()
                        .flatMap(table -> table.rows().stream()
                                .flatMap(row ->
                                        table.offerColumns().stream().map(column -> expectation(table, row, column))))
                        .collect(Collectors.joining());
        Reading<List<Expectation>> reading =
                ExpectationReader.read("truth-table.yaml", file.getBytes(StandardCharsets.UTF_8), Assessing.BUILT_IN);
        DoctrineTest test =
                DoctrineTest.run(Assessing.BUILT_IN, ((Reading.Accepted<List<Expectation>>) reading).value());

        assertEquals(
                List.of(),
                test.results().stream().filter(result -> !result.isMet()).toList());
        assertEquals(
                List.of(),
                test.untouched().stream()
                        .filter(constraint -> constraint.level() == Level.MANDATORY)
                        .map(Constraint::id)
                        .toList());
    }

    private static String expectation(TruthTable table, List<String> row, int column) {
        String cell = row.get(column);
        String verdict = cell.equals("yes") ? "allowed" : cell.startsWith("NO") ? "forbidden" : "undetermined";
        return """
                - name: "%s, %s"
                  verdict: %s
                  environments: { production: { violated: [%s], undetermined: [%s] } }
                  declaration:
                """.formatted(row.get(0), table.offer(column), verdict, listed("NO: ", cell), listed("?: ", cell))
                + table.declaration(row, column).yaml().indent(4);
    }

    /** The constraints that a cell lists under this mark. */
    private static String listed(String mark, String cell) {
        return Stream.of(cell.split("; ", -1))
                .filter(part -> part.startsWith(mark))
                .map(part -> part.substring(mark.length()))
                .collect(Collectors.joining());
    }

    @Test
    void everyConstraintOfTheStateLayerHasItsTable() {
        List<String> base =
                Assessing.BASE.constraints().stream().map(Constraint::id).toList();
        assertEquals(
                Assessing.BUILT_IN.constraints().stream()
                        .map(Constraint::id)
                        .filter(id -> !base.contains(id))
                        .collect(Collectors.toSet()),
                STATE_LAYER.stream().map(TruthTable::constraint).collect(Collectors.toSet()));
    }

    @Test
    void everyOfferHasItsColumn() {
        Set<String> offers = Assessing.BUILT_IN.offers().stream().map(Offer::id).collect(Collectors.toSet());
        for (TruthTable table : TABLES) {
            if (table.equals(DEROGATIONS)) {
                continue;
            }
            assertEquals(
                    offers, table.offerColumns().stream().map(table::offer).collect(Collectors.toSet()), table.title());
        }
    }

    @Test
    void everyClassificationHasItsRow() {
        assertEquals(
                Vocabulary.CLASSIFICATION.words().stream()
                        .map(word -> "`{ classification: " + word + " }`")
                        .toList(),
                TABLES.get(0).rows().stream().map(row -> row.get(1)).toList());
    }

    private static DynamicContainer cells(TruthTable table, Function<EnvironmentAssessment, String> actual) {
        return dynamicContainer(
                table.title(),
                table.rows().stream().map(row -> dynamicContainer(row.get(0), cells(table, row, actual))));
    }

    private static Stream<DynamicNode> cells(
            TruthTable table, List<String> row, Function<EnvironmentAssessment, String> actual) {
        return table.offerColumns().stream()
                .map(column -> dynamicTest(table.headers().get(column), () -> {
                    String yaml = table.declaration(row, column).yaml();
                    assertEquals(
                            normal(row.get(column)),
                            actual.apply(Assessing.assess(yaml).environments().get(0)),
                            () -> row.get(0) + "\n" + yaml);
                }));
    }

    /** What a cell of the first tables says of this environment. */
    private static String verdict(EnvironmentAssessment environment) {
        String violated = failures(environment, Result.VIOLATED);
        String undetermined = failures(environment, Result.UNDETERMINED);
        String text = violated.isEmpty() && undetermined.isEmpty()
                ? "yes"
                : Stream.of("NO: " + violated, "?: " + undetermined)
                        .filter(part -> !part.endsWith(": "))
                        .collect(Collectors.joining("; "));
        Verdict verdict = switch (text.charAt(0)) {
            case 'y' -> Verdict.ALLOWED;
            case 'N' -> Verdict.FORBIDDEN;
            default -> Verdict.UNDETERMINED;
        };
        assertEquals(verdict, environment.verdict());
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
            case DEROGATED -> throw new AssertionError(environment);
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
