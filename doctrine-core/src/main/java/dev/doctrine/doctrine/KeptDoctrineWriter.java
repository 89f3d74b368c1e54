package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Keeps a doctrine in the form that {@link KeptDoctrineReader} loads: all texts once, then numbers only. For built-in
 * doctrines, which amend nothing and register no derogations.
 */
final class KeptDoctrineWriter {

    static final int ALL = 0;
    static final int ANY = 1;
    static final int NOT = 2;
    static final int STATED = 3;
    static final int AGAINST_VALUE = 4;
    static final int AGAINST_FACT = 5;

    static final int TO_VALUE = 0;
    static final int TO_FACT = 1;

    private static final int LARGEST = 0xFFFF;

    private final List<Source> sources;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Numbers numbers = new Numbers();

    private KeptDoctrineWriter(List<Source> sources) {
        this.sources = sources;
    }

    /**
     * The bytes that stand for a doctrine.
     *
     * @throws IllegalArgumentException if it says something that a built-in one does not, or too much
     */
    static byte[] bytes(Doctrine doctrine) {
        if (!doctrine.amendments().isEmpty() || !doctrine.register().isEmpty()) {
            throw new IllegalArgumentException("A built-in doctrine amends nothing and registers no derogations");
        }
        KeptDoctrineWriter writer = new KeptDoctrineWriter(doctrine.sources());
        writer.list(doctrine.layers(), writer::layer);
        writer.list(doctrine.sources(), writer::source);
        writer.list(doctrine.catalogue(), writer::offer);
        writer.list(doctrine.constraints(), writer::constraint);
        writer.list(doctrine.contradictions(), writer::contradiction);
        writer.list(doctrine.knownFindings(), writer::knownFinding);
        return writer.withTexts();
    }

    private byte[] withTexts() {
        Numbers head = new Numbers();
        head.write(texts.size());
        texts.keySet().forEach(text -> head.write(text.length()));
        byte[] all = String.join("", texts.keySet()).getBytes(StandardCharsets.UTF_8);
        head.writeLong(all.length);
        head.bytes.writeBytes(all);
        head.bytes.writeBytes(numbers.bytes.toByteArray());
        return head.bytes.toByteArray();
    }

    private void layer(Layer layer) {
        text(layer.id());
        text(layer.version());
        text(layer.sha256());
        list(layer.additions().sources(), this::text);
        list(layer.additions().contradictions(), this::text);
        list(layer.additions().offers(), this::text);
        list(layer.additions().constraints(), this::text);
        list(layer.additions().derogations(), this::text);
    }

    private void source(Source source) {
        text(source.id());
        bilingual(source.title());
        bilingual(source.publisher());
        text(source.date());
        bilingual(source.weight());
    }

    private void offer(Offer offer) {
        text(offer.id());
        text(offer.name());
        list(offer.aliases(), this::text);
        flag(offer.family());
        text(offer.parent());
        list(List.copyOf(offer.statements().entrySet()), entry -> {
            text(entry.getKey().name());
            numbers.writeLong(offer.facts().value(entry.getKey()));
            statement(entry.getValue());
        });
        list(List.copyOf(offer.descriptions().entrySet()), entry -> {
            text(entry.getKey().name());
            bilingual(entry.getValue().text());
            statement(entry.getValue().statement());
        });
    }

    private void statement(Offer.Statement statement) {
        list(statement.citations(), this::citation);
        list(statement.contradictions(), this::text);
        bilingual(statement.note());
    }

    private void constraint(Constraint constraint) {
        text(constraint.id());
        text(constraint.level().name());
        list(constraint.places(), fact -> text(fact.name()));
        bilingual(constraint.title());
        bilingual(constraint.requirement().text());
        bilingual(constraint.violation().text());
        bilingual(constraint.remedy().text());
        list(constraint.citations(), this::citation);
        condition(constraint.when());
        condition(constraint.require());
        list(constraint.changes(), change -> list(change.steps(), this::step));
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Compound compound) {
            numbers.write(compound instanceof Condition.All ? ALL : ANY);
            list(compound.parts(), this::condition);
        } else if (condition instanceof Condition.Not not) {
            numbers.write(NOT);
            condition(not.part());
        } else if (condition instanceof Condition.Stated stated) {
            numbers.write(STATED);
            fact(stated.fact());
            flag(stated.expected());
        } else if (condition instanceof Condition.AgainstValue test) {
            numbers.write(AGAINST_VALUE);
            fact(test.fact());
            text(test.operator().name());
            numbers.writeLong(test.value());
        } else if (condition instanceof Condition.AgainstFact test) {
            numbers.write(AGAINST_FACT);
            fact(test.fact());
            text(test.operator().name());
            fact(test.other());
        }
    }

    private void step(Change.Step step) {
        if (step instanceof Change.ToValue toValue) {
            numbers.write(TO_VALUE);
            text(toValue.fact().name());
            numbers.writeLong(toValue.value());
        } else if (step instanceof Change.ToFact toFact) {
            numbers.write(TO_FACT);
            text(toFact.fact().name());
            fact(toFact.other());
        }
    }

    private void contradiction(Contradiction contradiction) {
        text(contradiction.id());
        bilingual(contradiction.about());
        condition(contradiction.when());
        list(contradiction.sides(), side -> {
            citation(side.citation());
            bilingual(side.says());
        });
        bilingual(contradiction.choice());
    }

    private void knownFinding(KnownFinding finding) {
        text(finding.kind().name());
        list(finding.about(), this::text);
        bilingual(finding.reason());
    }

    private void citation(Citation citation) {
        numbers.write(sources.indexOf(citation.source()));
        text(citation.section());
    }

    private void fact(Fact fact) {
        flag(fact instanceof OfferFact);
        text(fact.toString());
    }

    private void bilingual(Bilingual text) {
        text(text.french());
        text(text.english());
    }

    private void text(String text) {
        texts.putIfAbsent(text, texts.size());
        numbers.write(texts.get(text));
    }

    private void flag(boolean flag) {
        numbers.write(flag ? 1 : 0);
    }

    private <T> void list(List<T> all, Consumer<T> writer) {
        numbers.write(all.size());
        all.forEach(writer);
    }

    /** Numbers in two bytes, or in eight. */
    private record Numbers(ByteArrayOutputStream bytes) {
        Numbers() {
            this(new ByteArrayOutputStream());
        }

        void write(int number) {
            if (number < 0 || number > LARGEST) {
                throw new IllegalArgumentException("Too much for this form: " + number);
            }
            bytes.write(number >> Byte.SIZE);
            bytes.write(number);
        }

        void writeLong(long number) {
            for (int shift = Long.SIZE - Short.SIZE; shift >= 0; shift -= Short.SIZE) {
                write((int) (number >> shift) & LARGEST);
            }
        }
    }
}
