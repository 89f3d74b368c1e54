package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Wildcard;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layer says of evidence: how it is read beside the layers below, and what is refused at which place. */
class EvidenceComplaintsTest {

    /** Stands where a complaint has to point. */
    private static final String HERE = "»";

    private static final Doctrine BELOW = accepted(DoctrineReader.read("local.yaml", bytes(SmallDoctrine.RIGHT)));

    private static final String RIGHT = """
            format: 1
            layer: { id: top, version: "2" }
            evidence:
              left-out: [build]
              stores: [url]
              neutral-providers: [random]
              files: { terraform: ["*.tf"], settings: [app.properties] }
              hosts:
                farm:
                  name: { fr: Ferme, en: Farm }
                  offers: [barn]
                  traces:
                    - { in: terraform, provider: [farm], with: { region: [north] }, unless: [endpoints], shows: deployment, source: DOC }
                    - { in: settings, host: ["*.farm"], of: [url], shows: storage, source: DOC }
                    - { in: names, name: [Farmfile], shows: hint, source: DOC }
                    - { in: content, files: [farm.json], root: [farm], shows: hint, source: DOC }
            """;

    @Test
    void whatIsAlteredBelowIsRight() {
        assertEquals(List.of(), problems(RIGHT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'left-out:'               | '»other: 1¶  left-out:'            | UNKNOWN_KEY [evidence, other]",
                "'{ terraform: ['          | '{ »image: [a], terraform: ['      | UNKNOWN_KEY [files, image]",
                "'      offers:'           | '      »other: 1¶      offers:'    | UNKNOWN_KEY [farm, other]",
                "'name: { fr: Ferme'       | 'name: { »de: Hof, fr: Ferme'      | UNKNOWN_KEY [name, de]",
                "'provider: [farm]'        | 'provider: [farm], »other: 1'      | UNKNOWN_KEY [traces, other]",
                "'[build]'                 | '»[]'                              | EMPTY_LIST [left-out]",
                "'stores: [url]'           | 'stores: »[]'                      | EMPTY_LIST [stores]",
                "'[random]'                | '»[]'                              | EMPTY_LIST [neutral-providers]",
                "'[\"*.tf\"]'              | '»[]'                              | EMPTY_LIST [terraform]",
                "'[barn]'                  | '»[]'                              | EMPTY_LIST [offers]",
                "'[farm], with'            | '»[], with'                        | EMPTY_LIST [provider]",
                "'[north]'                 | '»[]'                              | EMPTY_LIST [region]",
                "'[endpoints]'             | '»[]'                              | EMPTY_LIST [unless]",
                "'of: [url]'               | 'of: »[]'                          | EMPTY_LIST [of]",
                "'[farm.json]'             | '»[]'                              | EMPTY_LIST [files]",
                "'[build]'                 | '»build'                           | LIST_EXPECTED [left-out, build]",
                "'[build]'                 | '[»1]'                             | TEXT_EXPECTED [left-out, 1]",
                "'[farm], with'            | '»farm, with'                      | LIST_EXPECTED [provider, farm]",
                "'[barn]'                  | '[»bern]'                          | UNKNOWN_WORD [offers, bern]",
                "'in: terraform, provider' | 'in: »terrafrom, provider'         | UNKNOWN_WORD [in, terrafrom]",
                "'shows: deployment'       | 'shows: »deploiement'              | UNKNOWN_WORD [shows, deploiement]",
                "'storage, source: DOC'    | 'storage, source: »DOK'            | UNKNOWN_WORD [source, DOK]",
                "'- { in: settings, host: [\"*.farm\"]' | '- »{ in: settings'   | TRACE_SUBJECT [settings, key, value, host]",
                "'- { in: settings'        | '- »{ in: settings, key: [a]'      | TRACE_SUBJECT [settings, key, value, host]",
                "'- { in: content, files: [farm.json]' | '- »{ in: content'     | TRACE_FILES [content]",
                "'- { in: names'           | '- »{ in: names, files: [a]'       | TRACE_FILES [names]"
            })
    void whatDoesNotFitIsSaidWhereItStands(String part, String altered, String complaint) {
        assertComplaint(complaint, part, altered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- { in: terraform, '                 | '- »{ '                 | in",
                "'- { in: settings, host: [\"*.farm\"], of: [url], shows: storage,' | '- »{ in: settings, host: [\"*.farm\"], of: [url],' | shows",
                "'- { in: names, name: [Farmfile], shows: hint, source: DOC }' | '- »{ in: names, name: [Farmfile], shows: hint }' | source"
            })
    void aTraceHasToSayWhatItIs(String part, String altered, String key) {
        assertComplaint("MISSING_KEY [" + key + ", traces]", part, altered);
    }

    @Test
    void aHostHasToSayWhatItIs() {
        String bare = RIGHT.substring(0, RIGHT.indexOf("      name:"));

        assertEquals(
                List.of(
                        "9:11 MISSING_KEY [name, farm]",
                        "9:11 MISSING_KEY [offers, farm]",
                        "9:11 MISSING_KEY [traces, farm]"),
                problems(bare.replace("    farm:\n", "    farm: {}\n")));
    }

    @Test
    void aTraceMayNotCompareWithWhatItsKindOfFileDoesNotHave() {
        assertEquals(
                List.of("14:11 TRACE_SUBJECT [settings, key, value, host]", "14:27 UNKNOWN_KEY [traces, plugin]"),
                problems(RIGHT.replace("host: [\"*.farm\"]", "plugin: [\"*.farm\"]")).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void aLayerAddsToWhatTheLayersBelowLookForAndRestatesAHostAsAWhole() {
        Doctrine first = accepted(DoctrineReader.extend(BELOW, "top.yaml", bytes(RIGHT)));
        Doctrine second = accepted(DoctrineReader.extend(first, "over.yaml", bytes("""
                format: 1
                layer: { id: over, version: "1" }
                evidence:
                  left-out: [build, dist]
                  files: { terraform: ["*.tofu"] }
                  hosts:
                    farm:
                      name: { fr: Ferme, en: Farm }
                      offers: [shed]
                      traces: [ { in: names, name: [Farmfile], shows: deployment, source: DOC } ]
                    field:
                      name: { fr: Champ, en: Field }
                      offers: [barn]
                      traces: [ { in: terraform, provider: [field], shows: hint, source: DOC } ]
                """)));
        EvidenceRules rules = second.evidence();

        assertEquals(List.of(new Wildcard("build"), new Wildcard("dist")), rules.leftOut());
        assertEquals(
                List.of(new Wildcard("*.tf"), new Wildcard("*.tofu")),
                rules.files().get(FileKind.TERRAFORM));
        assertEquals(
                List.of("farm", "field"), rules.hosts().stream().map(Host::id).toList());
        assertEquals(List.of("shed"), rules.hosts().get(0).offers());
        assertEquals(
                List.of(Shows.DEPLOYMENT),
                rules.hosts().get(0).traces().stream()
                        .map(trace -> trace.shows())
                        .toList());
        assertEquals(
                first.evidence(),
                accepted(DoctrineReader.extend(first, "none.yaml", bytes("""
                format: 1
                layer: { id: none, version: "1" }
                amendments: { constraints: { ceiling: { level: recommended, sources: [{ id: DOC, section: "5" }] } } }
                """))).evidence());
    }

    /** That this is all there is to complain of, at the place that is marked. */
    private static void assertComplaint(String complaint, String part, String altered) {
        assertTrue(RIGHT.contains(part), part);
        String marked = RIGHT.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(altered.replace('¶', '\n')));
        String before = marked.substring(0, marked.indexOf(HERE));
        String place =
                before.chars().filter(c -> c == '\n').count() + 1 + ":" + (before.length() - before.lastIndexOf('\n'));
        assertEquals(List.of(place + " " + complaint), problems(marked.replace(HERE, "")));
    }

    private static List<String> problems(String yaml) {
        return DoctrineReader.extend(BELOW, "top.yaml", bytes(yaml)).complaints().stream()
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
