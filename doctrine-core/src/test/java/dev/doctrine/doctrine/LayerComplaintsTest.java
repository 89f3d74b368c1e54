package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of a layer says itself what it does not accept, at the place where it stands. */
class LayerComplaintsTest {

    /** Stands where a complaint has to point. */
    private static final String HERE = "»";

    private static final Doctrine BELOW = accepted(DoctrineReader.read("local.yaml", bytes(SmallDoctrine.RIGHT)));

    /** Says each thing that a layer can say. */
    private static final String RIGHT = """
            format: 1
            layer: { id: top, version: "2", review-by: 2027-12-31, reviewer: { fr: Service, en: Office } }
            sources:
              NOTE:
                title: { fr: Note, en: Note }
                publisher: { fr: Service, en: Office }
                date: "2026"
                weight: { fr: Interne, en: Internal }
                url: https://example.org/note
            contradictions:
              D2:
                about: { fr: Disponibilité, en: Availability }
                sides:
                  - { source: NOTE, section: "1", says: { fr: Plus, en: More } }
                choice: { fr: Moins, en: Less }
            offers:
              loft:
                extends: barn
                name: Loft
                facts: { regions: { value: 2, sources: [{ id: NOTE, section: 2a }] } }
                not-stated-where:
                  - { where: { cluster: own }, not-stated: [regions], note: { fr: Ailleurs, en: Elsewhere } }
            constraints:
              two-regions:
                level: mandatory
                title: { fr: Régions, en: Regions }
                requirement: { fr: Deux, en: Two }
                violation: { fr: Trop, en: Too many }
                remedy: { fr: Moins, en: Fewer }
                derogation: { months: 18, authorities: [HFDS] }
                sources: [{ id: NOTE, section: "3" }]
                require: { fact: regions, at-most: $offer.regions }
                changes: [{ regions: 1 }]
            amendments:
              offers: { shed: { facts: { sites: { value: 1, sources: [{ id: NOTE, section: "4" }] } } } }
              constraints: { ceiling: { level: recommended, sources: [{ id: NOTE, section: "5" }] } }
            known-findings:
              - { finding: never-met, about: [two-regions], reason: { fr: Voulu, en: Wanted } }
            market-names:
              Some Cloud: { aliases: [SC], declared-as: loft }
            derogations:
              - id: D-1
                application: Essai
                constraint: ceiling
                environments: [production]
                offer: shed
                reason: Reprise
                decision: { reference: 2026/1, authority: HFDS, date: 2026-01-01 }
                until: 2026-12-31
            """;

