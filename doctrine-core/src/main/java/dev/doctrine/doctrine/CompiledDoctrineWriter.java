package dev.doctrine.doctrine;

import java.util.List;

/**
 * Writes a doctrine in the form that {@link CompiledDoctrineReader} loads: all texts once, then numbers only. For built-in
 * doctrines, which amend nothing and register no derogations.
 */
final class CompiledDoctrineWriter {

    private final List<Source> sources;
    private final CompiledOutput out = new CompiledOutput();
    private final CompiledConditionWriter conditions = new CompiledConditionWriter(out);

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
        new CompiledEvidenceWriter(writer.out).rules(doctrine.evidence());
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
            out.day(review.by());
            out.bilingual(review.reviewer());
        });
    }

    private void source(Source source) {
        out.text(source.id());
        out.bilingual(source.title());
        out.bilingual(source.publisher());
        out.text(source.date());
        out.bilingual(source.weight());
        out.text(source.force().map(Force::name).orElse(""));
        out.flag(source.read().isPresent());
        source.read().ifPresent(out::day);
        out.bilingual(source.notRead());
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
            out.bilingual(entry.getValue().text());
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
        out.bilingual(missing.note());
    }

    private void statement(Offer.Statement statement) {
        out.list(statement.citations(), this::citation);
        out.list(statement.contradictions(), out::text);
        out.flag(statement.inferred());
        out.bilingual(statement.note());
    }

    private void constraint(Constraint constraint) {
        out.text(constraint.id());
        out.text(constraint.level().name());
        out.list(constraint.places(), fact -> out.text(fact.name()));
        out.bilingual(constraint.title());
        out.bilingual(constraint.requirement().text());
        out.bilingual(constraint.violation().text());
        out.bilingual(constraint.remedy().text());
        out.bilingual(constraint.remedyUndetermined().text());
        out.flag(constraint.derogability().possible());
        out.list(constraint.derogability().authorities(), out::text);
        out.number(constraint.derogability().months());
        out.list(constraint.citations(), this::citation);
        conditions.condition(constraint.when());
        conditions.condition(constraint.require());
        out.list(constraint.changes(), conditions::change);
    }

    private void contradiction(Contradiction contradiction) {
        out.text(contradiction.id());
        out.bilingual(contradiction.about());
        conditions.condition(contradiction.when());
        out.list(contradiction.sides(), side -> {
            citation(side.citation());
            out.bilingual(side.says());
        });
        out.bilingual(contradiction.choice());
    }

    private void knownFinding(KnownFinding finding) {
        out.text(finding.layer());
        out.text(finding.kind().name());
        out.list(finding.about(), out::text);
        out.bilingual(finding.reason());
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
}
