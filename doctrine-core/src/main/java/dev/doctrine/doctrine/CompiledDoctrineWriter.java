package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;

/**
 * Writes a doctrine in the form that {@link CompiledDoctrineReader} loads: all texts once, then numbers only. For built-in
 * doctrines, which amend nothing and register no derogations.
 */
final class CompiledDoctrineWriter {

    static final int ALL = 0;
    static final int ANY = 1;
    static final int NOT = 2;
    static final int STATED = 3;
    static final int AGAINST_VALUE = 4;
    static final int AGAINST_FACT = 5;

    static final int TO_VALUE = 0;
    static final int TO_FACT = 1;

    private final List<Source> sources;
    private final CompiledOutput out = new CompiledOutput();

    private CompiledDoctrineWriter(List<Source> sources) {
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
        CompiledDoctrineWriter writer = new CompiledDoctrineWriter(doctrine.sources());
        writer.out.list(doctrine.layers(), writer::layer);
        writer.out.list(doctrine.sources(), writer::source);
        writer.out.list(doctrine.catalogue(), writer::offer);
        writer.out.list(doctrine.constraints(), writer::constraint);
        writer.out.list(doctrine.contradictions(), writer::contradiction);
        writer.out.list(doctrine.knownFindings(), writer::knownFinding);
        writer.out.list(doctrine.marketNames(), writer::marketName);
        return writer.out.toByteArray();
    }

    private void layer(Layer layer) {
        out.text(layer.id());
        out.text(layer.version());
        out.text(layer.sha256());
        out.list(layer.additions().sources(), out::text);
        out.list(layer.additions().contradictions(), out::text);
        out.list(layer.additions().offers(), out::text);
        out.list(layer.additions().constraints(), out::text);
        out.list(layer.additions().derogations(), out::text);
        out.flag(layer.review().isPresent());
        layer.review().ifPresent(review -> {
            out.longNumber(review.by().toEpochDay());
            bilingual(review.reviewer());
        });
    }

    private void source(Source source) {
        out.text(source.id());
        bilingual(source.title());
        bilingual(source.publisher());
        out.text(source.date());
        bilingual(source.weight());
        out.text(source.force().map(Force::name).orElse(""));
        out.flag(source.read().isPresent());
        source.read().ifPresent(day -> out.longNumber(day.toEpochDay()));
        bilingual(source.notRead());
        out.text(source.url());
    }

    private void offer(Offer offer) {
        out.text(offer.id());
        out.text(offer.name());
        out.list(offer.aliases(), out::text);
        out.flag(offer.family());
        out.text(offer.parent());
        out.list(List.copyOf(offer.statements().entrySet()), entry -> {
            out.text(entry.getKey().name());
            out.longNumber(offer.facts().value(entry.getKey()));
            out.longNumber(offer.facts().open(entry.getKey()));
            statement(entry.getValue());
        });
        out.list(List.copyOf(offer.descriptions().entrySet()), entry -> {
            out.text(entry.getKey().name());
            bilingual(entry.getValue().text());
            statement(entry.getValue().statement());
        });
        out.list(offer.missingFacts(), this::missingFacts);
    }

    private void missingFacts(Offer.MissingFacts missing) {
        out.list(List.copyOf(missing.where().entrySet()), entry -> {
            out.text(entry.getKey().name());
            out.longNumber(entry.getValue());
        });
        out.list(missing.notStated(), fact -> out.text(fact.name()));
        bilingual(missing.note());
    }

    private void statement(Offer.Statement statement) {
        out.list(statement.citations(), this::citation);
        out.list(statement.contradictions(), out::text);
        out.flag(statement.inferred());
        bilingual(statement.note());
    }

    private void constraint(Constraint constraint) {
        out.text(constraint.id());
        out.text(constraint.level().name());
        out.list(constraint.places(), fact -> out.text(fact.name()));
        bilingual(constraint.title());
        bilingual(constraint.requirement().text());
        bilingual(constraint.violation().text());
        bilingual(constraint.remedy().text());
        bilingual(constraint.remedyUndetermined().text());
        out.flag(constraint.derogability().possible());
        out.list(constraint.derogability().authorities(), out::text);
        out.number(constraint.derogability().months());
        out.list(constraint.citations(), this::citation);
        condition(constraint.when());
        condition(constraint.require());
        out.list(constraint.changes(), change -> out.list(change.steps(), this::step));
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Compound compound) {
            out.number(compound instanceof Condition.All ? ALL : ANY);
            out.list(compound.parts(), this::condition);
        } else if (condition instanceof Condition.Not not) {
            out.number(NOT);
            condition(not.part());
        } else if (condition instanceof Condition.Stated stated) {
            out.number(STATED);
            fact(stated.fact());
            out.flag(stated.expected());
        } else if (condition instanceof Condition.AgainstValue test) {
            out.number(AGAINST_VALUE);
            fact(test.fact());
            out.text(test.operator().name());
            out.longNumber(test.value());
        } else if (condition instanceof Condition.AgainstFact test) {
            out.number(AGAINST_FACT);
            fact(test.fact());
            out.text(test.operator().name());
            fact(test.other());
        }
    }

    private void step(Change.Step step) {
        if (step instanceof Change.ToValue toValue) {
            out.number(TO_VALUE);
            out.text(toValue.fact().name());
            out.longNumber(toValue.value());
        } else if (step instanceof Change.ToFact toFact) {
            out.number(TO_FACT);
            out.text(toFact.fact().name());
            fact(toFact.other());
        }
    }

    private void contradiction(Contradiction contradiction) {
        out.text(contradiction.id());
        bilingual(contradiction.about());
        condition(contradiction.when());
        out.list(contradiction.sides(), side -> {
            citation(side.citation());
            bilingual(side.says());
        });
        bilingual(contradiction.choice());
    }

    private void knownFinding(KnownFinding finding) {
        out.text(finding.layer());
        out.text(finding.kind().name());
        out.list(finding.about(), out::text);
        bilingual(finding.reason());
    }

    private void marketName(MarketName market) {
        out.text(market.name());
        out.list(market.aliases(), out::text);
        out.text(market.offer());
    }

    private void citation(Citation citation) {
        out.number(sources.indexOf(citation.source()));
        out.text(citation.section());
    }

    private void fact(Fact fact) {
        out.flag(fact instanceof OfferFact);
        out.text(fact.toString());
    }

    private void bilingual(Bilingual text) {
        out.text(text.french());
        out.text(text.english());
    }
}
