package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.Assessments;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of several declarations, one that cannot be read, a missing one and a skipped check among them. */
@Isolated("It changes what the whole JVM shares: the locale, or the time zone")
class BuildReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Arguments> formatsAndLanguages() {
        return ReportFormatTest.formatsAndLanguages();
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void filesAreTheReviewedOnes(ReportFormat format, String language) throws IOException {
        byte[] bytes = Assessments.file(format, Assessments.build(), Locale.forLanguageTag(language));
        new GoldenFile("report/build/" + language + "/" + format.fileName())
                .verify(new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeJudgedIsSaid(ReportFormat format) {
        String file = new String(Assessments.file(format, Assessments.build(), Locale.ENGLISH), StandardCharsets.UTF_8);
        for (String part : List.of(
                "batch/hosting.yaml",
                "prodution",
                "gone/hosting.yaml",
                "import",
                "docs",
                "demain",
                "sans déploiement")) {
            assertTrue(file.contains(part), part);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesAreTheSameOnEveryMachine(ReportFormat format) {
        Map<String, byte[]> here = format.files(Assessments.build(), Locale.ENGLISH);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Map<String, byte[]> there = format.files(Assessments.build(), Locale.ENGLISH);
            assertEquals(here.keySet(), there.keySet());
            here.forEach((name, bytes) -> assertArrayEquals(bytes, there.get(name), name));
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** A forge may refuse a file with more than a few runs. */
    @Test
    void sarifHasOneRunWithAllFilesAndNoTwoFindingsAlike() throws IOException {
        JsonNode runs = SarifReportTest.valid(Assessments.build()).path("runs");

        assertEquals(1, runs.size());
        List<String> artifacts = new ArrayList<>();
        runs.get(0)
                .path("artifacts")
                .forEach(artifact ->
                        artifacts.add(artifact.path("location").path("uri").asText()));
        assertEquals(
                List.of(
                        "batch/hosting.yaml",
                        "directory/hosting.yaml",
                        "gone/hosting.yaml",
                        "hosting.yaml",
                        "library/hosting.yaml"),
                artifacts);
        List<String> fingerprints = runs.findValuesAsText("primaryLocationLineHash");
        assertEquals(runs.get(0).path("results").size(), fingerprints.size());
        assertEquals(fingerprints.size(), new HashSet<>(fingerprints).size());
        Set<String> undetermined = new TreeSet<>();
        for (JsonNode result : runs.get(0).path("results")) {
            if (result.path("ruleId").asText().startsWith("doctrine.")) {
                undetermined.add(result.path("ruleId").asText() + " "
                        + result.path("level").asText());
            }
        }
        assertEquals(
                Set.of(
                        "doctrine.declaration error",
                        "doctrine.missing error",
                        "doctrine.skipped warning",
                        "doctrine.not-hosted note",
                        "doctrine.derogation warning",
                        "doctrine.acknowledgement warning"),
                undetermined);
    }

    @Test
    void theSameFindingOfTwoDeclarationsIsTwoFindings() throws IOException {
        BuildAssessment build = alike("a/hosting.yaml", "b/hosting.yaml");
        JsonNode entries = MAPPER.readTree(Assessments.file(ReportFormat.GITLAB, build, Locale.ENGLISH));

        List<String> fingerprints = entries.findValuesAsText("fingerprint");
        assertEquals(2 * 36, fingerprints.size());
        assertEquals(fingerprints.size(), new HashSet<>(fingerprints).size());
    }

    /** Names that GitLab takes for one would hide a failure. */
    @Test
    void casesOfTwoDeclarationsHaveDifferentNames() throws Exception {
        BuildAssessment build = alike("a/hosting.yaml", "b/hosting.yaml");
        List<String> names = JUnitReportTest.cases(JUnitReportTest.read(build, Locale.ENGLISH)).stream()
                .map(test -> test.getAttribute("classname") + "\0" + test.getAttribute("name"))
                .toList();

        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void pagesHaveNamesThatAreSafeAndTheirOwn() {
        List<String> paths = List.of(
                "hosting.yaml",
                "a/hosting.yaml",
                "a-hosting.yaml",
                "A/hosting.yaml",
                "../\u202E<script>é:\\con/hosting.yaml",
                "long".repeat(200) + "/hosting.yaml");
        Map<String, byte[]> files =
                new TreeMap<>(ReportFormat.HTML.files(alike(paths.toArray(String[]::new)), Locale.ENGLISH));

        assertEquals(paths.size() + 1, files.size());
        String overview = new String(files.remove("doctrine.html"), StandardCharsets.UTF_8);
        files.keySet().forEach(name -> {
            assertTrue(name.matches("declarations/[a-z0-9-]{10,80}\\.html"), name);
            assertTrue(overview.contains("href=\"" + name + "\""), name);
            assertTrue(new String(files.get(name), StandardCharsets.UTF_8).contains("id=\"matrix-from-1\""), name);
        });
    }

    @Test
    void aCommentIsCutBetweenFindingsAndSaysHowManyAreLeftOut() {
        BuildAssessment build = alike(IntStream.range(0, 60)
                .mapToObj(i -> "module-" + i + "/hosting.yaml")
                .toArray(String[]::new));
        String comment =
                new String(Assessments.file(ReportFormat.MARKDOWN, build, Locale.ENGLISH), StandardCharsets.UTF_8);

        assertTrue(comment.length() <= MarkdownComment.LIMIT, "characters: " + comment.length());
        assertTrue(comment.length() > MarkdownComment.LIMIT / 2, "characters: " + comment.length());
        long shown = comment.lines().filter(line -> line.startsWith("- **")).count();
        // Of each declaration: what refuses, what warns, what became of derogations and acknowledgements.
        long all = 60 * (8 + 15 + 8 + 5);
        assertTrue(
                comment.endsWith("Findings left out: " + (all - shown)
                        + ". The whole is in assessment.json, among the reports of this build.\n"),
                comment.substring(comment.length() - 200) + shown);
        assertFalse(comment.contains("<details>"), "what stops the build comes first");
    }

    /** Nothing is left out of a comment because it is longer than all the others. */
    @Test
    void aCommentNamesWhatRefusesBeforeWhatIsAllowed() {
        String comment = new String(
                Assessments.file(ReportFormat.MARKDOWN, Assessments.build(), Locale.ENGLISH), StandardCharsets.UTF_8);
        List<Integer> order = Stream.of(
                        "data-ceiling", "batch/hosting", "import", "directory/hosting", "docs", "<details>")
                .map(comment::indexOf)
                .toList();

        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(order.get(0) > 0);
    }

    @Test
    void hostileModulesStayOnTheirLines() throws Exception {
        for (String text : Assessments.HOSTILE) {
            BuildAssessment build = new BuildAssessment(
                    Assessments.BUILT_IN,
                    Policy.NONE,
                    LocalDate.EPOCH,
                    List.of(),
                    List.of(new MissingDeclaration(text, Place.startOf(text + "/pom.xml"))),
                    List.of(new SkippedModule(text, text, Place.startOf(text + "/pom.xml"))));
            assertEquals(
                    2,
                    SarifReportTest.valid(build)
                            .path("runs")
                            .get(0)
                            .path("results")
                            .size());
            assertEquals(
                    2,
                    JUnitReportTest.cases(JUnitReportTest.read(build, Locale.FRENCH))
                            .size());
            assertEquals(2, new GitHubAnnotations(build, Locale.FRENCH).lines().size());
            String comment =
                    new String(Assessments.file(ReportFormat.MARKDOWN, build, Locale.ENGLISH), StandardCharsets.UTF_8);
            assertEquals(
                    2, comment.lines().filter(line -> line.startsWith("- ")).count(), comment);
        }
    }

    private static BuildAssessment alike(String... paths) {
        String yaml = Assessments.resource("every-outcome.yaml");
        List<DeclarationAssessment> declarations = Stream.of(paths)
                .map(path -> {
                    Assessment assessment = Assessments.assess(path, yaml, Assessments.BUILT_IN);
                    return new DeclarationAssessment(path, null, List.of("."), new Reading.Accepted<>(assessment));
                })
                .toList();
        return new BuildAssessment(
                Assessments.BUILT_IN, Policy.NONE, LocalDate.of(2026, 11, 22), declarations, List.of(), List.of());
    }
}
