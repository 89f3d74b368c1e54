package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The State layer on services that an organisation adds: the built-in doctrine states too little of the families. */
class StateLayerTest {

    private static final String CITED = "sources: [ { id: CAC-R9, section: R9 } ]";

    /** What the base says of the families, and each service with one thing that the next has not. */
    private static final Doctrine SERVICES = services("""
            qualified: { extends: cloud-prive-secnumcloud, name: Qualified, facts: { IMMUNE, HDS } }
            in-reach: { extends: cloud-prive-secnumcloud, name: In reach, facts: { REACHED } }
            past: { extends: cloud-prive-secnumcloud, name: Past, facts: { IMMUNE, PAST } }
            immune: { extends: cloud-commercial, name: Immune, facts: { IMMUNE, ADEQUATE } }
            elsewhere: { extends: cloud-commercial, name: Elsewhere, facts: { IMMUNE, ELSEWHERE, NOT_HDS } }
            own-hds: { extends: nubo, name: Own hoster, facts: { HDS } }
            no-third-party: { extends: nubo, name: No third party, facts: { OWN } }
            french: { extends: cloud-prive-secnumcloud, name: French, facts: { FRANCE } }
            protected: { extends: cloud-pi-native, name: Protected, facts: { PROTECTED } }
            """);

    @ParameterizedTest
    @CsvSource({
        "qualified, satisfied",
        "in-reach, violated",
        "past, violated",
        "immune, violated",
        "cloud-prive-secnumcloud, satisfied",
        "cloud-commercial, violated",
        "no-third-party, not-applicable"
    })
    void particularSensitivityAsksForQualificationAndImmunity(String offer, String expected) {
        assertEquals(
                expected,
                result(
                        "particular-sensitivity",
                        offer,
                        "classification: usuel, particularSensitivity: { legalSecret: true, harm: [health-life] }"));
    }

    @ParameterizedTest
    @CsvSource({
        "qualified, satisfied",
        "in-reach, violated",
        "immune, satisfied",
        "elsewhere, violated",
        "cloud-prive-secnumcloud, satisfied",
        "cloud-commercial, undetermined"
    })
    void personalDataStayInEuropeAndOutOfReach(String offer, String expected) {
        assertEquals(
                expected, result("personal-data-location", offer, "classification: usuel, categories: [personal]"));
    }

    @ParameterizedTest
    @CsvSource({
        "qualified, satisfied",
        "in-reach, undetermined",
        "elsewhere, violated",
        "own-hds, satisfied",
        "no-third-party, not-applicable",
        "nubo, undetermined"
    })
    void aThirdPartyThatHostsHealthDataIsCertified(String offer, String expected) {
        assertEquals(
                expected, result("health-data-hoster", offer, "classification: usuel, categories: [health, personal]"));
    }

    @ParameterizedTest
    @CsvSource({"french, satisfied", "qualified, violated", "elsewhere, violated", "sgami, undetermined"})
    void sensitiveDataOfAnAdministrationStayInFrance(String offer, String expected) {
        assertEquals(expected, result("national-territory", offer, "classification: sensible"));
    }

    @ParameterizedTest
    @CsvSource({"qualified, satisfied", "past, violated", "immune, violated", "sgami, satisfied"})
    void restrictedDataGoToTheStateOrToAQualifiedService(String offer, String expected) {
        assertEquals(expected, result("restricted-data-preconisation", offer, "classification: diffusion-restreinte"));
    }

    @ParameterizedTest
    @CsvSource({"protected, satisfied", "cloud-pi-native, undetermined", "no-third-party, not-applicable"})
    void aCloudNativeApplicationOnTheInternetIsProtected(String offer, String expected) {
        assertEquals(expected, result("internet-protection", offer, "classification: usuel"));
    }

    @Test
    void theDerogationInTheAccreditationDecisionIsDeclaredAsOne() {
        Assessment assessment = assess("qualified", "classification: sensible", """
                derogations:
                  - id: D
                    constraint: national-territory
                    environments: [production]
                    offer: qualified
                    reason: Motif
                    decision: { reference: 2026/1, authority: HFDS, date: 2026-01-01 }
                    until: 2026-12-31
                """);

        assertEquals("derogated", result("national-territory", assessment));
    }

    /** The layer recommends; only the law in it stops a build before an organisation raises what it holds. */
    @Test
    void onlyTheLawForbidsUntilTheRestIsRaised() {
        List<String> base =
                Assessing.BASE.constraints().stream().map(Constraint::id).toList();
        List<Constraint> state = Assessing.BUILT_IN.constraints().stream()
                .filter(constraint -> !base.contains(constraint.id()))
                .toList();
        String data = "classification: usuel, categories: [personal]";

        assertEquals(16, state.size());
        assertEquals(
                List.of("particular-sensitivity-in-law"),
                state.stream()
                        .filter(constraint -> constraint.level() == Level.MANDATORY)
                        .map(Constraint::id)
                        .toList());
        assertEquals(Verdict.ALLOWED, assess("elsewhere", data, "").verdict());
        assertEquals(
                Verdict.FORBIDDEN,
                assess(SERVICES.withLevels(Map.of("personal-data-location", Level.MANDATORY)), "elsewhere", data, "")
                        .verdict());
    }

    @Test
    void theBaseAloneStillStands() {
        assertEquals(1, Assessing.BASE.layers().size());
        assertEquals(
                Assessing.BASE.constraints(),
                Assessing.BUILT_IN
                        .constraints()
                        .subList(0, Assessing.BASE.constraints().size()));
        assertEquals(Assessing.BASE.offers(), Assessing.BUILT_IN.offers());
        assertEquals(List.of(), Assessing.BUILT_IN.amendments());
    }

    private static String result(String constraint, String offer, String data) {
        return result(constraint, assess(offer, data, ""));
    }

    private static String result(String constraint, Assessment assessment) {
        return assessment.environments().get(0).outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .map(Outcome::result)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static Assessment assess(String offer, String data, String more) {
        return assess(SERVICES, offer, data, more);
    }

    private static Assessment assess(Doctrine doctrine, String offer, String data, String more) {
        return Assessing.assess(doctrine, """
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { %s }
                environments: { production: { offer: %s, exposure: [internet] } }
                """.formatted(data, offer) + more, "2026-06-15");
    }

    private static Doctrine services(String offers) {
        String layer = "format: 1\nlayer: { id: org, version: \"1\" }\noffers:\n"
                + offers.indent(2)
                        .replace("NOT_HDS", fact("hds-certified", "false"))
                        .replace("HDS", fact("hds-certified", "true"))
                        .replace("IMMUNE", fact("extra-european-immunity", "true"))
                        .replace("REACHED", fact("extra-european-immunity", "false"))
                        .replace("PAST", fact("secnumcloud-until", "2026-06-14"))
                        .replace("ADEQUATE", fact("location", "adequate-country"))
                        .replace("ELSEWHERE", fact("location", "elsewhere"))
                        .replace("FRANCE", fact("location", "france"))
                        .replace("OWN", fact("third-party", "false"))
                        .replace("PROTECTED", fact("internet-protection", "true"));
        Reading<Doctrine> reading =
                DoctrineReader.extend(Assessing.BUILT_IN, "services.yaml", layer.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading);
    }

    private static String fact(String key, String value) {
        return key + ": { value: " + value + ", " + CITED + " }";
    }
}
