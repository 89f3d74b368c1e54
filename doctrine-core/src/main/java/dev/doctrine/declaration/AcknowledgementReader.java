package dev.doctrine.declaration;

import dev.doctrine.doctrine.ConstraintNames;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ValueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads acknowledgements. One constraint is acknowledged for an environment once. */
final class AcknowledgementReader {

    private final ConstraintNames constraints;
    private final Names declared;
    private final Complaints complaints;
    /** For each constraint, the environments for which it is acknowledged. */
    private final Map<String, Names> taken = new HashMap<>();

    /** A reader of what is about these environments. */
    AcknowledgementReader(Doctrine doctrine, Names declared, Complaints complaints) {
        this.constraints = new ConstraintNames(doctrine, complaints);
        this.declared = declared;
        this.complaints = complaints;
    }

    List<Acknowledgement> read(List<Node> nodes) {
        List<Acknowledgement> acknowledgements = new ArrayList<>();
        for (Node node : nodes) {
            MappingReader reader = MappingReader.of("acknowledgements", node, complaints);
            acknowledgements.add(acknowledgement(reader));
            reader.refuseOthers();
        }
        return acknowledgements;
    }

    private Acknowledgement acknowledgement(MappingReader reader) {
        Optional<Node> named = reader.required("constraint");
        String constraint = named.isPresent() ? constraints.read("constraint", named.get()) : "";
        // One that is not named right has its own complaint: two of them are not the same.
        Names answered = constraint.isEmpty() ? new Names() : taken.computeIfAbsent(constraint, id -> new Names());
        List<String> environments = environments(reader, answered);
        String reason = reader.text("reason");
        Optional<LocalDate> until = reader.required("until").flatMap(day -> Quantity.readDay("until", day, complaints));
        return new Acknowledgement(reader.place(), constraint, environments, reason, until.orElse(LocalDate.MIN));
    }

    private List<String> environments(MappingReader reader, Names answered) {
        List<Node> items = reader.listOrOne("environments");
        if (items.isEmpty() && reader.optional("environments").orElse(null) instanceof Node.Sequence) {
            complaints.add(reader.place(), DeclarationProblem.ACKNOWLEDGEMENT_WITHOUT_ENVIRONMENT);
        }
        List<String> environments = new ArrayList<>();
        for (Node item : items) {
            String written = ValueReader.text("environments", item, complaints);
            String name = declared.find(written).orElse(written);
            if (!name.isEmpty() && answered.find(name).isPresent()) {
                complaints.add(item.place(), DeclarationProblem.ACKNOWLEDGED_TWICE, name);
            } else {
                answered.claim("environments", name, item.place(), complaints);
            }
            environments.add(name);
        }
        return environments;
    }
}
