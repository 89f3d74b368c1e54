package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what one gets. {@code -Dgolden.update=true} writes it anew. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLE = Path.of("..", "examples", "dr-on-nubo", "hosting.yaml");
    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();

    @Test
    void showsTheDeclarationOfTheExample() throws IOException {
        verify("declaration", "```yaml\n" + Files.readString(EXAMPLE) + "```\n");
    }

    @Test
    void showsTheRefusalOfTheExample() throws IOException {
        CheckReport report = new CheckReport(assess(Files.readString(EXAMPLE)), Locale.ENGLISH, Style.PLAIN);
        verify("refusal", "```text\n" + report.refusal() + "\n```\n");
    }

    @Test
    void showsWhichOfferIsOpenToWhichData() throws IOException {
        StringBuilder table = new StringBuilder("\n| |");
        DOCTRINE.offers().forEach(offer -> table.append(" `").append(offer.id()).append("` |"));
        table.append("\n|---|").append("---|".repeat(DOCTRINE.offers().size())).append('\n');
        for (String classification : Vocabulary.CLASSIFICATION.words()) {
            table.append("| `").append(classification).append("` |");
            DOCTRINE.offers()
                    .forEach(offer -> table.append(' ')
                            .append(cell(classification, offer))
                            .append(" |"));
            table.append('\n');
        }
        verify("table", table + "\n");
    }

    @Test
    void showsADeclarationThatIsReadWithoutComplaint() throws IOException {
        Matcher block = Pattern.compile("## `hosting.yaml`\n\n```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertTrue(block.find());
        assertInstanceOf(Reading.Accepted.class, read(block.group(1)));
    }

    private static String cell(String classification, Offer offer) {
        String plain = verdict(classification, offer, "");
        String restricted = verdict(classification, offer, ", zone: dr, cluster: dedicated");
        return plain.equals(restricted) ? plain : "in the DR zone, on a dedicated cluster";
    }

    private static String verdict(String classification, Offer offer, String more) {
        Assessment assessment = assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state }, territorial: true }
                data: { classification: %s }
                environments: { production: { offer: %s%s } }
                """.formatted(classification, offer.id(), more));
        return switch (assessment.verdict()) {
            case ALLOWED -> "yes";
            case DEROGATED -> throw new AssertionError("nothing is derogated here");
            case UNDETERMINED -> "undetermined";
            case FORBIDDEN -> "no";
        };
    }

    private static void verify(String section, String expected) throws IOException {
        String readme = Files.readString(README);
        String mark = "<!-- " + section + " -->\n";
        int start = readme.indexOf(mark) + mark.length();
        int close = section.equals("table")
                ? readme.indexOf("\n\n", start + 1) + 2
                : readme.indexOf("```\n", start + 3) + 4;
        assertTrue(readme.contains(mark), mark);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, readme.substring(0, start) + expected + readme.substring(close));
            return;
        }
        assertEquals(expected, readme.substring(start, close));
    }

    private static Assessment assess(String declaration) {
        Reading<Declaration> reading = read(declaration);
        if (reading instanceof Reading.Accepted<Declaration> accepted) {
            return new Assessor(DOCTRINE).assess(accepted.value(), LocalDate.of(2026, 11, 22));
        }
        throw new AssertionError(reading.toString());
    }

    private static Reading<Declaration> read(String declaration) {
        return DeclarationReader.read("hosting.yaml", declaration.getBytes(StandardCharsets.UTF_8), DOCTRINE);
    }
}
