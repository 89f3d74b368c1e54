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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads a doctrine that {@link CompiledDoctrineWriter} wrote. It was read and checked then, so that a build that starts
 * only makes its values.
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
        List<Layer> layers = in.list(this::layer);
        sources = in.list(this::source);
        return new Doctrine(
                layers,
                sources,
                in.list(this::offer),
                in.list(this::constraint),
                in.list(this::contradiction),
                List.of(),
                in.list(this::knownFinding),
                List.of(),
                in.list(this::marketName));
    }

    private Layer layer() {
        return new Layer(
                in.text(),
                in.text(),
                in.text(),
                new Layer.Additions(texts(), texts(), texts(), texts(), texts()),
                in.flag() ? new Layer.Review(day(), bilingual()) : null);
    }

    private Source source() {
        return new Source(
                in.text(),
                bilingual(),
                bilingual(),
                in.text(),
                bilingual(),
                force(in.text()),
                in.flag() ? day() : null,
                bilingual(),
                in.text());
    }

    private static @Nullable Force force(String name) {
        return name.isEmpty() ? null : Force.valueOf(name);
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
                in.list(this::missingFacts));
    }

    private Offer.MissingFacts missingFacts() {
        Map<DeclaredFact, Long> where = new EnumMap<>(DeclaredFact.class);
        for (int left = in.number(); left > 0; left--) {
            where.put(declaredFact(), in.longNumber());
        }
        return new Offer.MissingFacts(where, in.list(() -> OfferFact.valueOf(in.text())), bilingual());
    }

    private Offer.Statement statement() {
        return new Offer.Statement(citations(), texts(), in.flag(), bilingual());
    }

    private Constraint constraint() {
        return new Constraint(
                in.text(),
                Level.valueOf(in.text()),
                in.list(this::declaredFact),
                bilingual(),
                new Template(bilingual()),
                new Template(bilingual()),
                new Template(bilingual()),
                new Template(bilingual()),
                new Derogability(in.flag(), texts(), in.number()),
                citations(),
                condition(),
                condition(),
                in.list(this::change));
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
        return in.list(this::condition);
    }

    private Change change() {
        return new Change(in.list(this::step));
    }

    private Change.Step step() {
        return in.number() == TO_VALUE
                ? new Change.ToValue(declaredFact(), in.longNumber())
                : new Change.ToFact(declaredFact(), fact());
    }

    private Contradiction contradiction() {
        return new Contradiction(in.text(), bilingual(), condition(), in.list(this::side), bilingual());
    }

    private Contradiction.Side side() {
        return new Contradiction.Side(citation(), bilingual());
    }

    private KnownFinding knownFinding() {
        return new KnownFinding(in.text(), FindingKind.valueOf(in.text()), texts(), bilingual());
    }

    private MarketName marketName() {
        return new MarketName(in.text(), texts(), in.text());
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(in.longNumber());
    }

    private List<Citation> citations() {
        return in.list(this::citation);
    }

    private Citation citation() {
        return new Citation(sources.get(in.number()), in.text());
    }

    private DeclaredFact declaredFact() {
        return DeclaredFact.valueOf(in.text());
    }

    private Fact fact() {
        return in.flag() ? OfferFact.valueOf(in.text()) : DeclaredFact.valueOf(in.text());
    }

    private List<String> texts() {
        return in.list(in::text);
    }

    private Bilingual bilingual() {
        return new Bilingual(in.text(), in.text());
    }
}