    @Test
    void whatIsAlteredBelowIsRight() {
        assertEquals(List.of(), problems(RIGHT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'format: 1'             | '»other: 1¶format: 1'                     | top.yaml",
                "'review-by'             | '»other: 1, review-by'                    | layer",
                "'reviewer: {'           | 'reviewer: { »other: 1,'                  | reviewer",
                "'    date:'             | '    »other: 1¶    date:'                 | NOTE",
                "'title: { fr: Note'     | 'title: { »other: 1, fr: Note'            | title",
                "'    choice:'           | '    »other: 1¶    choice:'               | D2",
                "'says:'                 | '»other: 1, says:'                        | sides",
                "'    extends:'          | '    »other: 1¶    extends:'              | loft",
                "'value: 2'              | '»other: 1, value: 2'                     | regions",
                "'id: NOTE, section: 2a' | '»other: 1, id: NOTE, section: 2a'        | sources",
                "'where: {'              | '»other: 1, where: {'                     | not-stated-where",
                "'note: {'               | 'note: { »other: 1, '                     | note",
                "'where: { cluster: own' | 'where: { cluster: own, »other: 1'        | where",
                "'    level: mandatory'  | '    »other: 1¶    level: mandatory'      | two-regions",
                "'months: 18'            | '»other: 1, months: 18'                   | derogation",
                "'shed: { '              | 'shed: { »other: 1, '                     | shed",
                "'level: recommended'    | '»other: 1, level: recommended'           | ceiling",
                "'  offers: { shed'      | '  »other: 1¶  offers: { shed'            | amendments",
                "'finding: never-met'    | '»other: 1, finding: never-met'           | known-findings",
                "'aliases: [SC]'         | '»other: 1, aliases: [SC]'                | Some Cloud",
                "'    application:'      | '    »other: 1¶    application:'          | derogations",
                "'authority: HFDS'       | '»other: 1, authority: HFDS'              | decision"
            })
    void noMappingTakesAKeyThatItDoesNotKnow(String part, String altered, String mapping) {
        assertComplaint("UNKNOWN_KEY [" + mapping + ", other]", RIGHT, part, altered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'https:' | '»http:' | 'URL_EXPECTED [http://example.org/note]'",
                "'  D2:' | '  »D1:' | 'ALREADY_DEFINED [contradictions, D1]'",
                "'not-stated: [reg' | 'not-stated: [»rag' | 'UNKNOWN_WORD [not-stated, ragions]'",
                "'cluster: own' | 'cluster: own, »exposure.count: 1' | 'UNKNOWN_KEY [where, exposure.count]'",
                "'changes: [{ reg' | 'changes: [{ »exposure.count: 1, reg' | 'NOT_DECLARABLE [exposure.count]'",
                "'Some Cloud: { aliases: [SC], declared-as: loft' | 'Some Cloud: »{ aliases: [SC], declared-as: left' | 'UNKNOWN_WORD [declared-as, left]'",
                "'Some Cloud: { aliases: [SC], declared-as: loft }' | 'Some Cloud: »loft' | 'MAPPING_EXPECTED [Some Cloud, loft]'",
                "'declared-as: loft' | 'declared-as: »\"\"' | 'BLANK_TEXT [declared-as]'",
                "'environments: [production]' | 'environments: »production' | 'LIST_EXPECTED [environments, production]'",
                "'constraint: ceiling' | 'constraint: »ceilling' | 'UNKNOWN_WORD [constraint, ceilling]'",
                "'constraint: ceiling' | 'constraint: »2' | 'WORD_EXPECTED [constraint, 2]'",
                "'constraint: ceiling' | 'constraint: »[ceiling]' | 'WORD_EXPECTED [constraint, […]]'",
                "'offer: shed' | 'offer: »2' | 'WORD_EXPECTED [offer, 2]'",
                "'offer: shed' | 'offer: »[shed]' | 'WORD_EXPECTED [offer, […]]'",
                "'offer: shed' | 'offer: »shod' | 'UNKNOWN_WORD [offer, shod]'"
            })
    void whatDoesNotFitIsSaidWhereItStands(String part, String altered, String complaint) {
        assertComplaint(complaint, RIGHT, part, altered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'[production]' | '[]'                                  | DEROGATION_WITHOUT_ENVIRONMENT",
                "'    until: 2026-12-31¶' | ''                          | UNTIL_OR_PERMANENT_MISSING",
                "'until: 2026-12-31' | 'permanent: false'               | UNTIL_OR_PERMANENT_MISSING"
            })
    void aDerogationHasToSayWhereAndHowLong(String part, String altered, String problem) {
        String yaml = RIGHT.replace(lines(part), lines(altered)).replace("- id: D-1", "- " + HERE + "id: D-1");

        assertComplaint(problem + " []", yaml);
    }

    @Test
    void aDerogationEndsOrIsPermanent() {
        assertComplaint("UNTIL_AND_PERMANENT []", RIGHT, "until: 2026-12-31", "until: »2026-12-31¶    permanent: true");
        assertEquals(List.of(), problems(RIGHT.replace("until: 2026-12-31", "permanent: true")));
        assertEquals(
                List.of(), problems(RIGHT.replace("until: 2026-12-31", "until: 2026-12-31\n    permanent: false")));
    }

    @Test
    void theLowestLayerHasToSaySomethingInEachSection() {
        String constraints = SmallDoctrine.RIGHT.substring(SmallDoctrine.RIGHT.indexOf("constraints:"));
        String yaml = SmallDoctrine.RIGHT.replace(constraints, "constraints: " + HERE + "{}\n");

        assertEquals(
                List.of(place(yaml) + " EMPTY_SECTION [constraints]"),
                written(DoctrineReader.read("local.yaml", bytes(yaml.replace(HERE, "")))));
        String market = RIGHT.substring(RIGHT.indexOf("market-names:"), RIGHT.indexOf("derogations:\n"))
                .replace("loft", "shed");
        assertEquals(List.of(), problems("format: 1\nlayer: { id: top, version: \"1\" }\nconstraints: {}\n" + market));
    }

    @Test
    void aFamilyIsNotAnOffer() {
        String yaml = RIGHT.replace("name: Loft", "name: Loft\n    family: true")
                .replace("offer: shed", "offer: " + HERE + "Loft");

        assertComplaint("FAMILY_IS_NOT_AN_OFFER [Loft]", yaml);
    }

    @Test
    void forAProviderOnTheMarketTheOffersThatBearItsNameAreSaidToo() {
        String service = "\n  some-cloud-paris: { extends: loft, name: Paris, facts: {} }"
                + "\n  plain: { extends: loft, name: SC Lyon, facts: {} }"
                + "\n  other: { extends: loft, name: Other SC, facts: {} }\nconstraints:";
        for (String name : List.of("Some Cloud", "some-cloud", "sc")) {
            Reading<Doctrine> reading =
                    read(RIGHT.replace("\nconstraints:", service).replace("offer: shed", "offer: " + name));

            Complaint complaint = reading.complaints().get(0);
            assertEquals(1, reading.complaints().size());
            assertEquals(DoctrineProblem.MARKET_NAME, complaint.problem());
            assertEquals(List.of(name, "loft"), complaint.arguments());
            assertEquals(List.of("loft", "some-cloud-paris", "plain"), complaint.accepted());
        }
    }

    @Test
    void whatMayBeDeclaredIsSaid() {
        Reading<Doctrine> reading = read(RIGHT.replace("offer: shed", "offer: Shedd"));

        assertEquals(
                List.of("barn", "shed", "loft"), reading.complaints().get(0).accepted());
        assertEquals("shed", reading.complaints().get(0).suggestion());
    }

    private static void assertComplaint(String complaint, String right, String part, String altered) {
        assertTrue(right.contains(lines(part)), part);
        assertComplaint(complaint, right.replaceFirst(Pattern.quote(lines(part)), lines(altered)));
    }

    /** That this is all there is to complain of, at the place that is marked. */
    private static void assertComplaint(String complaint, String marked) {
        assertEquals(List.of(place(marked) + " " + complaint), problems(marked.replace(HERE, "")));
    }

    private static String place(String marked) {
        String before = marked.substring(0, marked.indexOf(HERE));
        return before.chars().filter(c -> c == '\n').count() + 1 + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    private static String lines(String text) {
        return text.replace('¶', '\n');
    }

    private static List<String> problems(String yaml) {
        return written(read(yaml));
    }

    private static Reading<Doctrine> read(String yaml) {
        return DoctrineReader.extend(BELOW, "top.yaml", bytes(yaml));
    }

    private static List<String> written(Reading<Doctrine> reading) {
        return reading.complaints().stream()
                .map(complaint -> complaint.place().line() + ":"
                        + complaint.place().column() + " " + complaint.problem() + " " + complaint.arguments())
                .toList();
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        return reading.content().orElseThrow(() -> new AssertionError(reading.complaints()));
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }
}
