package dev.doctrine.declaration;

import dev.doctrine.doctrine.OfferNames;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the environments of a declaration. */
final class EnvironmentReader {

    /** The most environments that are read: each fills a page of a report. */
    static final int MOST_ENVIRONMENTS = 200;

    private final OfferNames offers;
    private final Complaints complaints;

    EnvironmentReader(OfferNames offers, Complaints complaints) {
        this.offers = offers;
        this.complaints = complaints;
    }

    /** Reads all environments; {@code shared} is what holds for each that does not say otherwise. */
    List<Environment> read(MappingReader section, FactReader shared) {
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
        facts.read(reader, FactSection.ENVIRONMENT);
        MappingReader support = reader.optionalMapping("support");
        facts.read(support, FactSection.SUPPORT);
        support.refuseOthers();
        MappingReader homologation = reader.optionalMapping("homologation");
        facts.read(homologation, FactSection.HOMOLOGATION);
        homologation.refuseOthers();
        MappingReader eligibility = reader.optionalMapping("eligibility");
        String confirmation = eligibility.text("reference");
        facts.read(eligibility, FactSection.ELIGIBILITY);
        eligibility.refuseOthers();
        MappingReader ownData = reader.optionalMapping("data");
        facts.read(ownData, FactSection.OWN_DATA);
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
            Vocabulary.STAGE.refuse(
                    environment.place(),
                    DeclarationProblem.STAGE_UNKNOWN,
                    environment.key(),
                    environment.key(),
                    complaints);
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

    /** Reads what is declared of data beside their classification. */
    static void readDataDetails(MappingReader data, FactReader facts) {
        facts.read(data, FactSection.DATA_DETAILS);
        MappingReader sensitivity = data.optionalMapping("particularSensitivity");
        facts.read(sensitivity, FactSection.PARTICULAR_SENSITIVITY);
        sensitivity.refuseOthers();
    }
}
