package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.GoldenFile;
import dev.doctrine.report.text.Messages;
import dev.doctrine.schema.SchemaKind;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Keyed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference of layers, written from the schema that is held against the readers, from the vocabulary and from the
 * operators. The pages are rewritten by {@code -Dgolden.update=true}.
 */
class LayerReferenceTest {

    /** Keys of these are facts, which have tables of their own, or words. */
    private static final String FACT_OF_ONE_TYPE = "stated-";

    private static final Set<String> TABLES_OF_FACTS = Set.of("facts", "change", "stated-count");

    private final StringBuilder page = new StringBuilder();

    @ParameterizedTest
    @CsvSource({"en, en/markdown", "fr, fr/markdown"})
    void thePageIsTheOneThatTheCodeGives(String language, String folder) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Messages words = Messages.of(LayerReferenceTest.class, "reference", locale);
        JsonNode schema = schema(locale);
        page.append(words.text("heading"))
                .append("\n\n")
                .append(words.text("about"))
                .append("\n");
        keys(words, schema);
        facts(words, locale);
        conditions(words, schema);
        placeholders(words);
        vocabularies(words);
        new GoldenFile(Path.of("..", "doctrine-maven-plugin", "src", "site", folder, "reference-layer.md"))
                .verify(page.toString());
    }

    private void keys(Messages words, JsonNode schema) {
        section(words, "keys");
        object(words, "", schema);
        Map<String, JsonNode> definitions = new TreeMap<>();
        schema.get("definitions").properties().forEach(entry -> definitions.put(entry.getKey(), entry.getValue()));
        definitions.forEach((name, definition) -> {
            boolean isTable = !name.startsWith(FACT_OF_ONE_TYPE) && !TABLES_OF_FACTS.contains(name);
            if (definition.has("properties") && isTable && !name.equals("condition")) {
                object(words, name, definition);
            }
        });
        object(words, words.text("fact"), definitions.get("stated-some-zone"));
    }

    private void object(Messages words, String name, JsonNode object) {
        if (!name.isEmpty()) {
            page.append("\n### ").append(name).append("\n");
        }
        header(words, "key", "value", "required", "says");
        Set<String> required = new TreeSet<>();
        object.path("required").forEach(key -> required.add(key.asText()));
        object.get("properties").properties().forEach(entry -> {
            JsonNode property = entry.getValue();
            row(
                    code(entry.getKey()),
                    value(words, property),
                    required.contains(entry.getKey()) ? words.text("yes") : "",
                    property.path("description").asText());
        });
    }

    /** What may stand as a value: another table, a list of it, single words, or a plain type. */
    private static String value(Messages words, JsonNode node) {
        if (node.has("$ref")) {
            String name = node.get("$ref").asText().replaceAll(".*/", "");
            return name.startsWith(FACT_OF_ONE_TYPE) ? words.text("fact") : name;
        }
        if (node.has("anyOf")) {
            return Stream.iterate(0, i -> i < node.get("anyOf").size(), i -> i + 1)
                    .map(i -> value(words, node.get("anyOf").get(i)))
                    .distinct()
                    .collect(Collectors.joining(" / "));
        }
        if (node.has("enum")) {
            List<String> accepted = new ArrayList<>();
            node.get("enum").forEach(word -> accepted.add(code(word.asText())));
            return accepted.size() > 12 ? words.text("known-word") : String.join(", ", accepted);
        }
        if (node.path("type").asText().equals("array")) {
            return words.text("list", value(words, node.path("items")));
        }
        if (!node.path("properties").isEmpty()) {
            List<String> keys = new ArrayList<>();
            node.get("properties").properties().forEach(entry -> keys.add(code(entry.getKey())));
            return words.text(keys.size() > 12 ? "known-keys" : "keys", String.join(", ", keys));
        }
        if (node.path("additionalProperties").isObject()) {
            return words.text("by-name", value(words, node.get("additionalProperties")));
        }
        return node.has("const")
                ? code(node.get("const").asText())
                : words.text("type." + node.path("type").asText("any"));
    }

    private void facts(Messages words, Locale locale) {
        Messages messages = Messages.in(locale);
        section(words, "offer-facts");
        header(words, "fact", "value", "says", "limited-by");
        for (OfferFact fact : OfferFact.values()) {
            row(
                    code(fact.key()),
                    type(words, fact.type()),
                    messages.text("offer-fact." + fact.key()),
                    limits(fact).stream().map(limit -> code(limit.key())).collect(Collectors.joining(", ")));
        }
        section(words, "offer-texts");
        header(words, "key", "says");
        for (OfferText text : OfferText.values()) {
            row(code(text.key()), messages.text("offer-text." + text.key()));
        }
        section(words, "declared-facts");
        header(words, "fact", "value");
        Stream.<Fact>concat(Arrays.stream(DeclaredFact.values()), Arrays.stream(EvidenceFact.values()))
                .forEach(fact -> row(code(fact.key()), type(words, fact.type())));
    }

    private static Set<OfferFact> limits(OfferFact fact) {
        return Stream.of(0L, (long) Vocabulary.CLASSIFICATION.words().size())
                .flatMap(value -> fact.limits(value).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void conditions(Messages words, JsonNode schema) {
        section(words, "operators");
        header(words, "key", "types", "says");
        JsonNode condition = schema.get("definitions").get("condition").get("properties");
        Map<String, Operator> operators =
                Arrays.stream(Operator.values()).collect(Collectors.toMap(Operator::key, one -> one));
        condition.properties().forEach(entry -> {
            Operator operator = operators.remove(entry.getKey());
            row(
                    code(entry.getKey()),
                    operator == null ? "" : fitting(words, operator),
                    entry.getValue().path("description").asText());
        });
        assertEquals(Map.of(), operators);
    }

    private static String fitting(Messages words, Operator operator) {
        Map<String, FactType> types = new TreeMap<>(Map.of(
                "flag", new FactType.Flag(),
                "ordered-word", new FactType.OneWord(Vocabulary.CLASSIFICATION),
                "word", new FactType.OneWord(Vocabulary.OWNER_KIND),
                "words", new FactType.SomeWords(Vocabulary.ZONE),
                "quantity", Quantity.COUNT));
        return types.entrySet().stream()
                .filter(entry -> operator.fits(entry.getValue()))
                .map(entry -> words.text("types." + entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private void placeholders(Messages words) {
        section(words, "placeholders");
        header(words, "placeholder", "stands-for");
        List<String> facts = ConditionReader.factNames();
        row(code("{owner.kind}"), words.text("placeholder.fact"));
        row(code("{offer.data-ceiling}"), words.text("placeholder.fact"));
        Set<String> endings = new TreeSet<>();
        for (String name : ConstraintReader.placeholders()) {
            String fact = name.replaceAll("\\.[a-z]+$", "");
            if (!facts.contains(name) && facts.contains(fact) && fact.startsWith("offer.")) {
                endings.add(name.substring(fact.length() + 1));
            } else if (!facts.contains(name)) {
                row(code("{" + name + "}"), words.text("placeholder." + name));
            }
        }
        endings.forEach(
                ending -> row(code("{offer.data-ceiling." + ending + "}"), words.text("placeholder.ending." + ending)));
        row(code("[…]"), words.text("placeholder.brackets"));
    }

    private void vocabularies(Messages words) {
        section(words, "vocabularies");
        header(words, "list", "ordered", "words", "spellings");
        for (Vocabulary list : Vocabulary.values()) {
            int count = list.words().size();
            row(
                    name(list),
                    list.ordered() ? words.text("yes") : "",
                    code(list.words()),
                    code(list.spellings().subList(count, list.spellings().size())));
        }
    }

    private static String type(Messages words, FactType type) {
        if (type instanceof FactType.OneWord one) {
            return words.text("value.word", name(one.vocabulary()));
        }
        if (type instanceof FactType.SomeWords some) {
            return words.text("value.words", name(some.vocabulary()));
        }
        return type instanceof Quantity quantity
                ? words.text("value." + quantity.name().toLowerCase(Locale.ROOT))
                : code(List.of("true", "false"));
    }

    private static String name(Keyed list) {
        return list.key();
    }

    private void section(Messages words, String key) {
        page.append("\n## ").append(words.text("section." + key)).append("\n");
        String about = words.text("section." + key + ".about");
        if (!about.isEmpty()) {
            page.append("\n").append(about).append("\n");
        }
    }

    private void header(Messages words, String... keys) {
        page.append('\n');
        row(Arrays.stream(keys).map(key -> words.text("column." + key)).toArray(String[]::new));
        row(Arrays.stream(keys).map(key -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells).replace("<", "&lt;")).append(" |\n");
    }

    private static String code(List<String> all) {
        return all.stream().map(LayerReferenceTest::code).collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static JsonNode schema(Locale locale) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(new String(SchemaKind.LAYER.bytes(Doctrine.NONE, locale), StandardCharsets.UTF_8));
    }
}
