package dev.doctrine.doctrine;

import static dev.doctrine.doctrine.DoctrineProblem.CONDITION_MALFORMED;
import static dev.doctrine.doctrine.DoctrineProblem.FACTS_NOT_COMPARABLE;
import static dev.doctrine.doctrine.DoctrineProblem.FACTS_UNACCOUNTED;
import static dev.doctrine.doctrine.DoctrineProblem.FACT_STATED_AND_NOT_STATED;
import static dev.doctrine.doctrine.DoctrineProblem.NAME_TAKEN;
import static dev.doctrine.doctrine.DoctrineProblem.NO_SOURCE;
import static dev.doctrine.doctrine.DoctrineProblem.OPERATOR_DOES_NOT_FIT;
import static dev.doctrine.doctrine.DoctrineProblem.PARENT_NOT_BEFORE;
import static dev.doctrine.doctrine.DoctrineProblem.UNKNOWN_PLACEHOLDER;
import static dev.doctrine.doctrine.SmallDoctrine.RIGHT;
import static dev.doctrine.doctrine.SmallDoctrine.SHED_ALL;
import static dev.doctrine.doctrine.SmallDoctrine.SHED_REST;
import static dev.doctrine.yaml.ReadingProblem.BLANK_TEXT;
import static dev.doctrine.yaml.ReadingProblem.DUPLICATE_KEY;
import static dev.doctrine.yaml.ReadingProblem.FLAG_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.LIST_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.MAPPING_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.MISSING_KEY;
import static dev.doctrine.yaml.ReadingProblem.NO_VALUE;
import static dev.doctrine.yaml.ReadingProblem.PERCENTAGE_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.TEXT_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.UNKNOWN_KEY;
import static dev.doctrine.yaml.ReadingProblem.UNKNOWN_WORD;
import static dev.doctrine.yaml.ReadingProblem.UNSUPPORTED_VERSION;
import static dev.doctrine.yaml.ReadingProblem.WORD_EXPECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A {@linkplain SmallDoctrine doctrine that is right}, then with one mistake at a time. */
class DoctrineReaderTest {

    /** Stands in a mistake where the complaint has to point. */
    private static final String HERE = "»";

    @Test
    void theRightOneIsRead() {
        assertEquals(List.of(), problems(RIGHT));
        Doctrine doctrine = ((Reading.Accepted<Doctrine>) read(RIGHT)).value();
        Offer shed = doctrine.offerNamed("SHED").orElseThrow();
        assertEquals("99.5", shed.facts().write(OfferFact.AVAILABILITY, "-"));
        assertEquals("sensible", shed.facts().write(OfferFact.DATA_CEILING, "-"));
        assertEquals("-", shed.facts().write(OfferFact.REGIONS, "-"));
        assertEquals(
                "DOC",
                shed.statement(OfferFact.AVAILABILITY)
                        .orElseThrow()
                        .citations()
                        .get(0)
                        .source()
                        .id());
        assertEquals(
                List.of("barn", "shed"),
                doctrine.offers().stream().map(Offer::id).toList());
        assertEquals("local", doctrine.layers().get(0).id());
    }

