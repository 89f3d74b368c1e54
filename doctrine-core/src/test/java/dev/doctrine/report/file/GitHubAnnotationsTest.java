package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.report.Assessments;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GitHubAnnotationsTest {

    static final List<String> HOSTILE = Assessments.HOSTILE;

    @Test
    void saysWhatStopsTheBuildFirst() {
        List<String> lines =
                new GitHubAnnotations(Assessments.build(Assessments.everyOutcome()), Locale.ENGLISH).lines();
        assertEquals(
                "::error file=hosting.yaml,line=13,col=12,title=data-ceiling (production)::Environment \"production\""
                        + " declares \"diffusion-restreinte\" data; the ceiling of Nubo is \"sensible\". What to do: Choose"
                        + " an offer with a sufficient ceiling, or have a derogation notified. No other offer of the"
                        + " doctrine is allowed for exactly this environment.",
                lines.get(0));
        assertEquals(
                List.of("::error", "::warning", "::notice"),
                lines.stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .distinct()
                        .toList());
        assertEquals(8 + 15 + 7 + 3 + 1 + 2, lines.size());
    }

    @Test
    void whatCannotBeJudgedStandsWhereItIsToBeMended() {
        List<String> lines = new GitHubAnnotations(Assessments.build(), Locale.ENGLISH).lines();
        for (String start : List.of(
                "::error file=batch/hosting.yaml,line=3,col=25,title=doctrine.declaration (batch/hosting.yaml)::",
                "::error file=gone/hosting.yaml,line=1,col=1,title=doctrine.declaration (gone/hosting.yaml)::",
                "::error file=import/pom.xml,line=1,col=1,title=doctrine.missing (import)::",
                "::warning file=docs/pom.xml,line=1,col=1,title=doctrine.skipped (docs)::")) {
            assertEquals(
                    1, lines.stream().filter(line -> line.startsWith(start)).count(), start);
        }
    }

    @Test
    void percentSignsStayPercentSigns() {
        assertTrue(new GitHubAnnotations(Assessments.build(Assessments.everyOutcome()), Locale.ENGLISH)
                .lines().stream().anyMatch(line -> line.contains("asks for 99.5%25 availability; above 98%25,")));
    }

    /** Whatever things are called, every line is one command, which names the file, the line and the column. */
    @ParameterizedTest
    @FieldSource("HOSTILE")
    void nothingGetsOutOfItsCommand(String text) {
        List<String> lines =
                new GitHubAnnotations(Assessments.build(Assessments.everyOutcome(text)), Locale.FRENCH).lines();
        assertEquals(8 + 15 + 7 + 3 + 1 + 2, lines.size());
        for (String line : lines) {
            assertTrue(
                    line.matches("::(error|warning|notice) file=hosting\\.yaml,line=\\d+,col=\\d+,title=[^:,]+::.+"),
                    line);
            assertTrue(line.replaceAll("%(25|3A|2C)", "").indexOf('%') < 0, line);
        }
    }

    @Test
    void aPathCannotEndItsProperty() {
        String line = new GitHubAnnotations(
                        Assessments.build(Assessments.assess(
                                "a,line=1::x\ny%/hosting.yaml",
                                Assessments.resource("every-outcome.yaml"), Assessments.BUILT_IN)),
                        Locale.ENGLISH)
                .lines()
                .get(0);
        assertTrue(line.startsWith("::error file=a%2Cline=1%3A%3Ax%0Ay%25/hosting.yaml,line=13,col=12,title="), line);
    }
}
