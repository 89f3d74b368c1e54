package dev.doctrine.report.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.report.file.WrittenAssessment.WrittenDeclaration;
import dev.doctrine.report.file.WrittenAssessment.WrittenEnvironment;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAssessmentTest {

    private static final String WHOLE = """
            {"schemaVersion":1,"verdict":"undetermined","enforcement":"enforce","day":"2026-11-27","notices":[],
            "doctrine":{"layers":[{"id":"base","version":"1","sha256":"aa"}]},
            "policy":{"sha256":"cc"},
            "declarations":[{"path":"hosting.yaml","sha256":"bb","modules":[".","portail"],"application":"Titres",
            "verdict":"allowed","complaints":[],"environments":[{"name":"production","offer":"cloud-pi",
            "classification":"usuel","verdict":"allowed","outcomes":[]}]},
            {"path":"batch/hosting.yaml","sha256":null,"modules":["batch"],"verdict":"undetermined","observed":true,
            "complaints":[{"message":"No","location":{"path":"batch/hosting.yaml","line":1,"column":1}}],"environments":[]}],
            "missing":[{"module":"."}],"skipped":[{"module":"docs","reason":"Urgent"}]}
            """;

    @Test
    void saysWhatItIsAbout() {
        assertEquals(
                new Reading.Accepted<>(new WrittenAssessment(
                        Verdict.UNDETERMINED,
                        Enforcement.Mode.ENFORCE,
                        LocalDate.of(2026, 11, 27),
                        "cc",
                        List.of(
                                new WrittenDeclaration(
                                        "hosting.yaml",
                                        "bb",
                                        List.of(".", "portail"),
                                        Verdict.ALLOWED,
                                        false,
                                        true,
                                        List.of(new WrittenEnvironment(
                                                "production", "cloud-pi", "usuel", Verdict.ALLOWED))),
                                new WrittenDeclaration(
                                        "batch/hosting.yaml",
                                        null,
                                        List.of("batch"),
                                        Verdict.UNDETERMINED,
                                        true,
                                        false,
                                        List.of())),
                        List.of("."),
                        List.of("docs"))),
                read(WHOLE));
    }

    /** A build of many declarations writes more than a declaration may have. */
    @Test
    void isReadHoweverLarge() {
        String outcome = "{\"message\":\"" + "x".repeat(10_000) + "\"},";
        String large = WHOLE.replace("\"outcomes\":[", "\"outcomes\":[" + outcome.repeat(500) + "{}");

        assertTrue(large.length() > 4 * NodeReader.SIZE_LIMIT);
        assertEquals(read(WHOLE), read(large));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"schemaVersion\":1; \"schemaVersion\":2; UNSUPPORTED_VERSION",
                "\"schemaVersion\":1,; ; MISSING_KEY",
                "\"day\":\"2026-11-27\"; \"day\":\"2026-02-30\"; DAY_EXPECTED",
                "\"day\":\"2026-11-27\",; ; MISSING_KEY",
                "\"verdict\":\"undetermined\",\"enf; \"verdict\":\"yes\",\"enf; UNKNOWN_WORD",
                "\"policy\":{\"sha256\":\"cc\"},; ; MISSING_KEY",
                "\"policy\":{\"sha256\":\"cc\"}; \"policy\":{}; MISSING_KEY",
                "\"sha256\":\"bb\"; \"sha256\":12; TEXT_EXPECTED",
                "\"path\":\"hosting.yaml\",; ; MISSING_KEY",
                "\"complaints\":[],; ; MISSING_KEY",
                "\"offer\":\"cloud-pi\",; ; MISSING_KEY",
                "\"classification\":\"usuel\"; \"classification\":[]; TEXT_EXPECTED",
                "\"missing\":[{\"module\":\".\"}]; \"missing\":[{}]; MISSING_KEY",
                "\"skipped\":[; \"skipped\":1,\"x\":[; LIST_EXPECTED",
                "\"notices\":[]; \"verdict\":\"allowed\"; DUPLICATE_KEY",
                "\"reason\":\"Urgent\"}]}; ; SYNTAX",
                "\"reason\":\"Urgent\"}]}; \"reason\":\"Urgent\"}]}{}; SECOND_DOCUMENT"
            })
    void isRefusedWhereAnythingIsWrong(String right, String wrong, String problem) {
        assertTrue(WHOLE.contains(right), right);

        assertEquals(
                List.of(problem),
                read(WHOLE.replace(right, wrong == null ? "" : wrong)).complaints().stream()
                        .map(Complaint::problem)
                        .map(Object::toString)
                        .toList());
    }

    private static Reading<WrittenAssessment> read(String text) {
        return WrittenAssessment.read("assessment.json", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
