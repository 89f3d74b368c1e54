package dev.doctrine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twice the input takes about twice the memory and gives about twice the output, and no input gives a flood. */
class GrowthTest {

    private static final double ABOUT_TWICE = 2.3;

    /** How many times as large as the file an output may be at most. */
    private static final int MOST_OUTPUT = 20;

    /** A file smaller than this may say little that there is much to say of. */
    private static final int MEANINGFUL = 1 << 18;

    /** No measure: on a machine that does nothing else, none takes three seconds. */
    private static final Duration HANGING = Duration.ofSeconds(30);

    /** Large enough for all that is done at all. */
    private static final int WARMING = 10;

    private static final int MOST_ENVIRONMENTS = 200;
    private static final int MOST_DEROGATIONS = 1_000;
    private static final int MOST_ACKNOWLEDGEMENTS = 1_000;

    @Test
    void namesInADerogationTimesEnvironments() {
        IntFunction<String> names =
                n -> declaration(MOST_ENVIRONMENTS, "    environments:\n" + lines(n, "      - à%d\n"));

        assertGrowsAlike(names, 2_000, GrowthTest::allocatedToAssess);
    }

    @Test
    void environments() {
        assertGrowsAlike(n -> declaration(n, "    environments: [e1]\n"), 100, GrowthTest::allocatedToAssess);
    }

