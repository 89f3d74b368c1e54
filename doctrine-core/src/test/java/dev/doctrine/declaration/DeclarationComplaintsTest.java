package dev.doctrine.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each part of a declaration says itself what it does not accept, at the place where it stands. */
class DeclarationComplaintsTest {

    private static final String GOOD = """
            version: 1
            application:
              name: Essai
              owner: { name: Service, kind: state }
            data: { classification: public, particularSensitivity: { legalSecret: true } }
            environments:
              test:
                offer: nubo
                support: { hours: 24x7 }
                homologation: { level: sensible, until: 2028-01-01 }
                eligibility: { reference: Avis 7, date: 2026-01-01 }
                data: { classification: public, particularSensitivity: { legalSecret: true } }
            """;

    private static final String NOT_HOSTED = """
            version: 1
            application: { name: Essai, owner: { name: Service, kind: state } }
            hosting: none
            reason: Bibliothèque
            """;

    @Test
    void whatIsAlteredBelowIsRight() {
        assertEquals(List.of(), complaints(GOOD));
        assertEquals(List.of(), complaints(NOT_HOSTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'version: 1'       | 'version: 1¶other: 1'          | 2:1   | hosting.yaml",
                "'  name: Essai'    | '  name: Essai¶  other: 1'     | 4:3   | application",
                "'kind: state'      | 'kind: state, other: 1'        | 4:40  | owner",
                "'data: { c'        | 'data: { other: 1, c'          | 5:9   | data",
                "': { legalSecret'  | ': { other: 1, legalSecret'    | 5:58  | particularSensitivity",
                "'offer: nubo'      | 'offer: nubo¶    other: 1'     | 9:5   | test",
                "'24x7'             | '24x7, other: 1'               | 9:29  | support",
                "'2028-01-01'       | '2028-01-01, other: 1'         | 10:57 | homologation",
                "'2026-01-01'       | '2026-01-01, other: 1'         | 11:57 | eligibility",
                "'    data: { c'    | '    data: { other: 1, c'      | 12:13 | data"
            })
    void noMappingTakesAKeyThatItDoesNotKnow(String part, String altered, String place, String mapping) {
        String yaml = GOOD.replaceFirst(Pattern.quote(part), altered.replace('¶', '\n'));

        assertEquals(List.of(place + " UNKNOWN_KEY [" + mapping + ", other]"), complaints(yaml));
    }

    @Test
    void theSensitivityOfAnEnvironmentsOwnDataTakesNoOtherKeyEither() {
        int last = GOOD.lastIndexOf("legalSecret");
        String yaml = GOOD.substring(0, last) + "other: 1, " + GOOD.substring(last);

        assertEquals(List.of("12:62 UNKNOWN_KEY [particularSensitivity, other]"), complaints(yaml));
    }

    @Test
    void anEnvironmentHasToBeThere() {
        String none = GOOD.substring(0, GOOD.indexOf("environments:"));

        assertEquals(List.of("1:1 MISSING_KEY [environments, hosting.yaml]"), complaints(none));
        assertEquals(List.of("6:15 NO_ENVIRONMENT []"), complaints(none + "environments: {}\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data         | data: { classification: public }",
                "environments | environments: { test: { offer: nubo } }",
                "derogations  | derogations: []"
            })
    void whereNothingIsHostedNothingSaysWhere(String key, String line) {
        String place = "5:" + (key.length() + 3);

        assertEquals(List.of(place + " NOT_HOSTED_BESIDE [" + key + "]"), complaints(NOT_HOSTED + line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulle", "2", "07", "prod:", "prod/"})
    void anEnvironmentWhoseNameTellsNoStageHasToStateIt(String name) {
        List<Complaint> complaints = read(GOOD.replace("  test:", "  \"" + name + "\":"));

        assertEquals(List.of("7:3 STAGE_UNKNOWN [" + name + ", " + name + "]"), written(complaints));
        assertTrue(complaints.get(0).accepted().contains("production"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod0", "prod5", "prod9", "prod10", "prod90"})
    void aNumberAfterAStageMakesNoOtherStage(String name) {
        assertEquals(List.of(), complaints(GOOD.replace("  test:", "  " + name + ":")));
        assertEquals(
                List.of(name),
                Assessing.read(GOOD.replace("  test:", "  " + name + ":")).environmentNames());
    }

    @Test
    void theNearestStageIsSuggested() {
        assertEquals(
                "production",
                read(GOOD.replace("  test:", "  productoin:")).get(0).suggestion());
    }

    private static List<String> complaints(String yaml) {
        return written(read(yaml));
    }

    private static List<Complaint> read(String yaml) {
        return DeclarationReader.read("hosting.yaml", yaml.getBytes(StandardCharsets.UTF_8), Assessing.BUILT_IN)
                .complaints();
    }

    private static List<String> written(List<Complaint> complaints) {
        return complaints.stream()
                .map(complaint -> write(complaint.place()) + " " + complaint.problem() + " " + complaint.arguments())
                .toList();
    }

    private static String write(Place place) {
        return place.line() + ":" + place.column();
    }
}
