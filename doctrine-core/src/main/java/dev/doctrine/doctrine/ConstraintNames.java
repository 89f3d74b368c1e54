package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.List;
import java.util.Optional;

/** Finds the constraints that files name. */
public final class ConstraintNames {

    private final List<String> ids;
    private final Names names;
    private final Complaints complaints;

    /** Finds names among the constraints of this doctrine. */
    public ConstraintNames(Doctrine doctrine, Complaints complaints) {
        this.ids = doctrine.constraints().stream().map(Constraint::id).toList();
        this.names = Names.of(ids);
        this.complaints = complaints;
    }

    /** The id of the constraint that a value names; what it says, with a complaint, where it names none. */
    public String read(String key, Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            ValueReader.complain(key, node, ReadingProblem.WORD_EXPECTED, complaints, ids);
            return "";
        }
        Optional<String> known = names.find(scalar.text());
        if (known.isEmpty()) {
            complaints.addUnknown(node.place(), ReadingProblem.UNKNOWN_WORD, key, scalar.text(), ids);
        }
        return known.orElse(scalar.text());
    }
}
