package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Change.ToValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would mend an outcome: only what does, when it is tried. */
class RemedyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Two regions for more than one commits to; never less availability.
                "nubo | availability: 99.5, regions: 1 | availability-commitment | regions: 2",
                // Two exposures above 98 % take all regions.
                "nubo | exposure: [rie, internet], availability: 99 | availability-commitment | regions: 4",
                "nubo | exposure: [rie, internet], availability: 99, regions: 2 | regions-offered | regions: 4",
                // What would mend these is to ask for less.
                "nubo | exposure: [rie], regions: 3 | regions-offered | ''",
                "nubo | regions: 5 | regions-offered | ''",
                "nubo | support: { hours: 24x7 } | support-hours | ''",
                "cloud-pi-native | workload: virtual-machines | workload-supported | workload: containers",
                // Each failure has its change, and all together do.
                "cloud-pi-native | data: { classification: diffusion-restreinte }, workload: virtual-machines"
                        + " | workload-supported | workload: containers",
                // What ends a warning.
                "cloud-pi | data: { classification: diffusion-restreinte } | zone-declared | zone: dr",
                // No change of these would allow it: data that are too high.
                "nubo | data: { classification: diffusion-restreinte }, regions: 5 | regions-offered | ''",
                "nubo | data: { classification: secret } | data-ceiling | ''"
            })
    void namesTheSmallestChanges(String offer, String declared, String constraint, String expected) {
        List<String> changes = remedy(offer, declared, constraint).changes().stream()
                .map(RemedyTest::write)
                .toList();
        assertEquals(expected, String.join("; ", changes));
    }

    @Test
    void namesZoneAndClusterTogether() {
        Remedy remedy = remedy(
                "cloud-pi-native",
                "data: { classification: diffusion-restreinte }, zone: np, cluster: dedicated",
                "restricted-zone");
        assertEquals(
                List.of("zone: dr and cluster: dedicated"),
                remedy.changes().stream().map(RemedyTest::write).toList());
        assertEquals(List.of(), ids(remedy.offers()));
    }

    @Test
    void namesForAWarningTheOffersThatEndItAndWhoseFactsAreStated() {
        Remedy remedy = remedy("cloud-prive-secnumcloud", "data: { classification: sensible }", "portability");
        assertEquals(List.of("cloud-pi", "cloud-pi-native", "nubo"), ids(remedy.offers()));
    }

    private static String write(List<ToValue> change) {
        return String.join(
                " and ",
                change.stream()
                        .map(step ->
                                step.fact().key() + ": " + step.fact().type().write(step.value()))
                        .toList());
    }

    private static List<String> ids(List<AllowedOffer> offers) {
        return offers.stream().map(allowed -> allowed.offer().id()).toList();
    }

    private static Remedy remedy(String offer, String declared, String constraint) {
        Assessment assessment = Assessing.assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: usuel }
                environments: { production: { offer: %s, %s } }
                """.formatted(offer, declared));
        EnvironmentAssessment environment = assessment.environments().get(0);
        return environment.outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .map(outcome -> assessment.remedy(environment, outcome))
                .findFirst()
                .orElseThrow();
    }
}
