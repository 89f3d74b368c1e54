package dev.doctrine.expectation;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.expectation.Expectation.Outcomes;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads expectations:
 *
 * <pre>{@code
 * format: 1
 * day: 2026-06-15                  # of all that name no other
 * expectations:
 *   - name: Restricted data need a zone of their own
 *     declaration: { version: 1, … } # as in hosting.yaml
 *     verdict: forbidden
 *     environments:
 *       production: { violated: [restricted-zone], undetermined: [], warned: [portability] }
 * }</pre>
 *
 * <p>Everything that fails has to be expected. Warnings, derogations and acknowledgements are compared only where
 * {@code warned}, {@code derogated} or {@code acknowledged} lists them.
 */
public final class ExpectationReader {

    private static final String FORMAT = "1";

    private final Complaints complaints = new Complaints();
    private final Doctrine doctrine;
    private final String sha256;
    private boolean hasUsualDay;
    /** The day of the expectations that name none; null where it is none. */
    private @Nullable LocalDate usualDay;

    private ExpectationReader(Doctrine doctrine, String sha256) {
        this.doctrine = doctrine;
        this.sha256 = sha256;
    }

    /**
     * Reads expectations of this doctrine.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     */
    public static Reading<List<Expectation>> read(String path, byte[] bytes, Doctrine doctrine) {
        ExpectationReader reader = new ExpectationReader(doctrine, Sha256.of(bytes));
        return NodeReader.read(path, bytes, reader.complaints)
                .map(reader::expectations)
                .orElseGet(() -> new Reading.Refused<>(reader.complaints.sorted()));
    }

    private Reading<List<Expectation>> expectations(Node.Mapping document) {
        MappingReader root = MappingReader.of(document, complaints);
        root.requireVersion("format", FORMAT);
        hasUsualDay = root.optional("day").isPresent();
        usualDay = root.optional("day").flatMap(this::day).orElse(null);
        List<Expectation> expectations = new ArrayList<>();
        List<Node> items = root.list("expectations");
        for (Node item : items) {
            MappingReader reader = MappingReader.of("expectations", item, complaints);
            readExpectation(reader).ifPresent(expectations::add);
            reader.refuseOthers();
        }
        if (items.isEmpty() && root.optional("expectations").isPresent()) {
            complaints.add(root.place(), ExpectationProblem.NO_EXPECTATION);
        }
        root.refuseOthers();
        return complaints.unlessRefused(expectations);
    }

    private Optional<Expectation> readExpectation(MappingReader reader) {
        String name = reader.text("name");
        Optional<LocalDate> day = readDay(reader);
        Optional<Verdict> verdict = reader.requiredWord("verdict", Verdict.KEYS);
        Optional<Declaration> declaration = reader.required("declaration").flatMap(this::readDeclaration);
        MappingReader environments = reader.optionalMapping("environments");
        if (declaration.isEmpty() || verdict.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Expectation(
                name,
                reader.place(),
                day.get(),
                declaration.get(),
                verdict.get(),
                readOutcomes(environments, declaration.get())));
    }

    private Optional<LocalDate> readDay(MappingReader reader) {
        Optional<Node> own = hasUsualDay ? reader.optional("day") : reader.required("day");
        return own.isPresent() ? own.flatMap(this::day) : Optional.ofNullable(usualDay);
    }

    private Optional<Declaration> readDeclaration(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(DeclarationReader.read(mapping, sha256, doctrine, complaints));
        }
        ValueReader.complain("declaration", node, ReadingProblem.MAPPING_EXPECTED, complaints);
        return Optional.empty();
    }

    private List<Outcomes> readOutcomes(MappingReader section, Declaration declaration) {
        List<String> declared = declaration.environmentNames();
        List<Outcomes> outcomes = new ArrayList<>();
        for (Node.Entry entry : section.entries()) {
            if (!declared.contains(entry.key())) {
                complaints.addUnknown(
                        entry.place(), ReadingProblem.UNKNOWN_WORD, section.name(), entry.key(), declared);
            }
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            for (OutcomeKind kind : OutcomeKind.values()) {
                if (reader.optional(kind.key()).isPresent()) {
                    outcomes.add(new Outcomes(entry.key(), kind, readConstraints(reader, kind.key())));
                }
            }
            reader.refuseOthers();
        }
        return outcomes;
    }

    private List<String> readConstraints(MappingReader reader, String key) {
        List<String> known = doctrine.constraints().stream().map(Constraint::id).toList();
        return reader.words(key, reader.optionalList(key), known);
    }

    private Optional<LocalDate> day(Node node) {
        return Quantity.readDay("day", node, complaints);
    }
}
