package dev.doctrine.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.Assessments;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The overview of a build: whole, and safe whatever files and modules are called. */
class BuildPageTest {

    static final List<String> HOSTILE = Assessments.HOSTILE;

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hostileTextStaysText(String text) {
        HtmlPage page = HtmlPage.of(new BuildPage(build(text), Map.of(), Locale.FRENCH).bytes());
        HtmlPage harmless = HtmlPage.of(new BuildPage(build("harmless"), Map.of(), Locale.FRENCH).bytes());

        assertEquals(harmless.names(), page.names());
        assertEquals(harmless.attributes("href"), page.attributes("href"));
        assertEquals(-1, page.root().getTextContent().indexOf('\u202E'));
    }

    @Test
    void everyLinkHasItsTarget() {
        Map<String, String> links = Map.of(
                "hosting.yaml", "declarations/a.html",
                "directory/hosting.yaml", "declarations/b.html",
                "library/hosting.yaml", "declarations/c.html");
        HtmlPage page = HtmlPage.of(new BuildPage(Assessments.build(), links, Locale.ENGLISH).bytes());
        List<String> ids = page.attributes("id");

        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (String link : page.attributes("href")) {
            assertTrue(links.containsValue(link) || ids.contains(link.substring(1)), link);
        }
        assertTrue(page.attributes("href").containsAll(links.values()));
    }

    private static BuildAssessment build(String text) {
        return new BuildAssessment(
                Assessments.BUILT_IN,
                Policy.NONE,
                LocalDate.EPOCH,
                List.of(new DeclarationAssessment(
                        text,
                        null,
                        List.of(text),
                        Reading.refused(Place.startOf(text), DeclarationProblem.OUTSIDE_PROJECT, text))),
                List.of(new MissingDeclaration(text, Place.startOf(text))),
                List.of(new SkippedModule(text, text, Place.startOf(text))));
    }
}
