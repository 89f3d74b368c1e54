package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.evidence.Find;
import dev.doctrine.trace.Shows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code evidence-table.md}. */
class EvidenceTableTest {

    private static final int FIRST_CONSTRAINT = 3;

    private static final List<List<String>> LINES = lines();

    @TestFactory
    Stream<DynamicTest> rows() {
        List<String> constraints =
                LINES.get(0).subList(FIRST_CONSTRAINT, LINES.get(0).size());
        return rowsOnly()
                .map(row -> dynamicTest(String.join(" | ", row.subList(0, FIRST_CONSTRAINT)), () -> {
                    Assessment assessment = assess(row);
                    List<String> answers = constraints.stream()
                            .map(constraint -> answer(Showing.outcome(assessment, "production", constraint)))
                            .toList();
                    assertEquals(row.subList(FIRST_CONSTRAINT, row.size()), answers);
                }));
    }

    /** Nothing that a repository shows forbids or allows anything by itself. */
    @TestFactory
    Stream<DynamicTest> noVerdictChanges() {
        return rowsOnly()
                .map(row -> dynamicTest(
                        String.join(" | ", row.subList(0, FIRST_CONSTRAINT)),
                        () -> assertEquals(
                                Showing.assess(yaml(row)).verdict(), assess(row).verdict())));
    }

    @Test
    void isAboutEachAnswerOfEachConstraint() {
        for (int column = FIRST_CONSTRAINT; column < LINES.get(0).size(); column++) {
            int constraint = column;
            List<String> answers =
                    rowsOnly().map(row -> row.get(constraint)).distinct().toList();
            assertTrue(
                    answers.containsAll(List.of("yes", "NO", "-")), LINES.get(0).get(column));
        }
    }

    private static Assessment assess(List<String> row) {
        return Showing.assess(yaml(row), finds(row.get(2)));
    }

    private static String yaml(List<String> row) {
        return """
                version: 1
                application: { name: Essai, owner: { name: Service, kind: state } }
                data: { classification: %s }
                environments:
                  production: { offer: %s%s }
                """.formatted(row.get(1), row.get(0), row.get(0).equals("cloud-pi") ? ", zone: dr" : "");
    }

    private static Find[] finds(String cell) {
        List<Find> finds = new ArrayList<>();
        for (String shown : cell.equals("nothing") ? new String[0] : cell.split(", ", -1)) {
            String[] parts = shown.split(": ", 2);
            finds.add(Showing.find(parts[0], Shows.KEYS.find(parts[1]).orElseThrow(), "file" + finds.size() + ".tf"));
        }
        return finds.toArray(Find[]::new);
    }

    private static String answer(Outcome outcome) {
        return switch (outcome.result()) {
            case SATISFIED -> "yes";
            case VIOLATED -> "NO";
            case NOT_APPLICABLE -> "-";
            case UNDETERMINED, DEROGATED, ACKNOWLEDGED -> throw new AssertionError(outcome);
        };
    }

    private static Stream<List<String>> rowsOnly() {
        return LINES.subList(1, LINES.size()).stream();
    }

    private static List<List<String>> lines() {
        try (InputStream stream = EvidenceTableTest.class.getResourceAsStream("/dev/doctrine/evidence-table.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
