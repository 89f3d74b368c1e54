package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.examination.DecisionChangeFinder;
import dev.doctrine.examination.Examiner;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new offer of a layer states what it knows: the rest is not stated, and that never makes a yes. */
class NewOfferTest {

    private static final Doctrine BUILT_IN = DoctrineReader.builtIn();

    private static final String HEAD = """
            format: 1
            layer: { id: org, version: "1" }
            sources:
              NOTE:
                title: { fr: Note, en: Note }
                publisher: { fr: Service, en: Office }
                date: "2026"
                weight: { fr: Interne, en: Internal }
            offers:
            """;

    private static final String BASIS = ", sources: [ { id: NOTE, section: \"1\" } ] }";

    private static final List<Written> KNOWN = known();

    @Test
    void whatItLeavesOutIsNotStated() {
        Doctrine doctrine =
                accepted(read("  forge: { name: Forge, facts: { containers: { value: true" + BASIS + " } }\n"));
        Offer forge = doctrine.offer("forge").orElseThrow();

        assertEquals(Set.of(OfferFact.CONTAINERS), forge.statements().keySet());
        assertEquals("?", forge.facts().write(OfferFact.DATA_CEILING, "?"));
    }

    @Test
    void ofWhichNothingIsStatedNothingIsAllowed() {
        Doctrine doctrine = accepted(read("  forge: { name: Forge, facts: {} }\n"));

        Examiner.examine(doctrine)
                .openOffers()
                .forEach(open -> assertTrue(
                        open.open().stream()
                                .noneMatch(opening -> opening.offer().id().equals("forge")),
                        open::toString));
    }

    /** Each offer that is known, written anew in a layer, then without each of its facts. */
    @ParameterizedTest
    @EnumSource(OfferFact.class)
    void noFactThatIsForgottenMakesAYes(OfferFact forgotten) {
        List<Written> whole = new ArrayList<>();
        List<Written> less = new ArrayList<>();
        for (Written offer : KNOWN) {
            Written without = offer.without(forgotten);
            if (!without.equals(offer) && read(Written.yaml(List.of(without))) instanceof Reading.Accepted<Doctrine>) {
                whole.add(offer);
                less.add(without);
            }
        }
        assertEquals(
                List.of(),
                new DecisionChangeFinder(onlyThese(whole), onlyThese(less))
                        .flips().stream()
                                .filter(flip -> flip.after() == Verdict.ALLOWED)
                                .map(flip -> flip.offer().id() + " "
                                        + flip.constraint().id())
                                .distinct()
                                .toList());
    }