    @TestFactory
    Stream<DynamicTest> oneMistake() {
        return Stream.of(
                mistake(UNSUPPORTED_VERSION, "format: 1", "format: »2"),
                mistake(MISSING_KEY, "format: 1\nlayer", "»layer"),
                mistake(UNKNOWN_KEY, "version: \"1\" }", "version: \"1\", »vresion: \"1\" }"),
                mistake(MISSING_KEY, "title: { fr: Texte, en: Text }", "title: »{ fr: Texte }"),
                mistake(TEXT_EXPECTED, "date: \"2026\"", "date: »2026"),
                mistake(BLANK_TEXT, "choice: { fr: Exclu, en: Excluded }", "choice: { fr: Exclu, en: »\" \" }"),
                mistake(NO_VALUE, "value: sensible", "value: »null"),
                mistake(UNKNOWN_WORD, "{ source: DOC, section: \"2\"", "{ source: »DOG, section: \"2\""),
                mistake(UNKNOWN_WORD, "contradictions: [D1]", "contradictions: [»D2]"),
                mistake(UNKNOWN_WORD, "value: sensible", "value: »sensibel"),
                mistake(WORD_EXPECTED, "value: sensible", "value: »2"),
                mistake(PERCENTAGE_EXPECTED, "value: 99.5", "value: »99.5 %"),
                mistake(PERCENTAGE_EXPECTED, "value: 99.5", "value: »100.001"),
                mistake(UNKNOWN_WORD, "[{ id: DOC, section: \"3\" }]", "[{ id: »NONE, section: \"3\" }]"),
                mistake(
                        NO_SOURCE,
                        "{ value: 99.5, sources: [{ id: DOC, section: \"3\" }]",
                        "»{ value: 99.5, sources: []"),
                mistake(UNKNOWN_KEY, "operator: { text", "»colour: { text: {} }\n      operator: { text"),
                mistake(UNKNOWN_KEY, "  shed:\n", "  shed:\n    »colour: red\n"),
                mistake(PARENT_NOT_BEFORE, "extends: barn", "extends: »farm", SHED_REST, SHED_ALL),
                mistake(PARENT_NOT_BEFORE, "extends: barn", "extends: »shed", SHED_REST, SHED_ALL),
                mistake(FLAG_EXPECTED, "extends: barn", "family: »perhaps\n    extends: barn"),
                mistake(
                        NAME_TAKEN,
                        "  shed:\n    extends: barn\n    name: Shed",
                        "  »shed:\n    extends: barn\n    name: HAY-LOFT"),
                mistake(
                        NAME_TAKEN,
                        "  shed:\n    extends: barn\n",
                        "  »shed:\n    extends: barn\n    aliases: [bârn]\n"),
                mistake(LIST_EXPECTED, "aliases: [Hayloft]", "aliases: »Hayloft"),
                mistake(FACT_STATED_AND_NOT_STATED, SHED_REST, SHED_REST.replace("[", "[»availability, ")),
                mistake(UNKNOWN_WORD, "not-stated: [", "not-stated: [»colour, "),
                mistake(FACTS_UNACCOUNTED, "name: Barn", "»name: Barn", ", billing", ""),
                mistake(UNKNOWN_WORD, "level: mandatory", "level: »mandatry"),
                mistake(UNKNOWN_KEY, "    level: mandatory\n", "    level: mandatory\n    »color: red\n"),
                mistake(MISSING_KEY, "    level: mandatory\n    places", "    »places"),
                mistake(UNKNOWN_WORD, "places: [classification]", "places: [»class]"),
                mistake(MISSING_KEY, "requirement: { fr: Tout juste, ", "requirement: »{ "),
                mistake(UNKNOWN_PLACEHOLDER, "violation: { fr: \"{environment}", "violation: »{ fr: \"{environnement}"),
                mistake(
                        NO_SOURCE,
                        "level: mandatory",
                        "»level: mandatory",
                        "sources: [{ id: DOC, section: \"4\" }]",
                        "sources: []"),
                mistake(UNKNOWN_WORD, "fact: owner.kind", "fact: »owner.kin"),
                mistake(UNKNOWN_WORD, "within: [state, private]", "within: [state, »prince]"),
                mistake(OPERATOR_DOES_NOT_FIT, "within: [state, private]", "at-most: »state"),
                mistake(OPERATOR_DOES_NOT_FIT, "within: [state, private]", "includes: »[state]"),
                mistake(
                        CONDITION_MALFORMED,
                        "{ fact: owner.kind, within: [state, private]",
                        "»{ fact: owner.kind, within: [state], is: state"),
                mistake(
                        CONDITION_MALFORMED,
                        "{ fact: owner.kind, within: [state, private]",
                        "»{ fact: owner.kind, stated: true, is: state"),
                mistake(CONDITION_MALFORMED, "{ fact: owner.kind, within: [state, private]", "»{ fact: owner.kind"),
                mistake(UNKNOWN_KEY, "within: [state, private]", "is: state, »amid: [state, private]"),
                mistake(FACTS_NOT_COMPARABLE, "at-most: $offer.data-ceiling", "at-most: »$offer.availability"),
                mistake(UNKNOWN_WORD, "at-most: $offer.data-ceiling", "at-most: »$offer.ceiling"),
                mistake(CONDITION_MALFORMED, "not: { fact: requires, includes: [france] }", "not: »{}"),
                mistake(CONDITION_MALFORMED, "{ not: { fact: requires, includes: [france] } }", "»{ any: [] }"),
                mistake(MAPPING_EXPECTED, "not: { fact: requires, includes: [france] }", "not: »france"),
                mistake(UNKNOWN_KEY, "includes: [france] } }", "includes: [france] }, »any: [] }"),
                mistake(
                        FACTS_NOT_COMPARABLE,
                        "{ classification: $offer",
                        "{ classification: »$offer.location }\n      - { classification: $offer"),
                mistake(UNKNOWN_WORD, "{ regions: 2,", "{ »region: 2,"));
    }

