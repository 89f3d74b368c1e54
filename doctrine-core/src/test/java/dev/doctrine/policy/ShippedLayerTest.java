package dev.doctrine.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Notice;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layer of qualified services that comes with the library, and what it says as their qualifications end. */
class ShippedLayerTest {

    @Test
    void isLoadedByItsName() {
        assertEquals(
                List.of("base", "state", "evidence", "secnumcloud-services"),
                services().layers().stream().map(Layer::id).toList());
    }

    @Test
    void aNameThatNoneHasIsRefusedWithTheNamesThatThereAre() {
        Complaint complaint = ((Reading.Refused<Doctrine>) over("builtin:secnumcloud"))
                .complaints()
                .get(0);

        assertEquals(PolicyProblem.NO_SHIPPED_LAYER, complaint.problem());
        assertEquals(List.of("secnumcloud-services"), complaint.accepted());
    }

    @ParameterizedTest
    @CsvSource({
        "Outscale IaaS Cloud on Demand, 2026-11-30, ALLOWED",
        "Outscale IaaS Cloud on Demand, 2026-12-01, FORBIDDEN",
        "ovh-hosted-private-cloud, 2026-12-29, ALLOWED",
        "S3NS PREMI3NS, 2028-12-17, ALLOWED",
        "S3NS PREMI3NS, 2028-12-18, FORBIDDEN"
    })
    void aServiceIsQualifiedUntilItsLastDay(String offer, String day, Verdict expected) {
        assertEquals(expected, sensible(offer, day).verdict());
    }

    @Test
    void theRefusalOfAnEndedQualificationSaysThatTheListMayBeOld() {
        Assessment assessment = sensible("outscale-iaas-cloud-on-demand", "2026-12-01");

        assertTrue(
                report(assessment, Locale.ENGLISH).contains("ended on 2026-11-30"), report(assessment, Locale.ENGLISH));
        assertTrue(
                report(assessment, Locale.ENGLISH).contains("a list of 2026-09-15, which may be older than a renewal"),
                report(assessment, Locale.ENGLISH));
        assertTrue(
                report(assessment, Locale.FRENCH).contains("a pris fin le 30/11/2026"),
                report(assessment, Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-30, false", "2026-10-31, true", "2026-11-30, true", "2026-12-01, false"})
    void anEndThatIsNearIsAnnounced(String day, boolean announced) {
        assertEquals(
                announced,
                sensible("outscale-iaas-cloud-on-demand", day).notices().stream()
                        .anyMatch(Notice.QualificationEnds.class::isInstance));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, ''",
        "2027-01-01, secnumcloud-services",
        "2027-07-01, base state evidence secnumcloud-services"
    })
    void aLayerPastItsDayIsDueForReview(String day, String layers) {
        Assessment assessment = sensible("cloud-pi", day);

        assertEquals(
                layers,
                String.join(
                        " ",
                        assessment.notices().stream()
                                .filter(Notice.ReviewDue.class::isInstance)
                                .map(notice ->
                                        ((Notice.ReviewDue) notice).layer().id())
                                .toList()));
        assertEquals(Verdict.ALLOWED, assessment.verdict());
        assertEquals(!layers.isEmpty(), report(assessment, Locale.ENGLISH).contains("the maintainers of Doctrine"));
    }

    private static Assessment sensible(String offer, String day) {
        return Assessing.assess(services(), """
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: sensible }
                environments: { production: { offer: %s } }
                """.formatted(offer), day);
    }

    private static String report(Assessment assessment, Locale locale) {
        CheckReport report = new CheckReport(assessment, locale, Style.PLAIN);
        return (assessment.verdict() == Verdict.FORBIDDEN ? report.refusal() : "")
                + String.join(" ", report.warnings());
    }

    private static Doctrine services() {
        return ((Reading.Accepted<Doctrine>) over("builtin:secnumcloud-services")).value();
    }

    /** No key and no file are needed for a layer that comes with the library. */
    private static Reading<Doctrine> over(String location) {
        return LayerStack.over(Assessing.BUILT_IN, List.of(RequiredLayer.at(location)), List.of(), file -> {
            throw new NoSuchFileException(file);
        });
    }
}
