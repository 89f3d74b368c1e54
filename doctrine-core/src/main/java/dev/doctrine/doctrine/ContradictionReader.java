package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads where sources contradict each other, and what was chosen:
 *
 * <pre>{@code
 * contradictions:
 *   C1:
 *     about: { fr: …, en: … }
 *     when: { fact: classification, at-least: sensible }
 *     sides:
 *       - { source: EXAMPLE, section: …, says: { fr: …, en: … } }
 *     choice: { fr: …, en: … }
 * }</pre>
 */
final class ContradictionReader {

    private final Doctrine below;
    private final Complaints complaints;
    private final SourceReader sources;
    private final ConditionReader conditions;

    ContradictionReader(Doctrine below, Complaints complaints, SourceReader sources, ConditionReader conditions) {
        this.below = below;
        this.complaints = complaints;
        this.sources = sources;
        this.conditions = conditions;
    }

    List<Contradiction> read(MappingReader section) {
        List<Contradiction> contradictions = new ArrayList<>();
        for (Node.Entry entry : section.entries()) {
            if (below.contradiction(entry.key()).isPresent()) {
                complaints.add(entry.place(), DoctrineProblem.ALREADY_DEFINED, section.name(), entry.key());
            }
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            contradictions.add(new Contradiction(
                    entry.key(),
                    Bilingual.read(reader.mapping("about")),
                    reader.optional("when")
                            .map(node -> conditions.read("when", node))
                            .orElse(ConditionReader.ALWAYS),
                    readSides(reader),
                    Bilingual.read(reader.mapping("choice"))));
            reader.refuseOthers();
        }
        return contradictions;
    }

    private List<Contradiction.Side> readSides(MappingReader parent) {
        List<Contradiction.Side> sides = new ArrayList<>();
        for (Node node : parent.list("sides")) {
            MappingReader reader = MappingReader.of("sides", node, complaints);
            Bilingual says = Bilingual.read(reader.mapping("says"));
            sources.readCitation(reader, "source")
                    .ifPresent(citation -> sides.add(new Contradiction.Side(citation, says)));
            reader.refuseOthers();
        }
        return sides;
    }
}
