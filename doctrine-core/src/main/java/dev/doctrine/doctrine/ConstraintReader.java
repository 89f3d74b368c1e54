package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the constraints of a doctrine file, with their conditions, sentences and remedies. */
final class ConstraintReader {

    private final Complaints complaints;
    private final SourceReader sources;
    private final ConditionReader conditions;

    ConstraintReader(Complaints complaints, SourceReader sources, ConditionReader conditions) {
        this.complaints = complaints;
        this.sources = sources;
        this.conditions = conditions;
    }

    /**
     * The constraints that a section adds to those of lower layers.
     *
     * @param taken the ids that stand for another constraint already, be it one that was removed: what lower layers say
     *     of it, such as a registered derogation, must not become about this one
     */
    List<Constraint> readConstraints(MappingReader section, Set<String> taken) {
        List<Constraint> constraints = new ArrayList<>();
        for (Node.Entry entry : section.named(Names.of(taken))) {
            if (taken.contains(entry.key())) {
                complaints.add(entry.place(), DoctrineProblem.ALREADY_DEFINED, section.name(), entry.key());
            }
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            constraints.add(readConstraint(entry.key(), reader));
            reader.refuseOthers();
        }
        return constraints;
    }

    private Constraint readConstraint(String id, MappingReader reader) {
        return new Constraint(
                id,
                reader.requiredWord("level", Level.KEYS).orElse(Level.MANDATORY),
                readPlaces(reader),
                Bilingual.read(reader.mapping("title")),
                readTemplate(reader.mapping("requirement")),
                readTemplate(reader.mapping("violation")),
                readTemplate(reader.mapping("remedy")),
                readOptionalTemplate(reader.optionalMapping("remedy-undetermined")),
                readDerogability(reader),
                sources.readCitations(reader),
                reader.optional("when")
                        .map(node -> conditions.read("when", node))
                        .orElse(ConditionReader.ALWAYS),
                reader.required("require")
                        .map(node -> conditions.read("require", node))
                        .orElse(ConditionReader.ALWAYS),
                reader.optionalList("changes").stream().map(this::readChange).toList());
    }

    private List<DeclaredFact> readPlaces(MappingReader reader) {
        List<DeclaredFact> places = new ArrayList<>();
        for (Node node : reader.optionalList("places")) {
            declared("places", ValueReader.text("places", node, complaints), node.place())
                    .ifPresent(places::add);
        }
        return places;
    }

    private Derogability readDerogability(MappingReader reader) {
        boolean possible = reader.optional("derogable")
                .flatMap(node -> ValueReader.flag("derogable", node, complaints))
                .orElse(true);
        MappingReader terms = reader.optionalMapping("derogation");
        List<String> authorities = terms.optionalList("authorities").stream()
                .map(node -> ValueReader.text("authorities", node, complaints))
                .toList();
        long months = terms.optional("months")
                .map(node -> Quantity.COUNT.read("months", node, complaints).orElse(1))
                .orElse(0L);
        terms.refuseOthers();
        return new Derogability(possible, authorities, (int) months);
    }

    private Template readOptionalTemplate(MappingReader reader) {
        return reader.isPresent() ? readTemplate(reader) : new Template(Bilingual.NONE);
    }

    private Template readTemplate(MappingReader reader) {
        Place place = reader.place();
        Template template = new Template(Bilingual.read(reader));
        List<String> accepted = placeholders();
        for (String name : template.placeholders()) {
            if (!accepted.contains(name)) {
                complaints.addUnknown(place, DoctrineProblem.UNKNOWN_PLACEHOLDER, reader.name(), name, accepted);
            }
        }
        return template;
    }

    /** The names that may stand in braces. */
    static List<String> placeholders() {
        List<String> names = new ArrayList<>(ConditionReader.factNames());
        OfferFact.KEYS.all().forEach(key -> names.add(Template.OFFER + "." + key + Template.READ));
        OfferFact.KEYS.all().forEach(key -> names.add(Template.OFFER + "." + key + Template.WRITTEN));
        names.add(Template.ENVIRONMENT);
        names.add(Template.OFFER);
        names.add(Template.EVIDENCE_HOSTS);
        names.add(Template.EVIDENCE_PLACES);
        return names;
    }

    private Change readChange(Node node) {
        List<Change.Step> steps = new ArrayList<>();
        for (Node.Entry entry : MappingReader.of("changes", node, complaints).entries()) {
            Optional<DeclaredFact> fact = declared("changes", entry.key(), entry.place());
            if (fact.isPresent() && fact.get().isDerived()) {
                complaints.add(entry.place(), DoctrineProblem.NOT_DECLARABLE, entry.key());
            } else if (fact.isPresent()) {
                readStep(fact.get(), entry).ifPresent(steps::add);
            }
        }
        return new Change(steps);
    }

    private Optional<Change.Step> readStep(DeclaredFact fact, Node.Entry entry) {
        if (ConditionReader.isReference(entry.value())) {
            Optional<Fact> other = conditions.reference(entry.key(), entry.value());
            if (other.isPresent() && !other.get().type().equals(fact.type())) {
                complaints.add(
                        entry.value().place(),
                        DoctrineProblem.FACTS_NOT_COMPARABLE,
                        fact.key(),
                        other.get().key());
            }
            return other.map(known -> new Change.ToFact(fact, known));
        }
        OptionalLong value = fact.type().read(entry.key(), entry.value(), complaints);
        return value.isPresent() ? Optional.of(new Change.ToValue(fact, value.getAsLong())) : Optional.empty();
    }

    private Optional<DeclaredFact> declared(String key, String name, Place place) {
        Optional<DeclaredFact> fact = DeclaredFact.KEYS.find(name);
        if (fact.isEmpty()) {
            List<String> names = DeclaredFact.KEYS.all();
            complaints.addUnknown(place, ReadingProblem.UNKNOWN_WORD, key, name, names);
        }
        return fact;
    }
}
