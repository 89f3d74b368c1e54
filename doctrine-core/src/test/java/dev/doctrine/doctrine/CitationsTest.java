package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every citation of the built-in doctrine, held against {@code citations.md}: a person who changes a citation says there
 * when the place was read, and what rests on it.
 */
class CitationsTest {

    private static final Doctrine DOCTRINE = Assessing.BUILT_IN;

    @Test
    void areTheReviewedOnes() {
        assertEquals(
                String.join("\n", reviewed()),
                claims().entrySet().stream()
                        .map(entry -> "| " + entry.getKey() + " | " + String.join(", ", entry.getValue()) + " |")
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everySourceSaysItsForceAndWhetherItWasRead() {
        for (Source source : DOCTRINE.sources()) {
            assertTrue(source.force().isPresent(), source.id());
            assertTrue(source.read().isPresent() != source.isUnread(), source.id());
        }
    }

    @Test
    void nothingMandatoryRestsOnlyOnWhatWasNotRead() {
        for (Constraint constraint : DOCTRINE.constraints()) {
            if (constraint.level() == Level.MANDATORY) {
                assertTrue(
                        constraint.citations().stream()
                                .anyMatch(citation -> !citation.source().isUnread()),
                        constraint.id());
            }
        }
    }

    @Test
    void noCitationIsOfAWholeDocument() {
        claims().keySet().forEach(place -> assertFalse(place.contains("ensemble du document"), place));
    }

    /** The rows of the file, below its head. */
    private static List<String> reviewed() {
        try (InputStream stream = CitationsTest.class.getResourceAsStream("citations.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| source "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By source, section and day of reading: what rests on it. */
    private static Map<String, Set<String>> claims() {
        Map<String, Set<String>> claims = new TreeMap<>();
        for (Offer offer : DOCTRINE.catalogue()) {
            offer.statements()
                    .forEach((fact, statement) -> add(claims, statement.citations(), offer.id() + ": " + fact.key()));
            offer.descriptions()
                    .forEach((text, description) ->
                            add(claims, description.statement().citations(), offer.id() + ": " + text.key()));
        }
        DOCTRINE.constraints().forEach(constraint -> add(claims, constraint.citations(), constraint.id()));
        DOCTRINE.contradictions()
                .forEach(contradiction -> contradiction
                        .sides()
                        .forEach(side -> add(claims, List.of(side.citation()), contradiction.id())));
        return claims;
    }

    private static void add(Map<String, Set<String>> claims, List<Citation> citations, String claim) {
        for (Citation citation : citations) {
            String read = citation.source().read().map(LocalDate::toString).orElse("not read");
            claims.computeIfAbsent(
                            citation.source().id() + " | " + citation.section().replace("|", "\\|") + " | " + read,
                            key -> new TreeSet<>())
                    .add(claim);
        }
    }
}
