package dev.doctrine.maven.goal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.maven.build.Checkout;
import dev.doctrine.maven.gate.EvidenceScope;
import dev.doctrine.maven.gate.Settings;
import dev.doctrine.maven.message.PluginMessages;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.file.WrittenAssessment;
import dev.doctrine.report.file.WrittenAssessment.WrittenDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is not as it was assessed is named, and nothing else is. */
class AssessmentVerifierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final byte[] DECLARED = "version: 1".getBytes(UTF_8);

    @TempDir
    private Path project;

    private static final Policy OBSERVING = Policy.NONE.with(new Enforcement(Enforcement.Mode.OBSERVE, null));

    private final WrittenDeclaration declaration = new WrittenDeclaration(
            "hosting.yaml", Sha256.of(DECLARED), List.of("."), Verdict.ALLOWED, false, true, List.of());

    @BeforeEach
    void declare() throws IOException {
        write("hosting.yaml", DECLARED);
        write("pom.xml", "<project><modules><module>portail</module></modules></project>".getBytes(UTF_8));
        write("portail/pom.xml", "<project/>".getBytes(UTF_8));
    }

    @Test
    void holdsForWhatWasAssessed() {
        assertReasons(assessed(declaration));
    }

    @Test
    void holdsForItsDayOnly() {
        assertReasons(
                new WrittenAssessment(
                        Verdict.ALLOWED,
                        Enforcement.Mode.ENFORCE,
                        TODAY.minusDays(1),
                        null,
                        List.of(declaration),
                        List.of(),
                        List.of()),
                "It is of 2026-11-26, and not of 2026-11-27.");
    }

    @Test
    void holdsForTheSameBytesOnly() throws IOException {
        write("hosting.yaml", "version: 2".getBytes(UTF_8));

        assertReasons(
                assessed(declaration),
                "The declaration hosting.yaml is not the one that was assessed: its digest differs.");
    }

    @Test
    void holdsOnlyWhereTheDeclarationIs() throws IOException {
        Files.delete(project.resolve("hosting.yaml"));
        Files.createDirectory(project.resolve("hosting.yaml"));

        assertReasons(assessed(declaration), "The declaration hosting.yaml, which it is about, is not there any more.");
    }

    @Test
    void holdsOnlyIfItNamesWhatEachModuleWouldFind() throws IOException {
        write("portail/hosting.yml", DECLARED);

        assertReasons(
                assessed(declaration),
                "The declaration portail/hosting.yml belongs to the build too, and the assessment does not name it.");
    }

    @Test
    void holdsOnlyIfItNamesTheOneThatTheBuildWasToldToTake() {
        assertReasons(
                verifier("other.yaml", true).reasons(assessed(declaration)),
                "The declaration other.yaml belongs to the build too, and the assessment does not name it.");
    }

    @Test
    void holdsOnlyIfItIsAYes() {
        assertReasons(
                assessed(with(Verdict.FORBIDDEN, true)),
                "The doctrine forbids what the declaration hosting.yaml declares.");
        assertReasons(
                assessed(with(Verdict.UNDETERMINED, true)),
                "No source decides whether the doctrine allows what the declaration hosting.yaml declares.");
        assertReasons(
                new WrittenAssessment(
                        Verdict.FORBIDDEN,
                        Enforcement.Mode.ENFORCE,
                        TODAY,
                        null,
                        List.of(declaration),
                        List.of(),
                        List.of()),
                "Its verdict is a refusal.");
    }

    @Test
    void letsPassWhatTheBuildMayLetPass() {
        assertReasons(verifier(null, false).reasons(assessed(with(Verdict.UNDETERMINED, true))));
        assertReasons(
                verifier(null, false).reasons(assessed(with(Verdict.UNDETERMINED, false))),
                "The declaration hosting.yaml could not be judged.");
    }

    @Test
    void holdsOnlyIfEveryModuleWasAssessed() {
        assertReasons(
                new WrittenAssessment(
                        Verdict.UNDETERMINED,
                        Enforcement.Mode.ENFORCE,
                        TODAY,
                        null,
                        List.of(declaration),
                        List.of("batch"),
                        List.of("docs")),
                "These modules have no declaration: batch.",
                "The check of these modules was skipped: docs.");
    }

    @Test
    void holdsOnlyIfItIsAboutSomething() throws IOException {
        Files.delete(project.resolve("hosting.yaml"));

        assertReasons(
                new WrittenAssessment(
                        Verdict.ALLOWED, Enforcement.Mode.ENFORCE, TODAY, null, List.of(), List.of(), List.of()),
                "It names no declaration.");
    }

    @Test
    void whatIsObservedIsNoNoWhereItIsObserved() {
        WrittenDeclaration refused = observed(Verdict.FORBIDDEN, true);
        WrittenDeclaration unread = observed(Verdict.UNDETERMINED, false);
        AssessmentVerifier verifier = verifier(OBSERVING, null, true);
        WrittenAssessment assessment = assessed(Enforcement.Mode.OBSERVE, refused, unread);

        assertReasons(verifier.reasons(assessment));
        assertEquals(
                List.of(
                        "The doctrine refuses what the declaration hosting.yaml declares, or cannot judge it; that is only"
                                + " observed, and stops nothing."),
                verifier.observed(assessed(Enforcement.Mode.OBSERVE, refused)));
    }

    @Test
    void whatIsObservedIsANoWhereRefusalsStopBuilds() {
        assertReasons(
                assessed(Enforcement.Mode.OBSERVE, observed(Verdict.FORBIDDEN, true)),
                "It was made while \"observe\" held; now \"enforce\" does.",
                "The doctrine forbids what the declaration hosting.yaml declares.");
        assertReasons(
                assessed(Enforcement.Mode.ENFORCE, observed(Verdict.FORBIDDEN, true)),
                "The doctrine forbids what the declaration hosting.yaml declares.");
        assertReasons(
                verifier(OBSERVING, null, true).reasons(assessed(with(Verdict.FORBIDDEN, true))),
                "It was made while \"enforce\" held; now \"observe\" does.",
                "The doctrine forbids what the declaration hosting.yaml declares.");
    }

    @Test
    void aMissingDeclarationIsObservedLikewise() {
        AssessmentVerifier verifier = verifier(OBSERVING, null, true);
        WrittenAssessment assessment = new WrittenAssessment(
                Verdict.UNDETERMINED,
                Enforcement.Mode.OBSERVE,
                TODAY,
                null,
                List.of(declaration),
                List.of("batch"),
                List.of());

        assertReasons(verifier.reasons(assessment));
        assertEquals(
                List.of("These modules have no declaration; that is only observed, and stops nothing: batch."),
                verifier.observed(assessment));
    }

    private WrittenDeclaration observed(Verdict verdict, boolean accepted) {
        return new WrittenDeclaration(
                declaration.path(), declaration.sha256(), declaration.modules(), verdict, true, accepted, List.of());
    }

    private static WrittenAssessment assessed(Enforcement.Mode mode, WrittenDeclaration... declarations) {
        return new WrittenAssessment(
                declarations[0].verdict(), mode, TODAY, null, List.of(declarations), List.of(), List.of());
    }

    private WrittenDeclaration with(Verdict verdict, boolean accepted) {
        return new WrittenDeclaration(
                declaration.path(), declaration.sha256(), declaration.modules(), verdict, false, accepted, List.of());
    }

    private static WrittenAssessment assessed(WrittenDeclaration declaration) {
        return new WrittenAssessment(
                declaration.verdict(),
                Enforcement.Mode.ENFORCE,
                TODAY,
                null,
                List.of(declaration),
                List.of(),
                List.of());
    }

    private void assertReasons(WrittenAssessment assessment, String... reasons) {
        assertReasons(verifier(null, true).reasons(assessment), reasons);
    }

    private static void assertReasons(Set<String> found, String... reasons) {
        assertEquals(List.of(reasons), List.copyOf(found));
    }

    private AssessmentVerifier verifier(@Nullable String configured, boolean undeterminedFails) {
        return verifier(Policy.NONE, configured, undeterminedFails);
    }

    private AssessmentVerifier verifier(Policy policy, @Nullable String configured, boolean undeterminedFails) {
        Settings settings = new Settings(
                policy,
                DoctrineReader.builtIn(),
                TODAY,
                false,
                Locale.ENGLISH,
                Locale.ENGLISH,
                true,
                undeterminedFails,
                Set.of(),
                configured,
                null,
                null,
                EvidenceScope.NOTHING);
        return new AssessmentVerifier(Checkout.of(project), settings, configured, new PluginMessages(Locale.ENGLISH));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
