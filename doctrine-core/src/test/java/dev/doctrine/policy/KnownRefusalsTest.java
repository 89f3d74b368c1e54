package dev.doctrine.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.ApplicationReference;
import dev.doctrine.policy.KnownRefusal.Kind;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of known refusals that a policy names. */
class KnownRefusalsTest {

    private static final String ENTRY =
            "application: Suivi des titres, environment: production, constraint: data-ceiling, offer: nubo,"
                    + " classification: diffusion-restreinte, result: violated";

    private static final KnownRefusal REFUSAL = new KnownRefusal(
            new ApplicationReference("Suivi des titres", ""),
            "production",
            "data-ceiling",
            "nubo",
            "",
            "diffusion-restreinte",
            Kind.VIOLATED);

    @Test
    void anEntryListsWhatItSaysHoweverItsNamesAreSpelt() {
        KnownRefusals known = read(list(ENTRY));

        assertEquals(List.of(REFUSAL), known.entries());
        assertEquals(Optional.of(REFUSAL), known.listing(of("SUIVI_DES_TITRES", "", "Production", "data-ceiling")));
        assertEquals(Optional.empty(), known.listing(of("Suivi des titres 2", "", "production", "data-ceiling")));
        assertEquals(Optional.empty(), known.listing(of("Suivi des titres", "", "recette", "data-ceiling")));
        assertEquals(Optional.empty(), known.listing(of("Suivi des titres", "", "production", "state-only")));
    }

    @ParameterizedTest
    @CsvSource({
        "cloud-commercial,diffusion-restreinte,VIOLATED",
        "nubo,secret,VIOLATED",
        "nubo,sensible,VIOLATED",
        "nubo,diffusion-restreinte,UNDETERMINED"
    })
    void anyOtherValueIsNew(String offer, String classification, Kind result) {
        KnownRefusal other = new KnownRefusal(
                REFUSAL.application(), "production", "data-ceiling", offer, "", classification, result);

        assertEquals(Optional.empty(), read(list(ENTRY)).listing(other));
    }

    @Test
    void anEntryWithAnIdIsForThatIdAlone() {
        KnownRefusals known = read(list(ENTRY + ", application-id: APP-0042"));

        assertTrue(known.listing(of("Renamed", "APP-0042", "production", "data-ceiling"))
                .isPresent());
        assertEquals(Optional.empty(), known.listing(of("Suivi des titres", "", "production", "data-ceiling")));
        assertEquals(Optional.empty(), known.listing(of("Suivi des titres", "APP-0043", "production", "data-ceiling")));
        assertEquals(Optional.empty(), known.listing(of("Suivi des titres", "app-0042", "production", "data-ceiling")));
        assertEquals(List.of(), known.about("Suivi des titres", ""));
        assertEquals(known.entries(), known.about("Renamed", "APP-0042"));
    }

    @Test
    void anEntryWithoutAnIdIsForTheNameWhateverIdIsDeclared() {
        KnownRefusals known = read(list(ENTRY));

        assertEquals(
                Optional.of(REFUSAL), known.listing(of("Suivi des titres", "APP-0042", "production", "data-ceiling")));
        assertEquals(List.of(REFUSAL), known.about("Suivi des titres", "APP-0042"));
    }

    @Test
    void aListMayBeEmpty() {
        assertEquals(List.of(), read("version: 1\nrefusals: []").entries());
    }

    @Test
    void theSameTwiceIsRefusedHoweverItIsSpelt() {
        String again = ENTRY.replace("Suivi des titres", "suivi_des-TITRES").replace("production", "PRODUCTION");

        Reading<KnownRefusals> reading = reading(list(ENTRY, again));
        assertEquals(List.of(PolicyProblem.DUPLICATE_REFUSAL), problems(reading));
        assertEquals(List.of("known.yaml:3:3"), reading.complaints().get(0).arguments());
        assertEquals(List.of(), problems(reading(list(ENTRY, ENTRY + ", application-id: APP-0042"))));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertEquals(
                List.of(
                        ReadingProblem.UNKNOWN_WORD,
                        ReadingProblem.UNKNOWN_WORD,
                        ReadingProblem.UNKNOWN_WORD,
                        ReadingProblem.UNKNOWN_WORD,
                        ReadingProblem.UNKNOWN_KEY,
                        ReadingProblem.MISSING_KEY),
                problems(reading(list(
                        "application: a, environment: b, constraint: data-cieling, offer: nubbo, classification: dr,"
                                + " result: derogated, until: 2027-01-01",
                        ENTRY.replace("application: Suivi des titres, ", "")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "version: 1", "version: 2\nrefusals: []", "version: 1\nrefusals: {}", "refusals: []"})
    void whatIsNoListIsRefused(String file) {
        assertTrue(reading(file) instanceof Reading.Refused);
    }

    @Test
    void aPolicyTakesTheBytesThatItPinsAndNoOthers() {
        String list = list(ENTRY);

        assertEquals(
                List.of(REFUSAL),
                named(list, Sha256.of(bytes(list))).knownRefusals().entries());
        assertEquals(
                List.of(PolicyProblem.REFUSALS_DIFFER), problems(naming(list + "# longer", Sha256.of(bytes(list)))));
        assertEquals(List.of(PolicyProblem.REFUSALS_UNREADABLE), problems(naming(null, Sha256.of(bytes(list)))));
        assertEquals(List.of(ReadingProblem.EMPTY), problems(naming("", Sha256.of(bytes("")))));
    }

    private static Policy named(String list, String sha256) {
        return naming(list, sha256).content().orElseThrow();
    }

    private static Reading<Policy> naming(String list, String sha256) {
        return PolicyReader.read(
                        "policy.yaml",
                        bytes("version: 1\nknown-refusals: { file: known.yaml, sha256: " + sha256 + " }"))
                .content()
                .orElseThrow()
                .withKnownRefusals(Assessing.BUILT_IN, location -> {
                    assertEquals("known.yaml", location);
                    if (list == null) {
                        throw new NoSuchFileException(location);
                    }
                    return bytes(list);
                });
    }

    private static KnownRefusal of(String application, String id, String environment, String constraint) {
        return new KnownRefusal(
                new ApplicationReference(application, id),
                environment,
                constraint,
                "nubo",
                "",
                "diffusion-restreinte",
                Kind.VIOLATED);
    }

    private static String list(String... entries) {
        return "version: 1\nrefusals:\n- { " + String.join(" }\n- { ", entries) + " }\n";
    }

    private static KnownRefusals read(String list) {
        Reading<KnownRefusals> reading = reading(list);
        return reading.content().orElseThrow(() -> new AssertionError(reading.complaints()));
    }

    private static Reading<KnownRefusals> reading(String list) {
        return KnownRefusalsReader.read("known.yaml", bytes(list), Assessing.BUILT_IN);
    }

    private static List<Problem> problems(Reading<?> reading) {
        return reading.complaints().stream()
                .map(complaint -> complaint.problem())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
