package dev.doctrine.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.GoldenFile;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Level;
import dev.doctrine.report.terminal.ExpectationReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectations of a doctrine's author: how they are read, when they are met, and what is said of those that are not. */
class ExpectationTest {

    private static final Doctrine BUILT_IN = DoctrineReader.builtIn();

    private static final String RIGHT = """
            format: 1
            day: 2026-06-15
            expectations:
              - name: Virtual machines
                verdict: forbidden
                environments: { production: { violated: [workload-supported], warned: [] } }
                declaration:
                  version: 1
                  application: { name: a, owner: { name: b, kind: state } }
                  data: { classification: usuel }
                  environments: { production: { offer: cloud-pi-native, workload: virtual-machines } }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isReported(String language) throws IOException {
        DoctrineTest test = DoctrineTest.run(BUILT_IN, accepted(everyWay()));
        List<String> lines = new ExpectationReport(test, Locale.forLanguageTag(language), Style.PLAIN).lines();
        new GoldenFile("report/expectations." + language + ".golden.txt").verify(String.join("\n", lines) + "\n");
    }

    @Test
    void thoseThatAreMetAndNotAreThese() throws IOException {
        DoctrineTest test = DoctrineTest.run(BUILT_IN, accepted(everyWay()));

        assertFalse(test.passes());
        assertEquals(
                List.of(true, true, false, false),
                test.results().stream().map(ExpectationResult::isMet).toList());
    }

    @Test
    void theRightOneIsMetAndTouchesWhatItNames() {
        DoctrineTest test = DoctrineTest.run(BUILT_IN, accepted(RIGHT));

        assertTrue(test.passes());
        assertEquals(
                BUILT_IN.constraints().size() - 1,
                test.untouched().stream().map(Constraint::id).distinct().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verdict: forbidden | verdict: allowed",
                "violated: [workload-supported] | violated: []",
                "violated: [workload-supported] | violated: [workload-supported, state-only]",
                "violated: [workload-supported] | undetermined: [workload-supported]",
                "warned: [] | warned: [portability]",
                "warned: [] | derogated: [workload-supported]",
                "workload: virtual-machines | workload: containers",
                "offer: cloud-pi-native | offer: cloud-pi"
            })
    void noOtherIsMet(String right, String wrong) {
        assertTrue(RIGHT.contains(right));
        assertFalse(DoctrineTest.run(BUILT_IN, accepted(RIGHT.replace(right, wrong)))
                .passes());
    }

    @Test
    void warningsNeedNotBeExpectedWhereNothingIsSaidOfThem() {
        String onCloudPi = RIGHT.replace("offer: cloud-pi-native", "offer: cloud-pi")
                .replace("workload: virtual-machines", "workload: containers")
                .replace("verdict: forbidden", "verdict: allowed");

        assertTrue(DoctrineTest.run(
                        BUILT_IN, accepted(onCloudPi.replace("violated: [workload-supported], warned: []", "")))
                .passes());
        assertFalse(DoctrineTest.run(
                        BUILT_IN,
                        accepted(onCloudPi.replace("violated: [workload-supported], warned: []", "warned: []")))
                .passes());
    }

    /** Change the doctrine, and its tests say so. */
    @Test
    void aDoctrineThatChangesFailsItsTest() {
        Doctrine loosened = BUILT_IN.withLevels(Map.of("workload-supported", Level.RECOMMENDED));

        assertFalse(DoctrineTest.run(loosened, accepted(RIGHT)).passes());
    }

    @TestFactory
    Stream<DynamicTest> oneMistake() {
        return Stream.of(
                mistake("1:9 UNSUPPORTED_VERSION", "format: 1", "format: 2"),
                mistake("2:6 DAY_EXPECTED", "2026-06-15", "2026-06-31"),
                mistake("3:5 MISSING_KEY", "day: 2026-06-15\n", ""),
                mistake("4:5 MISSING_KEY", "name: Virtual machines", "day: 2026-06-16"),
                mistake("5:14 UNKNOWN_WORD", "verdict: forbidden", "verdict: refused"),
                mistake("6:21 UNKNOWN_WORD", "{ production: { viol", "{ prodution: { viol"),
                mistake("6:35 UNKNOWN_KEY", "violated:", "violate:"),
                mistake("6:46 UNKNOWN_WORD", "[workload-supported]", "[workload]"),
                mistake("7:5 UNKNOWN_KEY", "    declaration:", "    remark: none\n    declaration:"),
                mistake("10:31 UNKNOWN_WORD", "classification: usuel", "classification: usual"),
                mistake("11:44 UNKNOWN_WORD", "offer: cloud-pi-native", "offer: cloud-pi-nativ"));
    }

    @Test
    void aTestWithoutExpectationIsRefused() {
        assertEquals(List.of("1:1 NO_EXPECTATION"), problems("format: 1\nexpectations: []\n"));
    }

    private static DynamicTest mistake(String expected, String right, String wrong) {
        return dynamicTest(expected + " " + wrong.strip(), () -> {
            assertTrue(RIGHT.contains(right), right);
            assertEquals(List.of(expected), problems(RIGHT.replace(right, wrong)));
        });
    }

    private static List<String> problems(String yaml) {
        return read(yaml) instanceof Reading.Refused<List<Expectation>> refused
                ? refused.complaints().stream()
                        .map(complaint -> complaint.place().line() + ":"
                                + complaint.place().column() + " "
                                + complaint.problem().name())
                        .toList()
                : List.of();
    }

    private static String everyWay() throws IOException {
        try (InputStream stream = ExpectationTest.class.getResourceAsStream("expectations.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Expectation> accepted(String yaml) {
        if (read(yaml) instanceof Reading.Accepted<List<Expectation>> accepted) {
            return accepted.value();
        }
        throw new AssertionError(problems(yaml));
    }

    private static Reading<List<Expectation>> read(String yaml) {
        return ExpectationReader.read("expectations.yaml", yaml.getBytes(StandardCharsets.UTF_8), BUILT_IN);
    }
}
