package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads conditions and checks them against the facts' types.
 *
 * <p>A condition is one of {@code all: […]}, {@code any: […]}, {@code not: {…}}, or a fact with one test:
 * {@code { fact: classification, at-most: $offer.data-ceiling }}. A {@code $} begins the name of a fact whose value is
 * compared with; facts of the offer begin with {@code offer.}.
 */
final class ConditionReader {

    /** What stands in for a condition that is wrong, in a doctrine that is refused. */
    static final Condition ALWAYS = new Condition.All(List.of());

    private static final String OFFER_PREFIX = "offer.";

    private final Complaints complaints;

    ConditionReader(Complaints complaints) {
        this.complaints = complaints;
    }

    Condition read(String key, Node node) {
        MappingReader reader = MappingReader.of(key, node, complaints);
        if (reader.entries().isEmpty()) {
            if (reader.isPresent()) {
                complaints.add(node.place(), DoctrineProblem.CONDITION_MALFORMED);
            }
            return ALWAYS;
        }
        String first = reader.entries().get(0).key();
        Condition condition = switch (first) {
            case "all" -> new Condition.All(parts(first, reader));
            case "any" -> new Condition.Any(parts(first, reader));
            case "not" ->
                new Condition.Not(
                        reader.required(first).map(part -> read(first, part)).orElse(ALWAYS));
            default -> test(reader);
        };
        reader.refuseOthers();
        return condition;
    }

    /** The fact of this name, of any side. */
    static Optional<Fact> fact(String name) {
        return name.startsWith(OFFER_PREFIX)
                ? OfferFact.KEYS.find(name.substring(OFFER_PREFIX.length())).map(Fact.class::cast)
                : DeclaredFact.KEYS
                        .find(name)
                        .map(Fact.class::cast)
                        .or(() -> EvidenceFact.KEYS.find(name).map(Fact.class::cast));
    }

    /** The names of all facts, of all sides. */
    static List<String> factNames() {
        List<String> names = new ArrayList<>(DeclaredFact.KEYS.all());
        OfferFact.KEYS.all().forEach(key -> names.add(OFFER_PREFIX + key));
        names.addAll(EvidenceFact.KEYS.all());
        return names;
    }

    /** The fact that a value names after its {@code $}; empty if it is a plain value, or names none. */
    Optional<Fact> reference(String key, Node node) {
        return isReference(node)
                ? findFact(key, node, ((Node.Scalar) node).text().substring(1))
                : Optional.empty();
    }

    static boolean isReference(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().startsWith("$");
    }

    private List<Condition> parts(String key, MappingReader reader) {
        List<Node> items = reader.list(key);
        if (items.isEmpty()) {
            complaints.add(reader.place(), DoctrineProblem.CONDITION_MALFORMED);
        }
        return items.stream().map(item -> read(key, item)).toList();
    }

    private Condition test(MappingReader reader) {
        Optional<Fact> fact = reader.required("fact")
                .flatMap(node -> findFact("fact", node, ValueReader.text("fact", node, complaints)));
        List<Condition> tests = new ArrayList<>();
        reader.optional("stated")
                .flatMap(node -> ValueReader.flag("stated", node, complaints))
                .ifPresent(expected -> fact.ifPresent(known -> tests.add(new Condition.Stated(known, expected))));
        for (Operator operator : Operator.values()) {
            reader.optional(operator.key())
                    .ifPresent(node -> fact.ifPresent(known -> tests.add(comparison(known, operator, node))));
        }
        if (fact.isPresent() && tests.size() != 1) {
            complaints.add(reader.place(), DoctrineProblem.CONDITION_MALFORMED);
        }
        return tests.isEmpty() ? ALWAYS : tests.get(0);
    }

    private Condition comparison(Fact fact, Operator operator, Node node) {
        if (!operator.fits(fact.type())) {
            complaints.add(node.place(), DoctrineProblem.OPERATOR_DOES_NOT_FIT, operator.key(), fact.key());
            return ALWAYS;
        }
        FactType right = operator.right(fact.type());
        if (!isReference(node)) {
            return new Condition.AgainstValue(
                    fact, operator, right.read(operator.key(), node, complaints).orElse(0));
        }
        Optional<Fact> other = reference(operator.key(), node);
        if (other.isPresent() && !other.get().type().equals(right)) {
            complaints.add(
                    node.place(),
                    DoctrineProblem.FACTS_NOT_COMPARABLE,
                    fact.key(),
                    other.get().key());
        }
        return other.map(known -> (Condition) new Condition.AgainstFact(fact, operator, known))
                .orElse(ALWAYS);
    }

    private Optional<Fact> findFact(String key, Node node, String name) {
        Optional<Fact> fact = fact(name);
        if (fact.isEmpty()) {
            complaints.addUnknown(node.place(), ReadingProblem.UNKNOWN_WORD, key, name, factNames());
        }
        return fact;
    }
}