    @Test
    void aConstraintMayNotStandTwice() {
        String constraint = RIGHT.substring(RIGHT.indexOf("  ceiling:"));
        long next = RIGHT.lines().count() + 1;
        assertEquals(List.of(next + ":3 " + DUPLICATE_KEY), problems(RIGHT + constraint));
    }

    @Test
    void aChildMayNotComeBeforeItsParent() {
        String barn = RIGHT.substring(RIGHT.indexOf("  barn:"), RIGHT.indexOf("  shed:"));
        String shed = RIGHT.substring(RIGHT.indexOf("  shed:"), RIGHT.indexOf("constraints:\n  ceiling"));
        assertTrue(problems(RIGHT.replace(barn + shed, shed + barn)).contains("19:14 PARENT_NOT_BEFORE"));
    }

    @Test
    void allMistakesAreFoundAtOnceInTheOrderOfTheFile() {
        String wrong = RIGHT.replace("format: 1", "format: 2")
                .replace("id: local", "id: 1")
                .replace("level: mandatory", "level: must");
        assertEquals(List.of("1:9 UNSUPPORTED_VERSION", "2:14 TEXT_EXPECTED", "33:12 UNKNOWN_WORD"), problems(wrong));
    }

    @Test
    void aMistypedWordHasASuggestion() {
        Reading<Doctrine> reading = read(RIGHT.replace("level: mandatory", "level: mandatry"));
        assertEquals(
                "mandatory",
                ((Reading.Refused<Doctrine>) reading).complaints().get(0).suggestion());
    }

    /** One mistake: in the right text, each first text is replaced by the second. */
    private static DynamicTest mistake(Problem problem, String... replacements) {
        String marked = RIGHT;
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(marked.contains(replacements[i]), replacements[i]);
            int start = marked.indexOf(replacements[i]);
            marked = marked.substring(0, start)
                    + replacements[i + 1]
                    + marked.substring(start + replacements[i].length());
        }
        String before = marked.substring(0, marked.indexOf(HERE));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        String wrong = marked.replace(HERE, "");
        return dynamicTest(
                problem + ": " + replacements[1].strip(),
                () -> assertEquals(List.of(line + ":" + column + " " + problem), problems(wrong), wrong));
    }

    private static List<String> problems(String yaml) {
        if (read(yaml) instanceof Reading.Refused<Doctrine> refused) {
            return refused.complaints().stream()
                    .map(complaint ->
                            complaint.place().line() + ":" + complaint.place().column() + " "
                                    + complaint.problem().name())
                    .toList();
        }
        return List.of();
    }

    private static Reading<Doctrine> read(String yaml) {
        return DoctrineReader.read("local.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
