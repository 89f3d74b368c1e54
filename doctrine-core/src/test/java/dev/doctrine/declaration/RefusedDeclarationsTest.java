package dev.doctrine.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.doctrine.GoldenFile;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad declarations, one mistake or a few each: all are refused at a place that exists, with the sentences in
 * {@code refused.golden.txt}.
 *
 * <p>Rewrite that file by {@code mvn test -Dtest=RefusedDeclarationsTest -Dgolden.update=true}, and review what changed:
 * is each place where a person has to look, and does each sentence say what to do?
 */
@Tag("sweep")
class RefusedDeclarationsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "doctrine", "declaration", "refused");
    /** No measure: on a machine that does nothing else, none takes a second. */
    private static final Duration HANGING = Duration.ofSeconds(30);

    private static final int SHOWN_OF_MADE = 5;

    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();

    private static Map<String, byte[]> files;
    private static Map<String, List<Complaint>> complaintsBefore;

    @BeforeAll
    static void collectFiles() throws IOException {
        files = new TreeMap<>(HostileFiles.all());
        try (Stream<Path> kept = Files.list(FOLDER)) {
            for (Path file : kept.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        complaintsBefore = new TreeMap<>();
        files.forEach((name, bytes) -> complaintsBefore.put(name, refuse(name, bytes)));
    }

    static Stream<String> names() {
        return files.keySet().stream();
    }

    @Test
    void sentencesAreTheReviewedOnes() throws IOException {
        StringBuilder all = new StringBuilder();
        complaintsBefore.forEach((name, complaints) -> all.append(lines(name, complaints)));
        new GoldenFile("declaration/refused.golden.txt").verify(all.toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isRefusedAtAPlaceThatExists(String name) {
        byte[] bytes = files.get(name);
        List<Complaint> complaints = assertTimeoutPreemptively(HANGING, () -> refuse(name, bytes));

        assertFalse(complaints.isEmpty());
        assertEquals(complaintsBefore.get(name), complaints);
        long lines = Stream.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1))
                .count();
        for (Complaint complaint : complaints) {
            assertEquals(name, complaint.place().path());
            assertTrue(complaint.place().line() <= lines, complaint.place()::toString);
        }
    }

    private static List<Complaint> refuse(String name, byte[] bytes) {
        Reading<Declaration> reading = DeclarationReader.read(name, bytes, DOCTRINE);
        return reading instanceof Reading.Refused<Declaration> refused
                ? refused.complaints()
                : fail(name + " is accepted");
    }

    private static String lines(String name, List<Complaint> complaints) {
        int shown = name.startsWith("made-") ? Math.min(SHOWN_OF_MADE, complaints.size()) : complaints.size();
        List<Complaint> first = complaints.subList(0, shown);
        String more = shown < complaints.size() ? "… " + (complaints.size() - shown) + " more\n" : "";
        List<String> lines = ComplaintText.in(Locale.ENGLISH).lines(first);
        return name + "\n" + String.join("\n", lines) + "\n" + more + "\n";
    }
}
