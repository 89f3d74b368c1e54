package dev.doctrine.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.portfolio.GeneratedPortfolio.Generated;
import dev.doctrine.portfolio.GeneratedPortfolio.Kind;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thousands of declarations of which is known what they are: each has its place in every file and count. */
class GeneratedPortfolioTest {

    private static final int COUNT = 4_000;

    private static final Portfolio PORTFOLIO =
            new Portfolio(DoctrineReader.builtIn(), Policy.NONE, LocalDate.parse(GeneratedPortfolio.TODAY));

    private static final List<Generated> ALL =
            IntStream.range(0, COUNT).mapToObj(GeneratedPortfolio::of).toList();

    private static final ByteArrayOutputStream CSV = new ByteArrayOutputStream();
    private static final ByteArrayOutputStream JSON_LINES = new ByteArrayOutputStream();
    private static PortfolioSummary summary;

    @BeforeAll
    static void write() throws IOException {
        PortfolioWriter writer = new PortfolioWriter(PORTFOLIO, Locale.ENGLISH, CSV, JSON_LINES);
        for (Generated generated : ALL) {
            writer.add(path(generated), reading(generated));
        }
        summary = writer.finish();
    }

    @Test
    void oneOfTwentyIsDamagedAndEveryKindIsThere() {
        Map<Kind, Long> kinds = kinds();
        assertEquals(COUNT / GeneratedPortfolio.DAMAGED_EVERY, kinds.get(Kind.DAMAGED));
        assertEquals(Kind.values().length, kinds.size());
    }

    @Test
    void theSummaryCountsEachByItsKind() {
        Map<Kind, Long> kinds = kinds();
        for (Verdict verdict : Verdict.values()) {
            assertEquals(
                    kinds.get(Kind.valueOf(verdict.name())),
                    summary.declarations().of(verdict));
        }
        assertEquals(kinds.get(Kind.DAMAGED), summary.damaged());
        assertEquals(COUNT, summary.total());
        assertEquals(environments(), summary.environments().total());
        assertEquals(environments(), sum(summary.byOffer()));
        assertEquals(environments(), sum(summary.byClassification()));
        long endingSoon = ALL.stream().mapToInt(Generated::endingSoon).sum();
        assertEquals(endingSoon, summary.endingSoon());
        assertEquals(
                ALL.stream().filter(one -> one.kind() == Kind.DAMAGED).limit(PortfolioSummary.SHOWN).toList().stream()
                        .map(GeneratedPortfolioTest::path)
                        .toList(),
                summary.firstDamaged().stream()
                        .map(PortfolioSummary.Damage::path)
                        .toList());
    }

    @Test
    void everyDeclarationHasItsLine() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = JSON_LINES.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Generated generated = ALL.get(i);
            expected.add(path(generated) + " " + generated.kind() + " " + generated.environments());
            JsonNode line = mapper.readTree(lines.get(i));
            actual.add(line.path("path").asText() + " "
                    + line.path("verdict").asText().toUpperCase(Locale.ROOT) + " "
                    + line.path("environments").size());
        }
        assertEquals(COUNT, lines.size());
        assertEquals(expected, actual);
    }

    @Test
    void everyEnvironmentHasItsRowAndEveryDamagedDeclarationOne() {
        Map<String, Integer> rows = new TreeMap<>();
        List<List<String>> table = CsvText.parse(CSV.toString(StandardCharsets.UTF_8));
        table.subList(1, table.size()).forEach(row -> rows.merge(row.get(0), 1, Integer::sum));
        Map<String, Integer> expected = new TreeMap<>();
        ALL.forEach(one -> expected.put(path(one), one.kind() == Kind.DAMAGED ? 1 : one.environments()));
        assertEquals(expected, rows);
        long damagedRows =
                table.stream().filter(row -> row.get(7).equals("damaged")).count();
        assertEquals(kinds().get(Kind.DAMAGED), damagedRows);
    }

    private static Map<Kind, Long> kinds() {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        ALL.forEach(generated -> kinds.merge(generated.kind(), 1L, Long::sum));
        return kinds;
    }

    private static long environments() {
        return ALL.stream().mapToInt(Generated::environments).sum();
    }

    private static long sum(Map<String, VerdictCount> counts) {
        return counts.values().stream().mapToLong(VerdictCount::total).sum();
    }

    private static String path(Generated generated) {
        return generated.folder() + "/"
                + generated.files().keySet().stream().max(String::compareTo).orElseThrow();
    }

    private static Reading<Assessment> reading(Generated generated) {
        String path = path(generated);
        if (generated.files().size() > 1) {
            return Reading.refused(
                    Place.startOf(path), DeclarationProblem.SEVERAL_IN_FOLDER, "hosting.yaml, hosting.json");
        }
        return PORTFOLIO.assess(path, generated.files().values().iterator().next());
    }
}