    @Test
    void derogations() {
        assertGrowsAlike(GrowthTest::derogations, 500, GrowthTest::allocatedToAssess);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void reportsOfEnvironments(ReportFormat format) {
        IntFunction<String> environments = n -> declaration(n, "    environments: [e1]\n");

        assertReportGrowsAlike(format, environments, 100);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void reportsOfDerogations(ReportFormat format) {
        assertReportGrowsAlike(format, GrowthTest::derogations, 500);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noReportIsAFlood(ReportFormat format) {
        String most = declaration(MOST_ENVIRONMENTS, "    environments: [e1]\n");
        String filled = most + "#\n".repeat((MEANINGFUL - most.length()) / 2);

        assertTrue(report(format, filled) <= (long) MOST_OUTPUT * filled.length(), format.fileName());
    }

    @Test
    void moreThanAnybodyHasIsRefused() {
        assertAccepted(declaration(MOST_ENVIRONMENTS, "    environments: [e1]\n"));
        assertAccepted(derogations(MOST_DEROGATIONS));
        assertEquals(
                List.of("environments", "201", "200"),
                refusal(declaration(MOST_ENVIRONMENTS + 1, "    environments: [e1]\n")));
        assertEquals(List.of("derogations", "1001", "1000"), refusal(derogations(MOST_DEROGATIONS + 1)));
        assertAccepted(acknowledgements(MOST_ACKNOWLEDGEMENTS));
        assertEquals(List.of("acknowledgements", "1001", "1000"), refusal(acknowledgements(MOST_ACKNOWLEDGEMENTS + 1)));
    }

    @Test
    void complaintsAreCountedAndTheFirstAreShown() {
        IntFunction<String> words = n -> declaration(1, "    environments: [e1]\n")
                .replace("nubo, stage", "nubo, exposure: [" + lines(n, "x,\n") + "], stage");
        List<Complaint> few = complaints(words.apply(Complaints.MOST));
        List<Complaint> many = complaints(words.apply(200_000));

        assertEquals(Complaints.MOST, few.size());
        assertEquals(few, many.subList(0, Complaints.MOST));
        assertEquals(Complaints.MOST + 1, many.size());
        assertEquals(ReadingProblem.MORE, many.get(Complaints.MOST).problem());
        assertEquals(List.of("199900", "100"), many.get(Complaints.MOST).arguments());
        assertEquals(200_000, Complaint.count(many));
        assertTrue(ComplaintText.in(Locale.FRENCH)
                .lines(many)
                .get(Complaints.MOST)
                .endsWith("… et 199900 de plus\u00A0: corrigez les 100 erreurs montrées, puis relisez le fichier."));
        assertGrowsAlike(words, 10_000, GrowthTest::allocatedToAssess);
    }

    /** Looking through the keys again for each allocates nothing: what shows it is that it would not end. */
    @Test
    void levelsOfAPolicy() {
        IntFunction<String> levels = n -> "version: 1\nlevels:\n" + lines(n, "  k%d: mandatory\n");

        assertGrowsAlike(levels, 2_000, yaml -> allocated(() -> assertTrue(unknownLevels(yaml) > 0)));
        assertEquals(50_000, assertTimeoutPreemptively(HANGING, () -> unknownLevels(levels.apply(50_000))));
    }

    private static void assertGrowsAlike(IntFunction<String> input, int size, ToLongFunction<String> work) {
        assertTrue(
                work.applyAsLong(input.apply(WARMING)) > 0, "what is needed once is there before anything is counted");
        long less = work.applyAsLong(input.apply(size));
        long more = work.applyAsLong(input.apply(2 * size));

        assertTrue(more <= ABOUT_TWICE * less, less + " becomes " + more);
    }

    /** In memory and in bytes, which the same report tells. */
    private static void assertReportGrowsAlike(ReportFormat format, IntFunction<String> input, int size) {
        List<Long> written = new ArrayList<>();
        assertGrowsAlike(input, size, yaml -> allocated(() -> written.add(report(format, yaml))));
        long less = written.get(1);
        long more = written.get(2);

        assertTrue(less > 0, format.fileName());
        assertTrue(more <= ABOUT_TWICE * less, less + " becomes " + more + " bytes");
    }

    private static String declaration(int environments, String derogation) {
        return """
                version: 1
                application: { name: Essai, owner: { name: Service, kind: state } }
                data: { classification: diffusion-restreinte }
                environments:
                """ + lines(environments, "  e%d: { offer: nubo, stage: test }\n") + """
                derogations:
                  - id: D
                    constraint: data-ceiling
                    offer: nubo
                    reason: Reprise
                    decision: { reference: R1, authority: HFDS, date: 2026-01-01 }
                    permanent: true
                """ + derogation;
    }

    private static String derogations(int count) {
        return declaration(50, "    environments: [e1]\n").replaceAll("(?s)derogations:.*", "derogations:\n")
                + lines(count, """
                - id: D%d
                  constraint: data-ceiling
                  offer: nubo
                  reason: Reprise
                  environments: [e1, e2]
                  decision: { reference: R1, authority: HFDS, date: 2026-01-01 }
                  until: 2026-12-31
                """);
    }

    /** None twice: as many constraints as it takes, each of them for every environment. */
    private static String acknowledgements(int count) {
        List<String> constraints =
                Assessing.BUILT_IN.constraints().stream().map(Constraint::id).toList();
        return declaration(50, "    environments: [e1]\n").replaceAll("(?s)derogations:.*", "acknowledgements:\n")
                + IntStream.range(0, count)
                        .mapToObj(i -> "- { constraint: " + constraints.get(i / 50) + ", environments: [e"
                                + (1 + i % 50) + "], reason: Reprise, until: 2026-12-31 }\n")
                        .collect(Collectors.joining());
    }

    private static String lines(int count, String format) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> format.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private static Reading<Assessment> reading(String yaml) {
        return new Assessor(Assessing.BUILT_IN)
                .assess("hosting.yaml", yaml.getBytes(StandardCharsets.UTF_8), Assessing.TODAY);
    }

    private static void assertAccepted(String yaml) {
        Reading<Assessment> reading = reading(yaml);
        assertInstanceOf(
                Reading.Accepted.class, reading, () -> reading.complaints().toString());
    }

    private static List<Complaint> complaints(String yaml) {
        return reading(yaml).complaints();
    }

    private static List<String> refusal(String yaml) {
        List<Complaint> complaints = complaints(yaml);
        assertEquals(
                List.of(ReadingProblem.TOO_MANY),
                complaints.stream().map(Complaint::problem).toList());
        return complaints.get(0).arguments();
    }

    private static long allocatedToAssess(String yaml) {
        return allocated(() -> reading(yaml));
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static long report(ReportFormat format, String yaml) {
        DeclarationAssessment declaration =
                new DeclarationAssessment("hosting.yaml", "0".repeat(64), List.of("."), reading(yaml));
        BuildAssessment build = new BuildAssessment(
                Assessing.BUILT_IN, Policy.NONE, Assessing.TODAY, List.of(declaration), List.of(), List.of());
        return format.files(build, Locale.FRENCH).values().stream()
                .mapToLong(bytes -> bytes.length)
                .sum();
    }

    private static int unknownLevels(String yaml) {
        Reading<Policy> policy = PolicyReader.read("policy.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return Complaint.count(((Reading.Accepted<Policy>) policy)
                .value()
                .doctrine(Assessing.BUILT_IN, location -> {
                    throw new IOException(location);
                })
                .complaints());
    }
}
