package dev.doctrine.report.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.report.Assessments;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of a change, from the file that a build of the target branch has written. */
class ChangeTextTest {

    private static final BuildAssessment BEFORE = build("""
            version: 1
            application: { name: a, owner: { name: b, kind: state } }
            data: { classification: diffusion-restreinte }
            environments:
              production: { offer: nubo }
              recette: { offer: cloud-pi, zone: dr, data: { classification: public, synthetic: true } }
              test: { offer: cloud-pi, zone: dr }
            """);

    private static final BuildAssessment AFTER = build("""
            version: 1
            application: { name: a, owner: { name: b, kind: state } }
            data: { classification: usuel }
            environments:
              production: { offer: cloud-pi }
              recette: { offer: cloud-pi, zone: dr, data: { classification: public, synthetic: true } }
              development: { offer: cloud-pi }
            """);

    @Test
    void saysOneLineWhereNothingChanges() {
        assertEquals(
                List.of(
                        "Against the assessment of 2026-11-22, no environment changes its offer, its classification or its"
                                + " verdict."),
                lines(BEFORE, BEFORE));
    }

    @Test
    void saysTheOldAndTheNewOfWhatChanges() {
        assertEquals(
                List.of(
                        "What changes against the assessment of 2026-11-22:",
                        "  Environment \"production\" in hosting.yaml: offer nubo \u2192 cloud-pi; classification"
                                + " diffusion-restreinte \u2192 usuel (lower); verdict forbidden \u2192 allowed",
                        "  Environment \"development\" in hosting.yaml (new): offer \u2013 \u2192 cloud-pi; classification"
                                + " \u2013 \u2192 usuel; verdict \u2013 \u2192 allowed",
                        "  Environment \"test\" in hosting.yaml (gone): offer cloud-pi \u2192 \u2013; classification"
                                + " diffusion-restreinte \u2192 \u2013; verdict allowed \u2192 \u2013"),
                lines(BEFORE, AFTER));
    }

    @Test
    void saysOfWhatIsRaisedThatItIsNoLower() {
        assertFalse(String.join("\n", lines(/* before= */ AFTER, /* after= */ BEFORE))
                .contains("(lower)"));
    }

    @Test
    void saysWhichDeclarationsCannotBeCompared() {
        BuildAssessment unreadable = new BuildAssessment(
                BEFORE.doctrine(),
                BEFORE.policy(),
                BEFORE.today(),
                List.of(new DeclarationAssessment(
                        "hosting.yaml",
                        null,
                        List.of("."),
                        Reading.refused(Place.startOf("hosting.yaml"), DeclarationProblem.OUTSIDE_PROJECT))),
                List.of(),
                List.of());
        String sentence =
                "  The environments of hosting.yaml cannot be compared, because this declaration cannot be judged"
                        + " now, or could not be then.";

        for (List<String> lines : List.of(lines(BEFORE, unreadable), lines(unreadable, BEFORE))) {
            assertEquals(2, lines.size());
            assertEquals(sentence, lines.get(1));
        }
    }

    @Test
    void markdownBeginsWithATableOfIt() {
        List<String> markdown = new String(new MarkdownReport(AFTER, written(BEFORE), Locale.ENGLISH).bytes(), UTF_8)
                .lines()
                .toList();

        assertEquals("What changes against the assessment of 2026-11-22:", markdown.get(2));
        assertEquals(
                "| \"production\" in hosting.yaml | nubo \u2192 cloud-pi | diffusion-restreinte \u2192 usuel (lower) | forbidden \u2192"
                        + " allowed |",
                markdown.get(6));
        assertEquals(
                5,
                markdown.stream().limit(9).filter(line -> line.startsWith("|")).count());
    }

    @Test
    void noTextOfTheFileActsOnADisplay() {
        String json = new String(new JsonReport(BEFORE, Locale.ENGLISH).bytes(), UTF_8)
                .replace("\"offer\":\"nubo\"", "\"offer\":\"\\u001B[2J|\\nx\"");
        WrittenAssessment before = read(json).content().orElseThrow();

        List<String> lines = new ChangeText(before, AFTER, Locale.ENGLISH).lines();
        assertTrue(lines.stream().allMatch(line -> line.codePoints().noneMatch(Character::isISOControl)));
        String markdown = new String(new MarkdownReport(AFTER, before, Locale.ENGLISH).bytes(), UTF_8);
        assertFalse(markdown.contains("\u001B"));
    }

    private static List<String> lines(BuildAssessment before, BuildAssessment after) {
        return new ChangeText(written(before), after, Locale.ENGLISH).lines();
    }

    private static WrittenAssessment written(BuildAssessment build) {
        return read(new String(new JsonReport(build, Locale.ENGLISH).bytes(), UTF_8))
                .content()
                .orElseThrow();
    }

    private static Reading<WrittenAssessment> read(String json) {
        return WrittenAssessment.read("assessment.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static BuildAssessment build(String declaration) {
        return Assessments.build(Assessments.assess(declaration));
    }
}