    @Test
    void mostOfWhatIsKnownMayBeLeftOut() {
        assertTrue(KNOWN.stream()
                        .flatMap(offer -> offer.facts.keySet().stream().map(offer::without))
                        .filter(less -> read(Written.yaml(List.of(less))) instanceof Reading.Accepted<Doctrine>)
                        .count()
                > 50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "internal: false | owners",
                "data-ceiling: diffusion-restreinte | 'zones, restricted-zone, restricted-cluster'",
                "regions: 3 | regions-per-exposure",
                "secnumcloud: qualified | secnumcloud-until"
            })
    void aLimitThatMayBeForgottenIsAskedForInWordsToPaste(String fact, String limits) {
        String facts = "{ " + fact.replace(": ", ": { value: ") + BASIS + " }";
        Complaint complaint = only(read("  forge: { name: Forge, facts: " + facts + " }\n"));

        assertEquals(DoctrineProblem.LIMITS_UNACCOUNTED, complaint.problem());
        assertEquals("not-stated: [" + limits + "]", complaint.paste());
        accepted(read("  forge: { name: Forge, facts: " + facts + ", " + complaint.paste() + " }\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-ceiling: sensible", "secnumcloud: none"})
    void whatHasNoSuchLimitAsksForNone(String fact) {
        accepted(read("  forge: { name: Forge, facts: { " + fact.replace(": ", ": { value: ") + BASIS + " } }\n"));
    }

    @Test
    void factsWithoutValueOrSourcesAreOneComplaintAnOfferWithWhatToWrite() {
        Complaint complaint = only(read("""
                  forge:
                    name: Forge
                    facts:
                      data-ceiling: sensible
                      exposure: [rie, internet]
                      availability: { value: 99.5 }
                      support-hours: { sources: [ { id: NOTE, section: "1" } ] }
                      containers: { value: true, sources: [ { id: NOTE, section: "1" } ] }
                """));

        assertEquals("layer.yaml:13:7", complaint.place().toString());
        assertEquals(
                "The offer \"forge\" has facts without \"value\" or without \"sources\". Write both of each, and say in"
                        + " which section it stands. To paste: facts: {"
                        + " data-ceiling: { value: sensible, sources: [ { id: NOTE, section: \"…\" } ] },"
                        + " exposure: { value: [rie, internet], sources: [ { id: NOTE, section: \"…\" } ] },"
                        + " availability: { value: 99.5, sources: [ { id: NOTE, section: \"…\" } ] },"
                        + " support-hours: { value: \"…\", sources: [ { id: NOTE, section: \"…\" } ] } }",
                ComplaintText.in(Locale.ENGLISH).sentence(complaint));
    }

    @Test
    void aWrongValueIsSaidBesideWhatIsMissing() {
        Reading<Doctrine> reading = read("  forge: { name: Forge, facts: { data-ceiling: sensibel } }\n");

        assertEquals(
                List.of("FACTS_INCOMPLETE", "UNKNOWN_WORD"),
                reading.complaints().stream()
                        .map(complaint -> complaint.problem().name())
                        .sorted()
                        .toList());
    }

    @Test
    void whatIsToBeFilledInIsNotAcceptedAsItStands() {
        Complaint complaint = only(read("  forge: { name: Forge, facts: { data-ceiling: sensible } }\n"));
        String pasted = "  forge: { name: Forge, " + complaint.paste() + " }\n";

        assertFalse(read(pasted) instanceof Reading.Accepted<Doctrine>);
        accepted(read(pasted.replace("…", "annexe 1")));
    }

    @Test
    void inTheLayersThatComeWithTheLibraryEveryFactHasToBeAccountedFor() {
        String layer = HEAD + "  forge: { name: Forge, facts: { containers: { value: true" + BASIS + " } }\n";
        Complaint complaint = only(DoctrineReader.extendAccounted(BUILT_IN, "layer.yaml", bytes(layer)));

        assertEquals(DoctrineProblem.FACTS_UNACCOUNTED, complaint.problem());
        assertEquals(allKeys().size() - 1, complaint.paste().split(",").length);
        accepted(DoctrineReader.extendAccounted(
                BUILT_IN, "layer.yaml", bytes(layer.replace("Forge,", "Forge, " + complaint.paste() + ","))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "state", "evidence", "secnumcloud-services"})
    void everyFactIsAccountedForThere(String name) throws IOException {
        for (Node.Entry offer :
                mapping(document(name).value("offers").orElse(null)).entries()) {
            Node.Mapping said = mapping(offer.value());
            if (said.value("extends").isEmpty()) {
                Set<String> accounted = new TreeSet<>();
                mapping(said.value("facts").orElse(null)).entries().forEach(fact -> accounted.add(fact.key()));
                ((Node.Sequence) said.value("not-stated").orElseThrow())
                        .items()
                        .forEach(item -> accounted.add(((Node.Scalar) item).text()));
                assertEquals(allKeys(), accounted, offer.key());
            }
        }
    }

    /** The built-in doctrine with these offers alone. */
    private static Doctrine onlyThese(List<Written> offers) {
        Doctrine all = accepted(read(Written.yaml(offers)));
        return new Doctrine(
                all.layers(),
                all.sources(),
                all.offers().stream()
                        .filter(offer -> offer.id().startsWith(Written.ID))
                        .toList(),
                all.constraints(),
                all.contradictions(),
                all.amendments(),
                all.knownFindings(),
                all.register(),
                all.marketNames(),
                all.evidence());
    }

    private static List<Written> known() {
        List<Written> known = new ArrayList<>();
        BUILT_IN.offers().forEach(offer -> known.add(Written.of(offer)));
        known.add(Written.of(BUILT_IN.offer("cloud-prive-secnumcloud").orElseThrow())
                .with(OfferFact.SECNUMCLOUD_UNTIL, "2026-01-31"));
        return known;
    }

    private static Set<String> allKeys() {
        Set<String> keys = new TreeSet<>(OfferFact.KEYS.all());
        keys.addAll(OfferText.KEYS.all());
        return keys;
    }

    private static Node.Mapping document(String name) throws IOException {
        try (InputStream stream = NewOfferTest.class.getResourceAsStream(name + ".yaml")) {
            return NodeReader.read(name, stream.readAllBytes(), new Complaints())
                    .orElseThrow();
        }
    }

    private static Node.Mapping mapping(Node node) {
        return node == null ? mapping(List.of()) : (Node.Mapping) node;
    }

    private static Node.Mapping mapping(List<Node.Entry> entries) {
        return new Node.Mapping(new Place("none", 1, 1), entries);
    }

    private static Reading<Doctrine> read(String offers) {
        return DoctrineReader.extend(BUILT_IN, "layer.yaml", bytes(HEAD + offers));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Complaint only(Reading<Doctrine> reading) {
        assertEquals(1, reading.complaints().size(), () -> reading.complaints().toString());
        return reading.complaints().get(0);
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(ComplaintText.in(Locale.ENGLISH).lines(reading.complaints()));
    }

    /** An offer as a layer writes it. */
    private record Written(Map<OfferFact, String> facts, Set<OfferFact> notStated) {

        static final String ID = "copy-";

        static Written of(Offer offer) {
            Map<OfferFact, String> facts = new EnumMap<>(OfferFact.class);
            for (OfferFact fact : offer.statements().keySet()) {
                long open = offer.facts().open(fact);
                facts.put(
                        fact,
                        offer.facts().write(fact, "")
                                + (open == 0
                                        ? ""
                                        : ", not-stated: " + fact.type().write(open)));
            }
            Set<OfferFact> others = EnumSet.allOf(OfferFact.class);
            others.removeAll(facts.keySet());
            return new Written(facts, others);
        }

        Written with(OfferFact fact, String value) {
            Map<OfferFact, String> more = new EnumMap<>(facts);
            more.put(fact, value);
            Set<OfferFact> others = EnumSet.copyOf(notStated);
            others.remove(fact);
            return new Written(more, others);
        }

        Written without(OfferFact forgotten) {
            Map<OfferFact, String> less = new EnumMap<>(facts);
            less.remove(forgotten);
            return new Written(less, notStated);
        }

        static String yaml(List<Written> all) {
            StringBuilder yaml = new StringBuilder();
            if (all.isEmpty()) {
                yaml.append("  none: { name: None, facts: {} }\n");
            }
            for (int i = 0; i < all.size(); i++) {
                yaml.append("  copy-")
                        .append(i)
                        .append(":\n    name: Copy ")
                        .append(i)
                        .append("\n    facts:\n");
                all.get(i)
                        .facts
                        .forEach((fact, value) -> yaml.append("      ")
                                .append(fact.key())
                                .append(": { value: ")
                                .append(value)
                                .append(BASIS)
                                .append('\n'));
                yaml.append("    not-stated: [")
                        .append(String.join(
                                ", ",
                                all.get(i).notStated.stream()
                                        .map(OfferFact::key)
                                        .toList()))
                        .append("]\n");
            }
            return yaml.toString();
        }
    }
}
