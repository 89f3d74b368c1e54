package dev.doctrine.doctrine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads a doctrine that {@link CompiledDoctrineWriter} wrote. It was read and checked then, so that a build that starts
 * only makes its values. Its lists are read in loops: a method reference for each would have to be linked in every build.
 */
final class CompiledDoctrineReader {

    private final CompiledInput in;
    private final List<Layer> layers;
    private final List<Source> sources;
    private final CompiledCitationReader citations;
    private final CompiledConditionReader conditions;

    private CompiledDoctrineReader(CompiledInput in) {
        this.in = in;
        this.layers = layers();
        this.sources = sources();
        this.citations = new CompiledCitationReader(in, sources);
        this.conditions = new CompiledConditionReader(in);
    }

    /** The doctrine that these bytes stand for. */
    static Doctrine doctrine(byte[] bytes) {
        return new CompiledDoctrineReader(new CompiledInput(bytes)).doctrine();
    }

    private Doctrine doctrine() {
        return new Doctrine(
                layers,
                sources,
                new CompiledOfferReader(in, citations).offers(),
                constraints(),
                contradictions(),
                List.of(),
                knownFindings(),
                List.of(),
                marketNames(),
                new CompiledEvidenceReader(in).rules());
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            layers.add(new Layer(
                    in.text(),
                    in.text(),
                    in.text(),
                    new Layer.Additions(in.texts(), in.texts(), in.texts(), in.texts(), in.texts()),
                    in.flag() ? new Layer.Review(in.day(), in.bilingual()) : null));
        }
        return layers;
    }

    private List<Source> sources() {
        List<Source> read = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            read.add(new Source(
                    in.text(),
                    in.bilingual(),
                    in.bilingual(),
                    in.text(),
                    in.bilingual(),
                    force(in.text()),
                    in.flag() ? in.day() : null,
                    in.bilingual(),
                    in.text()));
        }
        return read;
    }

    private static @Nullable Force force(String name) {
        return name.isEmpty() ? null : Force.valueOf(name);
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            constraints.add(new Constraint(
                    in.text(),
                    Level.valueOf(in.text()),
                    conditions.declaredFacts(),
                    in.bilingual(),
                    new Template(in.bilingual()),
                    new Template(in.bilingual()),
                    new Template(in.bilingual()),
                    new Template(in.bilingual()),
                    new Derogability(in.flag(), in.texts(), in.number()),
                    citations.citations(),
                    conditions.condition(),
                    conditions.condition(),
                    conditions.changes()));
        }
        return constraints;
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> contradictions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            contradictions.add(
                    new Contradiction(in.text(), in.bilingual(), conditions.condition(), sides(), in.bilingual()));
        }
        return contradictions;
    }

    private List<Contradiction.Side> sides() {
        List<Contradiction.Side> sides = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            sides.add(new Contradiction.Side(citations.citation(), in.bilingual()));
        }
        return sides;
    }

    private List<KnownFinding> knownFindings() {
        List<KnownFinding> findings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            findings.add(new KnownFinding(in.text(), FindingKind.valueOf(in.text()), in.texts(), in.bilingual()));
        }
        return findings;
    }

    private List<MarketName> marketNames() {
        List<MarketName> names = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            names.add(new MarketName(in.text(), in.texts(), in.text()));
        }
        return names;
    }
}
