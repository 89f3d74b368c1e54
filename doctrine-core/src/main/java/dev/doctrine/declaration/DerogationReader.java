package dev.doctrine.declaration;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the derogations of a declaration. */
final class DerogationReader {

    private final Doctrine doctrine;
    private final OfferNames offers;
    private final Complaints complaints;

    DerogationReader(Doctrine doctrine, OfferNames offers, Complaints complaints) {
        this.doctrine = doctrine;
        this.offers = offers;
        this.complaints = complaints;
    }

    /** Reads them; {@code environments} are the names that are declared. */
    List<Derogation> read(List<Node> nodes, List<String> environments) {
        List<Derogation> derogations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            MappingReader reader = MappingReader.of("derogations", node, complaints);
            Derogation derogation = readDerogation(reader, environments);
            reader.refuseOthers();
            if (!derogation.id().isBlank() && !ids.add(derogation.id())) {
                Place place = reader.optional("id").map(Node::place).orElse(node.place());
                complaints.add(place, DeclarationProblem.DUPLICATE_DEROGATION, derogation.id());
            }
            derogations.add(derogation);
        }
        return derogations;
    }

    private Derogation readDerogation(MappingReader reader, List<String> environments) {
        return new Derogation(
                reader.text("id"),
                reader.place(),
                reader.required("constraint").map(this::readConstraint).orElse(""),
                readEnvironments(reader, environments),
                reader.required("offer").map(node -> offers.read("offer", node)).orElse(""),
                reader.text("reason"),
                readDecision(reader.optionalMapping("decision")),
                readUntil(reader));
    }

    private String readConstraint(Node node) {
        List<String> ids = doctrine.constraints().stream().map(Constraint::id).toList();
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            MappingReader.complain("constraint", node, ReadingProblem.WORD_EXPECTED, complaints, ids);
            return "";
        }
        String name = scalar.text();
        Optional<String> id = ids.stream()
                .filter(known -> Words.fold(known).equals(Words.fold(name)))
                .findFirst();
        if (id.isEmpty()) {
            complaints.addUnknown(node.place(), ReadingProblem.UNKNOWN_WORD, "constraint", name, ids);
        }
        return id.orElse(name);
    }

    /** The environments by their declared names; a name that is not declared stays as it is, and matches nothing. */
    private List<String> readEnvironments(MappingReader reader, List<String> declared) {
        List<Node> items = reader.list("environments");
        if (items.isEmpty()
                && reader.optional("environments")
                        .filter(Node.Sequence.class::isInstance)
                        .isPresent()) {
            complaints.add(reader.place(), DeclarationProblem.DEROGATION_WITHOUT_ENVIRONMENT);
        }
        return items.stream()
                .map(node -> MappingReader.text("environments", node, complaints))
                .map(name -> declaredName(name, declared))
                .distinct()
                .toList();
    }

    private static String declaredName(String name, List<String> declared) {
        if (declared.contains(name)) {
            return name;
        }
        return declared.stream()
                .filter(known -> Words.fold(known).equals(Words.fold(name)))
                .findFirst()
                .orElse(name);
    }

    private Derogation.Decision readDecision(MappingReader reader) {
        Derogation.Decision decision = new Derogation.Decision(
                optionalText(reader, "reference"),
                optionalText(reader, "authority"),
                reader.optional("date").map(node -> day("date", node)).orElse(null));
        reader.refuseOthers();
        return decision;
    }

    private @Nullable LocalDate readUntil(MappingReader reader) {
        Optional<Node> until = reader.optional("until");
        Optional<Node> permanent = reader.optional("permanent");
        // A value that is no flag has its own complaint: it does not count as false as well.
        Optional<Boolean> isPermanent = permanent.flatMap(node -> MappingReader.flag("permanent", node, complaints));
        if (until.isPresent() && isPermanent.orElse(false)) {
            complaints.add(until.get().place(), DeclarationProblem.UNTIL_AND_PERMANENT);
        } else if (until.isEmpty() && reader.isPresent() && !isPermanent.orElse(permanent.isPresent())) {
            complaints.add(reader.place(), DeclarationProblem.UNTIL_OR_PERMANENT_MISSING);
        }
        return until.map(node -> day("until", node)).orElse(null);
    }

    private String optionalText(MappingReader reader, String key) {
        return reader.optional(key)
                .map(node -> MappingReader.text(key, node, complaints))
                .orElse("");
    }

    private @Nullable LocalDate day(String key, Node node) {
        OptionalLong day = new Quantity.Day().read(key, node, complaints);
        return day.isPresent() ? LocalDate.ofEpochDay(day.getAsLong()) : null;
    }
}
