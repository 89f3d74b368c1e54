package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Spelling;
import dev.doctrine.yaml.ValueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads derogations: those that a project declares itself, and those that an organisation registers in a layer of the
 * doctrine. An entry of a register also names its {@code application}, and where it has an {@code application-id}, that
 * alone decides which application it is about. A date in it that does not exist makes it count as expired: one slip of the
 * pen must not stop the builds of all. One from a constraint about what the repository shows names the {@code host}.
 */
public final class DerogationReader {

    private final ConstraintNames constraints;
    private final ConstraintHosts hosts;
    private final Names takenIds;
    private final OfferNames offers;
    private final Complaints complaints;
    private final @Nullable String register;

    private DerogationReader(Doctrine doctrine, Complaints complaints, @Nullable String register) {
        this.constraints = new ConstraintNames(doctrine, complaints);
        this.hosts = new ConstraintHosts(doctrine, complaints);
        // A project cannot know what organisations register; within a register, an id stands for one decision.
        this.takenIds = Names.of(
                register == null
                        ? List.of()
                        : doctrine.register().stream().map(Derogation::id).toList());
        this.offers = new OfferNames(doctrine, complaints);
        this.complaints = complaints;
        this.register = register;
    }

    /** A reader of what a project declares, about the offers and constraints of this doctrine. */
    public static DerogationReader ofDeclaration(Doctrine doctrine, Complaints complaints) {
        return new DerogationReader(doctrine, complaints, null);
    }

    /** A reader of what the layer of this id registers. */
    static DerogationReader ofRegister(String layer, Doctrine doctrine, Complaints complaints) {
        return new DerogationReader(doctrine, complaints, layer);
    }

    /** Reads the items of a list. */
    public List<Derogation> read(List<Node> nodes) {
        List<Derogation> derogations = new ArrayList<>();
        for (Node node : nodes) {
            MappingReader reader = MappingReader.of("derogations", node, complaints);
            Derogation derogation = readDerogation(reader);
            reader.refuseOthers();
            if (!Spelling.fold(derogation.id()).isEmpty()) {
                claimId(derogation.id(), reader.optional("id").orElse(node).place());
            }
            derogations.add(derogation);
        }
        return derogations;
    }

    private void claimId(String id, Place place) {
        if (takenIds.find(id).filter(id::equals).isPresent()) {
            complaints.add(place, DoctrineProblem.DUPLICATE_DEROGATION, id);
        }
        takenIds.claim("derogations", id, place, complaints);
    }

    private Derogation readDerogation(MappingReader reader) {
        String id = reader.text("id");
        Derogation.Entry entry = register == null ? null : readEntry(reader, register);
        Node malformed = register == null ? null : malformedDate(reader);
        String constraint = readConstraint(reader);
        return new Derogation(
                id,
                reader.place(),
                constraint,
                readEnvironments(reader),
                readOffer(reader),
                hosts.read(reader, constraint),
                reader.text("reason"),
                readDecision(reader.optionalMapping("decision"), malformed != null),
                malformed == null ? readTerm(reader) : readMalformed(reader, malformed),
                entry);
    }

    private static Derogation.Entry readEntry(MappingReader reader, String register) {
        String application = reader.text("application");
        String id = reader.optionalText("application-id").orElse("");
        return new Derogation.Entry(register, new ApplicationReference(application, id));
    }

    private String readConstraint(MappingReader reader) {
        Optional<Node> node = reader.required("constraint");
        return node.isPresent() ? constraints.read("constraint", node.get()) : "";
    }

    private String readOffer(MappingReader reader) {
        Optional<Node> node = reader.required("offer");
        return node.isPresent() ? offers.read("offer", node.get()) : "";
    }

    private List<String> readEnvironments(MappingReader reader) {
        // What lifts a constraint for others is written out: a register is no habit.
        List<Node> items = register == null ? reader.listOrOne("environments") : reader.list("environments");
        if (items.isEmpty() && reader.optional("environments").orElse(null) instanceof Node.Sequence) {
            complaints.add(reader.place(), DoctrineProblem.DEROGATION_WITHOUT_ENVIRONMENT);
        }
        List<String> environments = new ArrayList<>();
        for (Node item : items) {
            environments.add(ValueReader.text("environments", item, complaints));
        }
        return environments;
    }

    private Derogation.Decision readDecision(MappingReader reader, boolean dateIsMalformed) {
        String reference = reader.optionalText("reference").orElse("");
        String authority = reader.optionalText("authority").orElse("");
        Optional<Node> date = reader.optional("date");
        LocalDate day = date.isPresent() && !dateIsMalformed ? day("date", date.get()) : null;
        reader.refuseOthers();
        return new Derogation.Decision(reference, authority, day);
    }

    private Derogation.Term readTerm(MappingReader reader) {
        Optional<Node> until = reader.optional("until");
        Optional<Node> permanent = reader.optional("permanent");
        // A value that is no flag has its own complaint: it does not count as false as well.
        Optional<Boolean> isPermanent =
                permanent.isPresent() ? ValueReader.flag("permanent", permanent.get(), complaints) : Optional.empty();
        if (until.isPresent() && isPermanent.orElse(false)) {
            complaints.add(until.get().place(), DoctrineProblem.UNTIL_AND_PERMANENT);
        } else if (until.isEmpty() && reader.isPresent() && !isPermanent.orElse(permanent.isPresent())) {
            complaints.add(reader.place(), DoctrineProblem.UNTIL_OR_PERMANENT_MISSING);
        }
        LocalDate lastDay = until.isPresent() ? day("until", until.get()) : null;
        return lastDay == null ? new Derogation.Permanent() : new Derogation.Until(lastDay);
    }

    private static Derogation.Term readMalformed(MappingReader reader, Node date) {
        reader.optional("until");
        reader.optional("permanent");
        return new Derogation.Malformed(date instanceof Node.Scalar scalar ? scalar.text() : "…");
    }

    /** The first date, of the decision or of the end, that is no day. */
    private static @Nullable Node malformedDate(MappingReader reader) {
        Optional<Node> decided = reader.optional("decision")
                .filter(Node.Mapping.class::isInstance)
                .flatMap(node -> ((Node.Mapping) node).value("date"));
        return decided.filter(DerogationReader::isNoDay)
                .or(() -> reader.optional("until").filter(DerogationReader::isNoDay))
                .orElse(null);
    }

    private static boolean isNoDay(Node node) {
        return Quantity.DAY.read("", node, new Complaints()).isEmpty();
    }

    private @Nullable LocalDate day(String key, Node node) {
        return Quantity.readDay(key, node, complaints).orElse(null);
    }
}
