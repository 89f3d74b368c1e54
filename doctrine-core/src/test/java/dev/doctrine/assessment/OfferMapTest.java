package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.OfferMap.Answer;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map says what an assessment says of an environment that meets all that is not about its data. */
class OfferMapTest {

    private static final Path BASE = Path.of("src/main/resources/dev/doctrine/doctrine/base.yaml");

    @Test
    void agreesWithTheVerdictOfADeclaration() {
        OfferMap map = new OfferMap(Assessing.BUILT_IN, Assessing.TODAY);
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        List<String> classifications = Vocabulary.CLASSIFICATION.words();
        for (int rank = 0; rank < classifications.size(); rank++) {
            for (Offer offer : Assessing.BUILT_IN.offers()) {
                String cell = offer.id() + " " + classifications.get(rank) + " ";
                expected.add(cell + expected(offer, classifications.get(rank)));
                actual.add(cell + map.cell(offer, rank).answer());
            }
        }
        assertEquals(expected, actual);
    }

    @Test
    void everyAnswerOccursAndAConditionIsNamed() {
        OfferMap map = new OfferMap(Assessing.BUILT_IN, Assessing.TODAY);
        int restricted = Vocabulary.CLASSIFICATION.rank("dr").orElseThrow();
        OfferMap.Cell cell = map.cell(offer(Assessing.BUILT_IN, "cloud-pi-native"), restricted);

        assertEquals(Answer.CONDITIONAL, cell.answer());
        assertEquals(List.of("restricted-zone"), conditions(cell));
        assertEquals(
                List.of(Answer.OPEN, Answer.CLOSED, Answer.UNDETERMINED, Answer.CLOSED),
                List.of(
                        map.cell(offer(Assessing.BUILT_IN, "cloud-pi"), restricted)
                                .answer(),
                        map.cell(offer(Assessing.BUILT_IN, "nubo"), restricted).answer(),
                        map.cell(offer(Assessing.BUILT_IN, "sgami"), restricted).answer(),
                        map.cell(offer(Assessing.BUILT_IN, "cloud-pi"), restricted + 1L)
                                .answer()));
    }

    /** A constraint of an organisation: sensitive data only where an accreditation is declared. */
    @Test
    void whatAnOrganisationAsksForBesideTheClassificationIsACondition() throws IOException {
        Doctrine doctrine = doctrine(Files.readString(BASE).replace("\nconstraints:\n", """

                constraints:
                  accredited:
                    level: mandatory
                    title: { fr: Homologation, en: Accreditation }
                    requirement: { fr: Homologuée., en: Accredited. }
                    violation: { fr: Non homologuée., en: Not accredited. }
                    remedy: { fr: Homologuez., en: Accredit. }
                    sources: [{ id: MI-DH, section: "1" }]
                    when: { fact: classification, at-least: sensible }
                    require: { fact: homologation.level, at-least: sensible }
                """));
        OfferMap map = new OfferMap(doctrine, Assessing.TODAY);

        assertEquals(List.of(), conditions(map.cell(offer(doctrine, "nubo"), 1)));
        assertEquals(List.of("accredited"), conditions(map.cell(offer(doctrine, "nubo"), 2)));
        assertEquals(Answer.CLOSED, map.cell(offer(doctrine, "nubo"), 3).answer());
    }

    @Test
    void aQualificationThatEndsChangesTheAnswer() throws IOException {
        Doctrine doctrine = doctrine(Files.readString(BASE).replace("\nconstraints:\n", """

                          qualified-service:
                            extends: cloud-prive-secnumcloud
                            name: Qualified service
                            facts:
                              secnumcloud-until: { value: 2026-12-31, sources: [{ id: MI-DH, section: "1" }] }
                            not-stated: []

                        constraints:
                        """));
        Offer service = offer(doctrine, "qualified-service");
        LocalDate last = LocalDate.of(2026, 12, 31);

        assertEquals(Answer.OPEN, new OfferMap(doctrine, last).cell(service, 2).answer());
        assertEquals(
                Answer.CLOSED,
                new OfferMap(doctrine, last.plusDays(1)).cell(service, 2).answer());
    }

    private static Answer expected(Offer offer, String classification) {
        Verdict plain = verdict(offer, classification, "");
        if (plain != verdict(offer, classification, ", zone: dr, cluster: dedicated")) {
            return Answer.CONDITIONAL;
        }
        return switch (plain) {
            case ALLOWED -> Answer.OPEN;
            case DEROGATED -> throw new AssertionError("nothing is derogated here");
            case UNDETERMINED -> Answer.UNDETERMINED;
            case FORBIDDEN -> Answer.CLOSED;
        };
    }

    private static Verdict verdict(Offer offer, String classification, String more) {
        return Assessing.assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state }, territorial: true }
                data: { classification: %s }
                environments: { production: { offer: %s%s } }
                """.formatted(classification, offer.id(), more)).verdict();
    }

    private static List<String> conditions(OfferMap.Cell cell) {
        return cell.conditions().stream()
                .map(Outcome::constraint)
                .map(constraint -> constraint.id())
                .toList();
    }

    private static Offer offer(Doctrine doctrine, String id) {
        return doctrine.offer(id).orElseThrow();
    }

    private static Doctrine doctrine(String yaml) {
        Reading<Doctrine> reading = DoctrineReader.read("local.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading);
    }
}
