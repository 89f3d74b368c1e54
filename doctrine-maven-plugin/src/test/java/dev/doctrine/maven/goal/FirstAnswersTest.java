package dev.doctrine.maven.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.maven.goal.FirstAnswers.Given;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Reading;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstAnswersTest {

    private static final Given NOTHING = new Given(null, null, null, null, null, null);

    @Test
    void nothingGivenIsLeftToBeFilledIn() {
        assertEquals(new Reading.Accepted<>(FirstAnswers.NONE), read(NOTHING));
    }

    @Test
    void wordsAreUnderstoodAsInADeclaration() {
        assertEquals(
                new Reading.Accepted<>(new FirstAnswers("Mairie", "local-authority", true, "", "sensible", "cloud-pi")),
                read(new Given("Mairie", "Local Authority", null, null, "Sensible", "Cloud Pi")));
    }

    @Test
    void whatIsNotHostedHasAReason() {
        assertEquals(
                new Reading.Accepted<>(new FirstAnswers("", "state", false, "Bibliothèque", "", "")),
                read(new Given(null, "state", "none", "Bibliothèque", null, null)));
    }

    @Test
    void everyMistakeIsSaidWithWhatIsAccepted() {
        assertEquals(
                List.of(
                        "\"doctrine.init.owner\" is blank or without any letter or digit. Write a text.",
                        "The value of \"doctrine.init.kind\" is \"ministère\", which is not an accepted word. Accepted:"
                                + " state, public-establishment, local-authority, private. Did you mean \"state\"?",
                        "The value of \"doctrine.init.classification\" is \"secrt\", which is not an accepted word."
                                + " Accepted: public, usuel, sensible, diffusion-restreinte, secret, tres-secret. Did you"
                                + " mean \"secret\"?",
                        "\"Cloud interne\" is a family of offers, on which nothing can be deployed. Name one of its"
                                + " offers. Accepted: cloud-pi, nubo."),
                sentences(new Given("-", "ministère", null, null, "secrt", "cloud-interne")));
    }

    @Test
    void whatSaysHostedAndNotHostedIsRefused() {
        assertEquals(
                List.of(
                        "\"doctrine.init.classification\" stands beside \"hosting: none\", which says that nothing is hosted."
                                + " Remove the one or the other.",
                        "\"doctrine.init.offer\" stands beside \"hosting: none\", which says that nothing is hosted."
                                + " Remove the one or the other."),
                sentences(new Given(null, null, "none", null, "usuel", "nubo")));
        assertEquals(
                List.of("The key \"doctrine.init.hosting\" is missing from \"doctrine:init\". Add it."),
                sentences(new Given(null, null, null, "Bibliothèque", null, null)));
        assertEquals(
                List.of("The value of \"doctrine.init.hosting\" is \"no\", which is not an accepted word. Accepted:"
                        + " none. Did you mean \"none\"?"),
                sentences(new Given(null, null, "no", null, null, null)));
    }

    private static Reading<FirstAnswers> read(Given given) {
        return FirstAnswers.read(given, DoctrineReader.builtIn());
    }

    private static List<String> sentences(Given given) {
        ComplaintText text = ComplaintText.in(Locale.ENGLISH);
        return read(given).complaints().stream().map(text::sentence).toList();
    }
}
