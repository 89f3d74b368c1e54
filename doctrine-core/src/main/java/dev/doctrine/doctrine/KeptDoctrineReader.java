package dev.doctrine.doctrine;

import static dev.doctrine.doctrine.KeptDoctrineWriter.AGAINST_FACT;
import static dev.doctrine.doctrine.KeptDoctrineWriter.AGAINST_VALUE;
import static dev.doctrine.doctrine.KeptDoctrineWriter.ALL;
import static dev.doctrine.doctrine.KeptDoctrineWriter.ANY;
import static dev.doctrine.doctrine.KeptDoctrineWriter.NOT;
import static dev.doctrine.doctrine.KeptDoctrineWriter.STATED;
import static dev.doctrine.doctrine.KeptDoctrineWriter.TO_VALUE;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Loads a doctrine that {@link KeptDoctrineWriter} kept. It was read and checked when it was kept, so that neither is done
 * here: a build that starts has nothing to do but to make its values.
 */
final class KeptDoctrineReader {

    private final byte[] bytes;
    private int position;
    private final List<String> texts;
    private List<Source> sources = List.of();

    private KeptDoctrineReader(byte[] bytes) {
        this.bytes = bytes;
        this.texts = readTexts();
    }

    /** The doctrine that these bytes stand for. */
    static Doctrine doctrine(byte[] bytes) {
        return new KeptDoctrineReader(bytes).doctrine();
    }

    private Doctrine doctrine() {
        List<Layer> layers = list(this::layer);
        sources = list(this::source);
        return new Doctrine(
                layers,
                sources,
                list(this::offer),
                list(this::constraint),
                list(this::contradiction),
                List.of(),
                list(this::knownFinding),
                List.of());
    }

    private List<String> readTexts() {
        int[] lengths = new int[number()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = number();
        }
        int size = (int) longNumber();
        String all = new String(bytes, position, size, StandardCharsets.UTF_8);
        position += size;
        List<String> read = new ArrayList<>(lengths.length);
        int begin = 0;
        for (int length : lengths) {
            read.add(all.substring(begin, begin + length));
            begin += length;
        }
        return read;
    }

    private Layer layer() {
        return new Layer(
                text(),
                text(),
                text(),
                new Layer.Additions(
                        list(this::text), list(this::text), list(this::text), list(this::text), list(this::text)));
    }

    private Source source() {
        return new Source(text(), bilingual(), bilingual(), text(), bilingual());
    }

    private Offer offer() {
        String id = text();
        String name = text();
        List<String> aliases = list(this::text);
        boolean family = flag();
        String parent = text();
        Map<OfferFact, Long> values = new EnumMap<>(OfferFact.class);
        Map<OfferFact, Offer.Statement> statements = new EnumMap<>(OfferFact.class);
        for (int left = number(); left > 0; left--) {
            OfferFact fact = OfferFact.valueOf(text());
            values.put(fact, longNumber());
            statements.put(fact, statement());
        }
        Map<OfferText, Offer.Description> descriptions = new EnumMap<>(OfferText.class);
        for (int left = number(); left > 0; left--) {
            descriptions.put(OfferText.valueOf(text()), new Offer.Description(bilingual(), statement()));
        }
        return new Offer(
                id, name, aliases, family, parent, Facts.of(OfferFact.class, values), statements, descriptions);
    }

    private Offer.Statement statement() {
        return new Offer.Statement(list(this::citation), list(this::text), bilingual());
    }

    private Constraint constraint() {
        return new Constraint(
                text(),
                Level.valueOf(text()),
                list(this::declaredFact),
                bilingual(),
                new Template(bilingual()),
                new Template(bilingual()),
                new Template(bilingual()),
                list(this::citation),
                condition(),
                condition(),
                list(this::change));
    }

    private Condition condition() {
        int kind = number();
        return switch (kind) {
            case ALL -> new Condition.All(list(this::condition));
            case ANY -> new Condition.Any(list(this::condition));
            case NOT -> new Condition.Not(condition());
            case STATED -> new Condition.Stated(fact(), flag());
            case AGAINST_VALUE -> new Condition.AgainstValue(fact(), Operator.valueOf(text()), longNumber());
            case AGAINST_FACT -> new Condition.AgainstFact(fact(), Operator.valueOf(text()), fact());
            default -> throw new IllegalStateException("Not a condition: " + kind);
        };
    }

    private Change change() {
        return new Change(list(this::step));
    }

    private Change.Step step() {
        return number() == TO_VALUE
                ? new Change.ToValue(declaredFact(), longNumber())
                : new Change.ToFact(declaredFact(), fact());
    }

    private Contradiction contradiction() {
        return new Contradiction(text(), bilingual(), condition(), list(this::side), bilingual());
    }

    private Contradiction.Side side() {
        return new Contradiction.Side(citation(), bilingual());
    }

    private KnownFinding knownFinding() {
        return new KnownFinding(FindingKind.valueOf(text()), list(this::text), bilingual());
    }

    private Citation citation() {
        return new Citation(sources.get(number()), text());
    }

    private DeclaredFact declaredFact() {
        return DeclaredFact.valueOf(text());
    }

    private Fact fact() {
        return flag() ? OfferFact.valueOf(text()) : DeclaredFact.valueOf(text());
    }

    private Bilingual bilingual() {
        return new Bilingual(text(), text());
    }

    private String text() {
        return texts.get(number());
    }

    private boolean flag() {
        return number() == 1;
    }

    private <T> List<T> list(Supplier<T> reader) {
        int size = number();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(reader.get());
        }
        return list;
    }

    private int number() {
        return (bytes[position++] & 0xFF) << Byte.SIZE | (bytes[position++] & 0xFF);
    }

    private long longNumber() {
        long number = 0;
        for (int i = 0; i < Long.BYTES / Short.BYTES; i++) {
            number = number << Short.SIZE | number();
        }
        return number;
    }
}
