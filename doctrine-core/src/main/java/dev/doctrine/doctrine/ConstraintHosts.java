package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * Finds the host that an exception from a constraint names. One is due where the constraint is about what the repository
 * shows, and only there: a decision about one host says nothing of the next that turns up.
 */
public final class ConstraintHosts {

    private final Doctrine doctrine;
    private final List<String> hosts;
    private final Complaints complaints;

    /** Finds names among the hosts of this doctrine. */
    public ConstraintHosts(Doctrine doctrine, Complaints complaints) {
        this.doctrine = doctrine;
        this.hosts = doctrine.evidence().hosts().stream().map(Host::id).toList();
        this.complaints = complaints;
    }

    /** The id of the host under the key {@code host}; empty if there is none, with a complaint where one is due. */
    public String read(MappingReader reader, String constraint) {
        Optional<Node> written = reader.optional("host");
        Optional<Constraint> known = doctrine.constraint(constraint);
        if (known.isPresent()) {
            boolean isDue = !known.get().evidenceFacts().isEmpty();
            if (isDue && written.isEmpty()) {
                complaints.add(reader.place(), DoctrineProblem.HOST_MISSING, constraint);
            } else if (!isDue && written.isPresent()) {
                complaints.add(written.get().place(), DoctrineProblem.HOST_NEEDLESS, constraint);
            }
        }
        return reader.optionalWord("host", hosts).orElse("");
    }
}
