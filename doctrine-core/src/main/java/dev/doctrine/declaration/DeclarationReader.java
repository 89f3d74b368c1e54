package dev.doctrine.declaration;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.DerogationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.OfferNames;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
 * <p>Reading is strict, and finds all mistakes of a file at once.
 */
public final class DeclarationReader {

    private static final String VERSION = "1";

    /** The most environments that are read: each fills a page of a report. */
    static final int MOST_ENVIRONMENTS = 200;

    /** The most derogations that are read. */
    static final int MOST_DEROGATIONS = 1_000;

    private final Complaints complaints;
    private final OfferNames offers;
    private final DerogationReader derogationReader;

    private DeclarationReader(Doctrine doctrine, Complaints complaints) {
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
        shared.optional(application, "territorial", DeclaredFact.TERRITORIAL);
        application.refuseOthers();
        readData(root.mapping("data"), shared);
        List<Environment> environments = readEnvironments(root.mapping("environments"), shared);
        List<Derogation> derogations = readDerogations(root, environments);
        root.refuseOthers();
        return new Declaration(document.place().path(), sha256, name, id, owner, environments, derogations);
    }

    private List<Derogation> readDerogations(MappingReader root, List<Environment> environments) {
        Names names = Names.of(environments.stream().map(Environment::name).toList());
        List<Derogation> derogations = new ArrayList<>();
        for (Derogation derogation : derogationReader.read(root.optionalList("derogations", MOST_DEROGATIONS))) {
            derogations.add(derogation.naming(names));
        }
        return derogations;
    }

    private static String readOwner(MappingReader owner, FactReader facts) {
        String name = owner.text("name");
        facts.required(owner, "kind", DeclaredFact.OWNER_KIND);
        facts.optional(owner, "operator", DeclaredFact.OWNER_OPERATOR);
        owner.refuseOthers();
        return name;
    }

    private static void readData(MappingReader data, FactReader facts) {
        facts.required(data, "classification", DeclaredFact.CLASSIFICATION);
        readDataDetails(data, facts);
        data.refuseOthers();
    }

    private static void readDataDetails(MappingReader data, FactReader facts) {
        facts.optional(data, "categories", DeclaredFact.CATEGORIES);
        facts.optional(data, "specialFrance", DeclaredFact.SPECIAL_FRANCE);
        MappingReader sensitivity = data.optionalMapping("particularSensitivity");
        facts.optional(sensitivity, "legalSecret", DeclaredFact.LEGAL_SECRET);
        facts.optional(sensitivity, "essentialMission", DeclaredFact.ESSENTIAL_MISSION);
        facts.optional(sensitivity, "harm", DeclaredFact.HARM);
        sensitivity.refuseOthers();
    }

    private List<Environment> readEnvironments(MappingReader section, FactReader shared) {
        List<Environment> environments = new ArrayList<>();
        for (Node.Entry entry : section.named(new Names(), MOST_ENVIRONMENTS)) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            environments.add(readEnvironment(entry, reader, shared));
            reader.refuseOthers();
        }
        if (section.isPresent() && section.entries().isEmpty()) {
            complaints.add(section.place(), DeclarationProblem.NO_ENVIRONMENT);
        }
        return environments;
    }

    private Environment readEnvironment(Node.Entry entry, MappingReader reader, FactReader shared) {
        FactReader facts = shared.copy();
        Optional<Node> offerNode = reader.required("offer");
        String offer = offerNode.isPresent() ? offers.read("offer", offerNode.get()) : "";
        facts.optional(reader, "stage", DeclaredFact.STAGE);
        facts.optional(reader, "exposure", DeclaredFact.EXPOSURE);
        facts.optional(reader, "workload", DeclaredFact.WORKLOAD);
        facts.optional(reader, "availability", DeclaredFact.AVAILABILITY);
        facts.optional(reader, "regions", DeclaredFact.REGIONS);
        facts.optional(reader, "requires", DeclaredFact.REQUIRES);
        facts.optional(reader, "zone", DeclaredFact.ZONE);
        facts.optional(reader, "cluster", DeclaredFact.CLUSTER);
        MappingReader support = reader.optionalMapping("support");
        facts.optional(support, "hours", DeclaredFact.SUPPORT_HOURS);
        facts.optional(support, "response", DeclaredFact.SUPPORT_RESPONSE);
        support.refuseOthers();
        MappingReader homologation = reader.optionalMapping("homologation");
        facts.required(homologation, "level", DeclaredFact.HOMOLOGATION_LEVEL);
        facts.required(homologation, "until", DeclaredFact.HOMOLOGATION_UNTIL);
        homologation.refuseOthers();
        MappingReader eligibility = reader.optionalMapping("eligibility");
        String confirmation = eligibility.text("reference");
        facts.required(eligibility, "date", DeclaredFact.ELIGIBILITY_DATE);
        eligibility.refuseOthers();
        MappingReader ownData = reader.optionalMapping("data");
        facts.optional(ownData, "classification", DeclaredFact.CLASSIFICATION);
        facts.optional(ownData, "synthetic", DeclaredFact.SYNTHETIC);
        readDataDetails(ownData, facts);
        ownData.refuseOthers();
        facts.compareData(shared);
        if (reader.isPresent() && reader.optional("stage").isEmpty()) {
            guessStage(entry, facts);
        }
        return new Environment(
                entry.key(),
                offer,
                offerNode.isPresent() ? offerNode.get().place() : entry.place(),
                facts.facts(),
                facts.places(),
                confirmation);
    }

    private void guessStage(Node.Entry environment, FactReader facts) {
        OptionalInt stage = Vocabulary.STAGE.rank(withoutNumber(environment.key()));
        if (stage.isPresent()) {
            facts.derive(DeclaredFact.STAGE, stage.getAsInt());
        } else {
            complaints.addUnknown(
                    environment.place(),
                    DeclarationProblem.STAGE_UNKNOWN,
                    environment.key(),
                    environment.key(),
                    Vocabulary.STAGE.words(),
                    Vocabulary.STAGE.spellings());
        }
    }

    /** {@code recette2} is a {@code recette}. */
    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }
}
