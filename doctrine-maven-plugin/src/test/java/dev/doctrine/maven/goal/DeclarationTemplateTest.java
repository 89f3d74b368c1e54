package dev.doctrine.maven.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.ProposedEnvironment;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Host;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Trace;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written for a new project is right in form, whatever the project is called and its files show, and nobody passes
 * with it who has not filled it in. The golden files are rewritten by {@code -Dgolden.update=true}.
 */
class DeclarationTemplateTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "doctrine", "maven", "goal");
    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();
    private static final List<String> OFFERS =
            DOCTRINE.offers().stream().map(Offer::id).toList();
    private static final FirstAnswers HOSTED =
            new FirstAnswers("Ministère de l'Intérieur", "state", true, "", "usuel", "cloud-pi");
    private static final FirstAnswers LIBRARY =
            new FirstAnswers("Ministère de l'Intérieur", "state", false, "It's embedded: {a} # b", "", "");
    private static final int NAMES = 2_000;
    private static final List<String> STRANGE = List.of(
            "half \uD800",
            "'",
            "it's: # {a}",
            "@application@",
            "@environments@",
            "a\tb\nc",
            "a\u2028b",
            "x".repeat(100_000));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theFileIsTheReviewedOne(String language) throws IOException {
        List<ProposedEnvironment> proposed = proposed(
                find("amazon", Shows.DEPLOYMENT, "infra/dev/main.tf"),
                find("ovh", Shows.DEPLOYMENT, "infra/recette/main.tf"),
                find("scaleway", Shows.STORAGE, "src/main/resources/application-preprod.yml"),
                find("amazon", Shows.DEPLOYMENT, "infra/main.tf"),
                find("nubo", Shows.DEPLOYMENT, ".gitlab-ci.yml"));

        verify("hosting." + language, bytes("Suivi des titres", FirstAnswers.NONE, language, proposed));
        verify("library." + language, bytes("Titres", new FirstAnswers("", "", false, "", "", ""), language, proposed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatAPersonDecidesIsLeftToBeFilledInAndNothingElse(String language) throws IOException {
        byte[] bytes = bytes("Titres", FirstAnswers.NONE, language, proposed());

        assertEquals(List.of("name", "kind", "classification", "offer"), toFillIn(bytes));
        assertEquals(
                List.of("name", "kind", "reason"),
                toFillIn(bytes("Titres", new FirstAnswers("", "", false, "", "", ""), language, proposed())));
    }

    @Test
    void aProposedOfferLeavesTheRestToBeFilledIn() throws IOException {
        List<ProposedEnvironment> proposed = proposed(find("amazon", Shows.DEPLOYMENT, "main.tf"));

        assertEquals(
                List.of("name", "kind", "classification"),
                toFillIn(bytes("Titres", FirstAnswers.NONE, "en", proposed)));
    }

    @Test
    void whatAPersonDecidedStandsBeforeWhatIsShown() throws IOException {
        byte[] bytes = bytes("Titres", HOSTED, "en", proposed(find("amazon", Shows.DEPLOYMENT, "main.tf")));

        assertEquals(
                List.of("cloud-pi"),
                accepted(bytes).environments().stream()
                        .map(each -> each.offer())
                        .toList());
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("# shown by main.tf:3:5 (provider aws)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void isReadWhateverTheProjectIsCalledAndItsFilesAre(String language) throws IOException {
        for (String name : STRANGE) {
            assertRead(name, language);
        }
        Random random = new Random(14);
        for (int i = 0; i < NAMES; i++) {
            int[] codePoints = random.ints(1 + random.nextInt(8), 0, Character.MAX_CODE_POINT + 1)
                    .map(c -> random.nextInt(2) == 0 ? c % 0x3100 : c)
                    .toArray();
            assertRead(new String(codePoints, 0, codePoints.length), language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "\u200B", "\u2028"})
    void aNameThatSaysNothingIsLeftToBeFilledIn(String name) throws IOException {
        assertEquals(List.of("name"), toFillIn(bytes(name, HOSTED, "en", proposed())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suivi des titres", "L'été n° 2", "日本"})
    void keepsTheName(String name) throws IOException {
        assertEquals(name, accepted(bytes(name, HOSTED, "fr", proposed())).application());
    }

    @Test
    void keepsTheReason() throws IOException {
        assertEquals(
                "It's embedded: {a} # b",
                accepted(bytes("Titres", LIBRARY, "fr", proposed()))
                        .notHosted()
                        .orElseThrow()
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theAcceptedWordsStandBeside(String language) throws IOException {
        String text = new String(bytes("Titres", FirstAnswers.NONE, language, proposed()), StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>(OFFERS);
        words.addAll(Vocabulary.CLASSIFICATION.words());
        words.addAll(Vocabulary.OWNER_KIND.words());
        words.addAll(Vocabulary.CATEGORY.words());
        words.addAll(Vocabulary.EXPOSURE.words());
        words.addAll(Vocabulary.NEED.words());

        assertEquals(
                List.of(), words.stream().filter(word -> !text.contains(word)).toList());
    }

    private static void assertRead(String strange, String language) throws IOException {
        List<ProposedEnvironment> proposed = proposed(find("ovh", Shows.DEPLOYMENT, strange + "/main.tf"));
        Declaration declaration = accepted(bytes(strange + "x", HOSTED, language, proposed));
        assertFalse(declaration.application().isBlank());
        assertEquals(
                Set.of("cloud-pi"),
                Set.copyOf(declaration.environments().stream()
                        .map(each -> each.offer())
                        .toList()));
    }

    private static byte[] bytes(
            String application, FirstAnswers answers, String language, List<ProposedEnvironment> proposed)
            throws IOException {
        return new DeclarationTemplate(application, answers, OFFERS, Locale.forLanguageTag(language)).bytes(proposed);
    }

    private static List<ProposedEnvironment> proposed(Find... finds) {
        return ProposedEnvironment.of(Evidence.NONE.with(List.of(finds)), DOCTRINE);
    }

    private static Find find(String id, Shows shows, String path) {
        Host host = DOCTRINE.evidence().hosts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Trace trace = host.traces().get(0);
        return new Find(host, trace, trace.patterns().get(0).pattern(), shows, new Place(path, 3, 5), Set.of());
    }

    private static Reading<Declaration> read(byte[] bytes) {
        return DeclarationReader.read("hosting.yaml", bytes, DOCTRINE);
    }

    private static Declaration accepted(byte[] bytes) {
        Reading<Declaration> reading = read(bytes);
        assertEquals(List.<Complaint>of(), reading.complaints());
        return ((Reading.Accepted<Declaration>) reading).value();
    }

    /** The keys of which the file is complained; nothing else is. */
    private static List<String> toFillIn(byte[] bytes) {
        List<String> keys = new ArrayList<>();
        for (Complaint complaint : read(bytes).complaints()) {
            assertEquals(ReadingProblem.NO_VALUE, complaint.problem());
            keys.add(complaint.arguments().get(0));
        }
        return keys;
    }

    private static void verify(String name, byte[] bytes) throws IOException {
        Path file = FOLDER.resolve(name + ".golden.yaml");
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, bytes);
        }
        assertEquals(Files.readString(file), new String(bytes, StandardCharsets.UTF_8), name);
    }
}
