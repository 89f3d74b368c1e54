package dev.doctrine.declaration;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.DerogationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.OfferNames;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a declaration, {@code hosting.yaml} version 1:
 *
 * <pre>{@code
 * version: 1
 * application:
 *   name: Suivi des titres
 *   id: APP-0042
 *   owner: { name: Ministère de l'Intérieur, kind: state }
 * data: { classification: sensible, categories: [personal] }
 * environments:
 *   production: { offer: cloud-pi, exposure: [rie], workload: virtual-machines }
 * }</pre>
 *
 * <p>Where nothing is hosted, {@code hosting: none} stands instead of data and environments, with a {@code reason}.
 *
 * <p>Reading is strict, and finds all mistakes of a file at once.
 */
public final class DeclarationReader {

    private static final String VERSION = "1";

    /** The keys that make no sense where nothing is hosted. */
    public static final List<String> SAYS_HOSTED =
            List.of("data", "environments", "derogations", "acknowledgements", "evidence");

    /** The most derogations that are read. */
    static final int MOST_DEROGATIONS = 1_000;

    /** The most acknowledgements that are read. */
    static final int MOST_ACKNOWLEDGEMENTS = 1_000;

    /** The most answers to evidence that are read. */
    static final int MOST_EXPLANATIONS = 1_000;

    private final Doctrine doctrine;
    private final Complaints complaints;
    private final OfferNames offers;
    private final DerogationReader derogationReader;

    private DeclarationReader(Doctrine doctrine, Complaints complaints) {
        this.doctrine = doctrine;
        this.complaints = complaints;
        this.offers = new OfferNames(doctrine, complaints);
        this.derogationReader = DerogationReader.ofDeclaration(doctrine, complaints);
    }

    /**
     * Reads a declaration whose offers and constraints are those of this doctrine.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     */
    public static Reading<Declaration> read(String path, byte[] bytes, Doctrine doctrine) {
        Complaints complaints = new Complaints();
        Optional<Node.Mapping> document = NodeReader.read(path, bytes, complaints);
        return document.isPresent()
                ? complaints.unlessRefused(read(document.get(), Sha256.of(bytes), doctrine, complaints))
                : new Reading.Refused<>(complaints.sorted());
    }

    /**
     * Reads a declaration that is part of another file.
     *
     * @param sha256 the digest of the file
     * @param complaints takes what is wrong in it: then the declaration is of no use
     */
    public static Declaration read(Node.Mapping document, String sha256, Doctrine doctrine, Complaints complaints) {
        return new DeclarationReader(doctrine, complaints).declaration(sha256, document);
    }

    private Declaration declaration(String sha256, Node.Mapping document) {
        MappingReader root = MappingReader.of(document, complaints);
        root.requireVersion("version", VERSION);
        FactReader shared = new FactReader(complaints);
        MappingReader application = root.mapping("application");
        String name = application.text("name");
        String id = application.optionalText("id").orElse("");
        String owner = readOwner(application.mapping("owner"), shared);
        shared.read(application, FactSection.APPLICATION);
        application.refuseOthers();
        NotHosted notHosted = readNotHosted(root);
        List<Environment> environments = notHosted == null ? readHosting(root, shared) : List.of();
        List<Derogation> derogations = notHosted == null ? readDerogations(root, environments) : List.of();
        List<Acknowledgement> acknowledgements =
                notHosted == null ? readAcknowledgements(root, environments) : List.of();
        List<Explanation> explanations = notHosted == null ? readExplanations(root, environments) : List.of();
        root.refuseOthers();
        return new Declaration(
                document.place().path(),
                sha256,
                name,
                id,
                owner,
                notHosted,
                environments,
                derogations,
                acknowledgements,
                explanations);
    }

    /** That nothing is hosted, and why; null where {@code hosting} does not stand there. */
    private @Nullable NotHosted readNotHosted(MappingReader root) {
        Optional<Node> hosting = root.optional("hosting");
        if (hosting.isEmpty()) {
            return null;
        }
        root.optionalWord("hosting", List.of("none"));
        for (String key : SAYS_HOSTED) {
            Optional<Node> other = root.optional(key);
            if (other.isPresent()) {
                complaints.add(other.get().place(), DeclarationProblem.NOT_HOSTED_BESIDE, key);
            }
        }
        return new NotHosted(root.text("reason"), hosting.get().place());
    }

    private List<Environment> readHosting(MappingReader root, FactReader shared) {
        readData(root.mapping("data"), shared);
        return new EnvironmentReader(offers, complaints).read(root.mapping("environments"), shared);
    }

    private List<Acknowledgement> readAcknowledgements(MappingReader root, List<Environment> environments) {
        return new AcknowledgementReader(doctrine, names(environments), complaints)
                .read(root.optionalList("acknowledgements", MOST_ACKNOWLEDGEMENTS));
    }

    private List<Explanation> readExplanations(MappingReader root, List<Environment> environments) {
        List<String> names = environments.stream().map(Environment::name).toList();
        return new ExplanationReader(doctrine.evidence().hosts(), names, complaints)
                .read(root.optionalList("evidence", MOST_EXPLANATIONS));
    }

    private static Names names(List<Environment> environments) {
        return Names.of(environments.stream().map(Environment::name).toList());
    }

    private List<Derogation> readDerogations(MappingReader root, List<Environment> environments) {
        Names names = names(environments);
        List<Derogation> derogations = new ArrayList<>();
        for (Derogation derogation : derogationReader.read(root.optionalList("derogations", MOST_DEROGATIONS))) {
            derogations.add(derogation.naming(names));
        }
        return derogations;
    }

    private static String readOwner(MappingReader owner, FactReader facts) {
        String name = owner.text("name");
        facts.read(owner, FactSection.OWNER);
        owner.refuseOthers();
        return name;
    }

    private static void readData(MappingReader data, FactReader facts) {
        facts.read(data, FactSection.DATA);
        EnvironmentReader.readDataDetails(data, facts);
        data.refuseOthers();
    }
}
