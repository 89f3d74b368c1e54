package dev.doctrine.maven.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown is broken where the display ends, and a refusal is short enough to be read. */
class ScreenTest {

    @ParameterizedTest
    @CsvSource({"120, 120", "80, 80", "10, 40", "0, 80", "-1, 80", "wide, 80", "'', 80", "123456, 80"})
    void isAsWideAsTheVariableSays(@Nullable String variable, int columns) {
        assertEquals(columns, Screen.of(variable).columns());
    }

    @Test
    void isAsWideAsUsualWithoutTheVariable() {
        assertEquals(80, Screen.of(null).columns());
    }

    @Test
    void leavesRoomForMavensOwnWords() {
        Screen screen = new Screen(40);
        List<String> words = List.of("a ".repeat(60).strip());
        assertEquals(33, widest(screen.info(words)));
        assertEquals(29, widest(screen.warnings(words)));
        assertEquals(31, widest(screen.error(words.get(0)).lines().toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void twoRefusedEnvironmentsWithEightFindingsFitOn45LinesOf100Columns(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Assessment assessment = assessment();
        assertEquals(
                8,
                assessment.environments().stream()
                        .peek(environment -> assertTrue(!environment.verdict().passes()))
                        .flatMap(environment -> environment.outcomes().stream())
                        .filter(Outcome::isFailure)
                        .count());
        String refusal = new CheckReport(assessment, locale, Style.PLAIN).refusal() + "\n"
                + new PluginMessages(locale)
                        .more(List.of("target/doctrine/assessment.json", "target/doctrine/doctrine.html"));
        List<String> lines = new Screen(100).error(refusal).lines().toList();
        assertTrue(widest(lines) <= 100 - "[ERROR] ".length(), String.join("\n", lines));
        assertTrue(lines.size() <= 45, lines.size() + "\n" + String.join("\n", lines));
    }

    private static int widest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElseThrow();
    }

    private static Assessment assessment() throws IOException {
        Doctrine doctrine = DoctrineReader.builtIn();
        try (var stream = Objects.requireNonNull(ScreenTest.class.getResourceAsStream("two-refused.yaml"))) {
            Reading<Declaration> reading = DeclarationReader.read("hosting.yaml", stream.readAllBytes(), doctrine);
            Declaration declaration = ((Reading.Accepted<Declaration>) reading).value();
            return new Assessor(doctrine).assess(declaration, LocalDate.of(2026, 11, 22));
        }
    }
}
