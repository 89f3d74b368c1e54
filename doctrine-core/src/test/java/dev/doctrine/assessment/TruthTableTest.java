package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.FindingKind;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.expectation.DoctrineTest;
import dev.doctrine.expectation.Expectation;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code truth-table.md}: each cell is a declaration that is read and assessed. */
@Tag("sweep")
class TruthTableTest {

    @TestFactory
    Stream<DynamicContainer> cases() {
        return TruthCase.readAll().stream()
                .collect(Collectors.groupingBy(TruthCase::table, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> dynamicContainer(
                        table.getKey(), table.getValue().stream().map(TruthTableTest::test)));
    }

    private static DynamicTest test(TruthCase one) {
        return dynamicTest(
                one.name(),
                () -> assertEquals(
                        one.expected(),
                        one.answer()
                                .apply(Assessing.assess(one.yaml())
                                        .environments()
                                        .get(0)),
                        one::yaml));
    }

    @TestFactory
    Stream<DynamicTest> derogations() {
        return TruthTable.DEROGATIONS.rows().stream()
                .map(row -> dynamicTest(row.get(0), () -> {
                    Assessment assessment = Assessing.assess(
                            TruthTable.DEROGATIONS.declaration(row).yaml());
                    assertEquals(
                            row.get(4), assessment.derogations().get(0).status().key());
                }));
    }

    @TestFactory
    Stream<DynamicTest> acknowledgements() {
        TruthTable table = TruthTable.ACKNOWLEDGEMENTS;
        return table.rows().stream()
                .map(row -> dynamicTest(
                        row.get(0),
                        () -> assertEquals(
                                row.get(5),
                                Assessing.assess(table.declaration(row).yaml())
                                        .acknowledgements()
                                        .get(0)
                                        .status()
                                        .key())));
    }

    /**
     * The tables of verdicts once more, as a doctrine's author writes expectations: nothing fails that no cell expects, and
     * some cell expects each mandatory constraint to fail.
     */
    @Test
    void isMetAsExpectations() {
        String file = "format: 1\nday: 2026-06-15\nexpectations:\n"
                + TruthTable.MANDATORY.stream()
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
                        .filter(constraint -> !neverApplies(constraint))
                        .map(Constraint::id)
                        .toList());
    }

    /** The doctrine says so of it itself: it speaks of what a layer above adds. */
    private static boolean neverApplies(Constraint constraint) {
        return Assessing.BUILT_IN.knownFindings().stream()
                .anyMatch(known -> known.kind() == FindingKind.NEVER_APPLIES
                        && known.about().equals(List.of(constraint.id())));
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
                TruthTable.STATE_LAYER.stream().map(TruthTable::constraint).collect(Collectors.toSet()));
    }

    @Test
    void everyOfferHasItsColumn() {
        Set<String> offers = Assessing.BUILT_IN.offers().stream().map(Offer::id).collect(Collectors.toSet());
        for (TruthTable table : TruthTable.ALL) {
            if (table.equals(TruthTable.DEROGATIONS) || table.equals(TruthTable.ACKNOWLEDGEMENTS)) {
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
                TruthTable.ALL.get(0).rows().stream().map(row -> row.get(1)).toList());
    }
}
