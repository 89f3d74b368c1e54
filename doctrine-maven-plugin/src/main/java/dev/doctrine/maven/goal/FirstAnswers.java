package dev.doctrine.maven.goal;

import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.OfferNames;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who creates a declaration says of it at once, in the words that a declaration accepts. An empty text is left
 * to be filled in.
 *
 * @param hosted whether anything is hosted; else there is a reason, and neither classification nor offer
 */
record FirstAnswers(String owner, String kind, boolean hosted, String reason, String classification, String offer) {

    private static final String PREFIX = "doctrine.init.";

    /** Properties stand in no file; the name is that of what takes them. */
    private static final Place NOWHERE = Place.startOf("doctrine:init");

    /** Nothing is said: all is left to be filled in. */
    static final FirstAnswers NONE = new FirstAnswers("", "", true, "", "", "");

    /** What properties say, as written; what is not given is null. */
    record Given(
            @Nullable String owner,
            @Nullable String kind,
            @Nullable String hosting,
            @Nullable String reason,
            @Nullable String classification,
            @Nullable String offer) {}

    /** Reads what properties say, by the strictness of declarations. */
    static Reading<FirstAnswers> read(Given given, Doctrine doctrine) {
        List<Node.Entry> entries = new ArrayList<>();
        add("owner", given.owner(), entries);
        add("kind", given.kind(), entries);
        add("hosting", given.hosting(), entries);
        add("reason", given.reason(), entries);
        add("classification", given.classification(), entries);
        add("offer", given.offer(), entries);
        Complaints complaints = new Complaints();
        MappingReader reader = MappingReader.of(new Node.Mapping(NOWHERE, entries), complaints);
        String owner = text(reader, "owner");
        String kind = word(reader, "kind", DeclaredFact.OWNER_KIND, complaints);
        reader.optionalWord(PREFIX + "hosting", List.of("none"));
        FirstAnswers answers = new FirstAnswers(
                owner,
                kind,
                given.hosting() == null,
                text(reader, "reason"),
                word(reader, "classification", DeclaredFact.CLASSIFICATION, complaints),
                offer(reader, new OfferNames(doctrine, complaints)));
        if (answers.hosted() && given.reason() != null) {
            reader.required(PREFIX + "hosting");
        }
        if (!answers.hosted()) {
            refuseBeside("classification", reader, complaints);
            refuseBeside("offer", reader, complaints);
        }
        return complaints.unlessRefused(answers);
    }

    private static void add(String name, @Nullable String value, List<Node.Entry> entries) {
        if (value != null) {
            entries.add(new Node.Entry(PREFIX + name, NOWHERE, new Node.Scalar(NOWHERE, Node.Kind.TEXT, value)));
        }
    }

    private static void refuseBeside(String name, MappingReader reader, Complaints complaints) {
        if (reader.optional(PREFIX + name).isPresent()) {
            complaints.add(NOWHERE, DeclarationProblem.NOT_HOSTED_BESIDE, PREFIX + name);
        }
    }

    private static String text(MappingReader reader, String name) {
        return reader.optionalText(PREFIX + name).orElse("");
    }

    private static String word(MappingReader reader, String name, DeclaredFact fact, Complaints complaints) {
        String key = PREFIX + name;
        Optional<Node> node = reader.optional(key);
        OptionalLong value = node.isPresent() ? fact.type().read(key, node.get(), complaints) : OptionalLong.empty();
        return value.isPresent() ? fact.type().write(value.getAsLong()) : "";
    }

    private static String offer(MappingReader reader, OfferNames offers) {
        String key = PREFIX + "offer";
        Optional<Node> node = reader.optional(key);
        return node.isPresent() ? offers.read(key, node.get()) : "";
    }
}
