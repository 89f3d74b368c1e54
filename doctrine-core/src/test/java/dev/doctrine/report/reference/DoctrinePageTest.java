package dev.doctrine.report.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.GoldenFile;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.reference.Situations.Situation;
import dev.doctrine.report.terminal.EnvironmentOffersReport;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The doctrine as a page: what it says, and that its chooser says what the goal {@code offers} does. */
class DoctrinePageTest {

    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MOST_BYTES = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isWhatTheGoldenFileHolds(String language) throws IOException {
        byte[] page = page(language);
        assertTrue(page.length < MOST_BYTES, () -> "The page has " + page.length + " bytes");
        new GoldenFile("report/reference." + language + ".golden.html")
                .verify(new String(page, StandardCharsets.UTF_8));
        assertArrayEquals(page, page(language));
    }

    /**
     * The golden file holds what the goal {@code offers} says in every situation: each different line once, then the numbers of
     * the lines. A browser compares the chooser with it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theAnswersAreThoseOfTheGoalOffers(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Messages messages = Messages.in(locale);
        Situations situations = Situations.of(DOCTRINE);
        ChooserAnswers answers = ChooserAnswers.of(DOCTRINE, situations, TODAY, messages);
        List<Situation> all = situations.all();
        assertEquals(all.size(), answers.given().size());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> said = goal(all.get(i), locale);
            List<String> chosen = new ArrayList<>();
            for (int offer = 0; offer < DOCTRINE.offers().size(); offer++) {
                chosen.add(line(
                        DOCTRINE.offers().get(offer).id(),
                        answers.answers().get(answers.given().get(i).get(offer)),
                        messages));
            }
            assertEquals(said, chosen, all.get(i)::toString);
            said.forEach(line -> numbers.putIfAbsent(line, numbers.size()));
            rows.add(said.stream().map(line -> numbers.get(line).toString()).collect(Collectors.joining(" ")));
        }
        new GoldenFile("report/reference-offers." + language + ".golden.txt")
                .verify(String.join("\n", numbers.keySet()) + "\n\n" + String.join("\n", rows) + "\n");
    }

    private static List<String> goal(Situation situation, Locale locale) {
        List<String> lines = new EnvironmentOffersReport(
                        ChooserAnswers.assess(situation, DOCTRINE, TODAY), locale, Style.PLAIN)
                .lines();
        return lines.subList(lines.size() - DOCTRINE.offers().size(), lines.size()).stream()
                .map(String::strip)
                .toList();
    }

    private static String line(String offer, ChooserAnswers.Answer answer, Messages messages) {
        return answer.constraint().isEmpty()
                ? messages.text("offers.allowed", offer, messages.text("offers.open"))
                : messages.text("offers.refused", offer, answer.constraint(), answer.reason());
    }

    /** Else the choice would be none. */
    @Test
    void theAnswersDifferByEachThingThatIsAsked() {
        Situations situations = Situations.of(DOCTRINE);
        List<Situation> all = situations.all();
        ChooserAnswers answers = ChooserAnswers.of(DOCTRINE, situations, TODAY, Messages.in(Locale.ENGLISH));
        Map<Situation, List<Integer>> given = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            given.put(all.get(i), answers.given().get(i));
        }
        Situation usual = new Situation("state", "usuel", List.of("rie"), "");
        for (Situation other : List.of(
                new Situation("private", "usuel", List.of("rie"), ""),
                new Situation("state", "secret", List.of("rie"), ""),
                new Situation("state", "usuel", List.of("intranet"), ""),
                new Situation("state", "usuel", List.of("rie"), "100"))) {
            assertTrue(given.containsKey(other), other::toString);
            assertFalse(given.get(usual).equals(given.get(other)), other::toString);
        }
    }

    @Test
    void nothingRunsButTheScriptWhoseDigestIsAllowed() throws Exception {
        Document page =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page("fr")));
        List<Element> scripts = all(page, "script");
        assertEquals(
                List.of("application/json", ""),
                scripts.stream().map(script -> script.getAttribute("type")).toList());
        String policy = all(page, "meta").get(1).getAttribute("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertTrue(policy.contains("; script-src 'sha256-"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(scripts.get(1).getTextContent().contains("innerHTML"));
    }

    @Test
    void everyIdIsUniqueAndEveryLinkHasItsTarget() throws Exception {
        Document page =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page("fr")));
        List<String> ids = all(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (Element link : all(page, "a")) {
            String target = link.getAttribute("href");
            assertTrue(target.startsWith("https://") || ids.contains(target.substring(1)), target);
        }
    }

    @Test
    void hostileTextOfADoctrineStaysText() throws Exception {
        String hostile = "</script><img src=x onerror=alert(1)>&";
        String yaml = Files.readString(Path.of("src/main/resources/dev/doctrine/doctrine/base.yaml"))
                .replace("Nubo", hostile);
        Doctrine doctrine = DoctrineReader.read("local.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
        byte[] bytes = new DoctrinePage(doctrine, TODAY, Locale.FRENCH).bytes();
        Document page =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertEquals(2, all(page, "script").size());
        assertEquals(0, all(page, "img").size());
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(2, text.split("</script>", -1).length - 1);
    }

    private static byte[] page(String language) {
        return new DoctrinePage(DOCTRINE, TODAY, Locale.forLanguageTag(language)).bytes();
    }

    private static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
