package dev.doctrine.doctrine;

import static dev.doctrine.doctrine.CompiledDoctrineWriter.AGAINST_FACT;
import static dev.doctrine.doctrine.CompiledDoctrineWriter.AGAINST_VALUE;
import static dev.doctrine.doctrine.CompiledDoctrineWriter.ALL;
import static dev.doctrine.doctrine.CompiledDoctrineWriter.ANY;
import static dev.doctrine.doctrine.CompiledDoctrineWriter.NOT;
import static dev.doctrine.doctrine.CompiledDoctrineWriter.STATED;
import static dev.doctrine.doctrine.CompiledDoctrineWriter.TO_VALUE;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads a doctrine that {@link CompiledDoctrineWriter} wrote. It was read and checked then, so that a build that starts
 * only makes its values. Its lists are read in loops: a method reference for each would have to be linked in every build.
 */
final class CompiledDoctrineReader {

    private final CompiledInput in;
    private List<Source> sources = List.of();

    private CompiledDoctrineReader(CompiledInput in) {
        this.in = in;
    }

    /** The doctrine that these bytes stand for. */
    static Doctrine doctrine(byte[] bytes) {
        return new CompiledDoctrineReader(new CompiledInput(bytes)).doctrine();
    }

    private Doctrine doctrine() {
        List<Layer> layers = layers();
        sources = sources();
        return new Doctrine(
                layers,
                sources,
                offers(),
                constraints(),
                contradictions(),
                List.of(),
                knownFindings(),
                List.of(),
                marketNames());
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            layers.add(new Layer(
                    in.text(),
                    in.text(),
                    in.text(),
                    new Layer.Additions(texts(), texts(), texts(), texts(), texts()),
                    in.flag() ? new Layer.Review(day(), bilingual()) : null));
        }
        return layers;
    }

    private List<Source> sources() {
        List<Source> read = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            read.add(new Source(
                    in.text(),
                    bilingual(),
                    bilingual(),
                    in.text(),
                    bilingual(),
                    force(in.text()),
                    in.flag() ? day() : null,
                    bilingual(),
                    in.text()));
        }
        return read;
    }

    private static @Nullable Force force(String name) {
        return name.isEmpty() ? null : Force.valueOf(name);
    }

    private List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            offers.add(offer());
        }
        return offers;
    }

    private Offer offer() {
        String id = in.text();
        String name = in.text();
        List<String> aliases = texts();
        boolean family = in.flag();
        String parent = in.text();
        Map<OfferFact, Long> values = new EnumMap<>(OfferFact.class);
        Map<OfferFact, Long> open = new EnumMap<>(OfferFact.class);
        Map<OfferFact, Offer.Statement> statements = new EnumMap<>(OfferFact.class);
        for (int left = in.number(); left > 0; left--) {
            OfferFact fact = OfferFact.valueOf(in.text());
            values.put(fact, in.longNumber());
            open.put(fact, in.longNumber());
            statements.put(fact, statement());
        }
        Map<OfferText, Offer.Description> descriptions = new EnumMap<>(OfferText.class);
        for (int left = in.number(); left > 0; left--) {
            descriptions.put(OfferText.valueOf(in.text()), new Offer.Description(bilingual(), statement()));
        }
        return new Offer(
                id,
                name,
                aliases,
                family,
                parent,
                Facts.of(OfferFact.class, values, open),
                statements,
                descriptions,
                missingFacts());
    }

    private List<Offer.MissingFacts> missingFacts() {
        List<Offer.MissingFacts> missing = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            missing.add(new Offer.MissingFacts(declaredValues(), offerFacts(), bilingual()));
        }
        return missing;
    }

    private Map<DeclaredFact, Long> declaredValues() {
        Map<DeclaredFact, Long> values = new EnumMap<>(DeclaredFact.class);
        for (int left = in.number(); left > 0; left--) {
            values.put(declaredFact(), in.longNumber());
        }
        return values;
    }

    private List<OfferFact> offerFacts() {
        List<OfferFact> facts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            facts.add(OfferFact.valueOf(in.text()));
        }
        return facts;
    }

    private Offer.Statement statement() {
        return new Offer.Statement(citations(), texts(), in.flag(), bilingual());
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            constraints.add(new Constraint(
                    in.text(),
                    Level.valueOf(in.text()),
                    declaredFacts(),
                    bilingual(),
                    new Template(bilingual()),
                    new Template(bilingual()),
                    new Template(bilingual()),
                    new Template(bilingual()),
                    new Derogability(in.flag(), texts(), in.number()),
                    citations(),
                    condition(),
                    condition(),
                    changes()));
        }
        return constraints;
    }

    private Condition condition() {
        int kind = in.number();
        return switch (kind) {
            case ALL -> new Condition.All(conditions());
            case ANY -> new Condition.Any(conditions());
            case NOT -> new Condition.Not(condition());
            case STATED -> new Condition.Stated(fact(), in.flag());
            case AGAINST_VALUE -> new Condition.AgainstValue(fact(), Operator.valueOf(in.text()), in.longNumber());
            case AGAINST_FACT -> new Condition.AgainstFact(fact(), Operator.valueOf(in.text()), fact());
            default -> throw new IllegalStateException("Not a condition: " + kind);
        };
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            conditions.add(condition());
        }
        return conditions;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            changes.add(new Change(steps()));
        }
        return changes;
    }

    private List<Change.Step> steps() {
        List<Change.Step> steps = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            steps.add(step());
        }
        return steps;
    }

    private Change.Step step() {
        return in.number() == TO_VALUE
                ? new Change.ToValue(declaredFact(), in.longNumber())
                : new Change.ToFact(declaredFact(), fact());
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> contradictions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            contradictions.add(new Contradiction(in.text(), bilingual(), condition(), sides(), bilingual()));
        }
        return contradictions;
    }

    private List<Contradiction.Side> sides() {
        List<Contradiction.Side> sides = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            sides.add(new Contradiction.Side(citation(), bilingual()));
        }
        return sides;
    }

    private List<KnownFinding> knownFindings() {
        List<KnownFinding> findings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            findings.add(new KnownFinding(in.text(), FindingKind.valueOf(in.text()), texts(), bilingual()));
        }
        return findings;
    }

    private List<MarketName> marketNames() {
        List<MarketName> names = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            names.add(new MarketName(in.text(), texts(), in.text()));
        }
        return names;
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(in.longNumber());
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            citations.add(citation());
        }
        return citations;
    }

    private Citation citation() {
        return new Citation(sources.get(in.number()), in.text());
    }

    private List<DeclaredFact> declaredFacts() {
        List<DeclaredFact> facts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            facts.add(declaredFact());
        }
        return facts;
    }

    private DeclaredFact declaredFact() {
        return DeclaredFact.valueOf(in.text());
    }

    private Fact fact() {
        return in.flag() ? OfferFact.valueOf(in.text()) : DeclaredFact.valueOf(in.text());
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }

    private Bilingual bilingual() {
        return new Bilingual(in.text(), in.text());
    }
}
