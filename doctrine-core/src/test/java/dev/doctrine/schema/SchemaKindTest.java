package dev.doctrine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.doctrine.Assessing;
import dev.doctrine.GoldenFile;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that come with the library, those of other doctrines, and the spellings that they take. */
class SchemaKindTest {

    /** From the folder of golden files to the resources of the library: these are shipped. */
    private static final String SHIPPED = "../../../../main/resources/dev/doctrine/schema/";

    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "doctrine");

    private static final Validator BUILT_IN = Validator.of(SchemaKind.DECLARATION, Assessing.BUILT_IN);

    private static final String LAYER = """
            format: 1
            layer: { id: ministry, version: "1" }
            offers:
              barn: { extends: EXTENDED, name: La Grange, aliases: [foin], facts: {} }
            """;

    @ParameterizedTest
    @EnumSource
    void thoseOfTheBuiltInDoctrineAreShipped(SchemaKind kind) throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            if (kind != SchemaKind.ASSESSMENT) {
                new GoldenFile(SHIPPED + locale + "/" + kind.fileName()).verify(text(kind, Assessing.BUILT_IN, locale));
            }
        }
    }

    @Test
    void offersOfALayerAreProposedAndAccepted() throws IOException {
        String layer =
                LAYER.replace("EXTENDED", Assessing.BUILT_IN.offers().get(0).id());
        Doctrine doctrine = DoctrineReader.extend(Assessing.BUILT_IN, "layer.yaml", bytes(layer))
                .content()
                .orElseThrow();

        JsonNode proposed = new ObjectMapper()
                .readTree(SchemaKind.DECLARATION.bytes(doctrine, Locale.FRENCH))
                .at("/definitions/offer/anyOf/0");

        assertEquals(doctrine.offers().stream().map(Offer::id).toList(), texts(proposed.get("enum")));
        assertTrue(texts(proposed.get("enumDescriptions")).contains("La Grange"), proposed::toString);
        for (String name : List.of("barn", "La grange", "FOIN")) {
            assertEquals(List.of(), complaints(doctrine, "production", name));
            assertFalse(complaints(Assessing.BUILT_IN, "production", name).isEmpty());
        }
    }

    private static Stream<String> namesOfOffers() {
        return Assessing.BUILT_IN.offerNames().stream()
                .flatMap(name -> Stream.of(
                        name,
                        name.toUpperCase(Locale.ROOT),
                        name.replace('-', '_'),
                        name.replace('-', ' '),
                        name.replace(" ", ""),
                        name.replace("e", "é")));
    }

    @Test
    void offersAreAcceptedHoweverPeopleSpellThem() {
        namesOfOffers()
                .forEach(name -> assertEquals(List.of(), complaints(Assessing.BUILT_IN, "production", name), name));
    }

    private static Stream<String> namesOfStages() {
        return Vocabulary.STAGE.spellings().stream()
                .flatMap(name -> Stream.of(name, name + "2", name.toUpperCase(Locale.ROOT) + " 12"));
    }

    @Test
    void anEnvironmentWithAUsualNameNeedsNoStage() {
        String offer = Assessing.BUILT_IN.offers().get(0).id();
        namesOfStages().forEach(name -> {
            assertEquals(List.of(), complaints(Assessing.BUILT_IN, name, offer), name);
            assertFalse(complaints(Assessing.BUILT_IN, name + "x", offer).isEmpty(), name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessment.en.golden.json",
                "organisation/fr/assessment.json",
                "build/en/assessment.json",
                "evidence/fr/assessment.json"
            })
    void noMappingOfAnAssessmentTakesAnUnknownKey(String name) throws IOException {
        JsonNode file = new ObjectMapper()
                .readTree(Files.readAllBytes(RESOURCES.resolve("report").resolve(name)));
        Validator validator = Validator.of(SchemaKind.ASSESSMENT, Assessing.BUILT_IN);
        assertEquals(List.of(), validator.complaints(file));

        List<String> taken = new ArrayList<>();
        for (Map.Entry<String, Supplier<JsonNode>> mutant :
                Mutants.withUnknownKeys(file).entrySet()) {
            if (validator.complaints(mutant.getValue().get()).isEmpty()) {
                taken.add(mutant.getKey());
            }
        }
        assertEquals(List.of(), taken);
    }

    @ParameterizedTest
    @EnumSource
    void sameBytesInEachLanguageOfTheMachine(SchemaKind kind) {
        Locale before = Locale.getDefault();
        String usual = text(kind, Assessing.BUILT_IN, Locale.FRENCH);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(usual, text(kind, Assessing.BUILT_IN, Locale.FRENCH));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> complaints(Doctrine doctrine, String environment, String offer) {
        ObjectNode file = new ObjectMapper().createObjectNode();
        file.put("version", 1);
        ObjectNode application = file.putObject("application").put("name", "Suivi");
        application.putObject("owner").put("name", "Direction").put("kind", "state");
        file.putObject("data").put("classification", "public");
        file.putObject("environments").putObject(environment).put("offer", offer);
        Validator validator =
                doctrine == Assessing.BUILT_IN ? BUILT_IN : Validator.of(SchemaKind.DECLARATION, doctrine);
        List<String> complaints = validator.complaints(file);
        boolean accepted = ReaderOf.DECLARATION
                .complaints("hosting.json", bytes(file.toString()), doctrine)
                .isEmpty();
        assertEquals(accepted, complaints.isEmpty());
        return complaints;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.textValue()));
        return texts;
    }

    private static String text(SchemaKind kind, Doctrine doctrine, Locale locale) {
        return new String(kind.bytes(doctrine, locale), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
