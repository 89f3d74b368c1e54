package dev.doctrine.policy;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Level;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.security.interfaces.EdECPublicKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs a build server decides about the gate, whatever a project's own files say.
 *
 * @param sha256 the digest of the policy's bytes, in lower-case hexadecimal; empty where there is no policy
 * @param layers the layers over the built-in ones, the lowest first, and demands on the built-in ones
 * @param keys where there are some, each layer that is not built in has to be signed by one of them (Ed25519)
 * @param levels constraints that weigh more than the doctrine says
 * @param missingFails whether a project without a declaration is refused
 * @param undeterminedFails whether a project is refused where no source decides about a mandatory constraint
 * @param rootOnly whether only a declaration at the root of the repository counts
 * @param lang the language of files; null where the project decides
 * @param acceptsNotHosted whether a project may declare that nothing is hosted
 * @param acceptsAcknowledgements whether a project may answer warnings itself
 * @param enforcement whether a refusal stops the build
 * @param requiredRefusals where the list of known refusals is to be read; null if there is none
 * @param knownRefusals the refusals that are known, once that list is read
 * @param constraintPlaces the constraints that the policy names, with their places
 */
public record Policy(
        String sha256,
        List<RequiredLayer> layers,
        List<EdECPublicKey> keys,
        Map<String, Level> levels,
        boolean missingFails,
        boolean undeterminedFails,
        boolean rootOnly,
        DerogationRules derogations,
        SkipRule skipping,
        @Nullable Locale lang,
        boolean acceptsNotHosted,
        boolean acceptsAcknowledgements,
        Enforcement enforcement,
        @Nullable RequiredRefusals requiredRefusals,
        KnownRefusals knownRefusals,
        Map<Place, String> constraintPlaces) {

    /** What holds where there is no policy: the project's own files and parameters decide. */
    public static final Policy NONE = new Policy(
            "",
            List.of(),
            List.of(),
            Map.of(),
            true,
            true,
            false,
            DerogationRules.USUAL,
            SkipRule.NOBODY,
            null,
            true,
            true,
            Enforcement.USUAL,
            null,
            KnownRefusals.NONE,
            Map.of());

    public Policy {
        layers = List.copyOf(layers);
        keys = List.copyOf(keys);
        levels = Map.copyOf(levels);
        // In the order of the file, in which what is wrong is said.
        constraintPlaces = Collections.unmodifiableMap(new LinkedHashMap<>(constraintPlaces));
    }

    /** The same policy with these rules for derogations. */
    public Policy with(DerogationRules rules) {
        return with(rules, enforcement, knownRefusals);
    }

    /** The same policy with another enforcement. */
    public Policy with(Enforcement other) {
        return with(derogations, other, knownRefusals);
    }

    private Policy with(KnownRefusals known) {
        return with(derogations, enforcement, known);
    }

    private Policy with(DerogationRules rules, Enforcement other, KnownRefusals known) {
        return new Policy(
                sha256,
                layers,
                keys,
                levels,
                missingFails,
                undeterminedFails,
                rootOnly,
                rules,
                skipping,
                lang,
                acceptsNotHosted,
                acceptsAcknowledgements,
                other,
                requiredRefusals,
                known,
                constraintPlaces);
    }

    /** Whether somebody decided something. */
    public boolean isGiven() {
        return !sha256.isEmpty();
    }

    /**
     * The doctrine that counts under this policy.
     *
     * @param builtIn the layers that come with the library
     */
    public Reading<Doctrine> doctrine(Doctrine builtIn, LayerFiles files) {
        Reading<Doctrine> layered = LayerStack.over(builtIn, layers, keys, files);
        return layered instanceof Reading.Accepted<Doctrine> accepted ? raised(accepted.value()) : layered;
    }

    /** Whether it names a list of known refusals, be it empty. */
    public boolean listsRefusals() {
        return requiredRefusals != null;
    }

    /**
     * The same policy with the known refusals that it names.
     *
     * @param doctrine the one that counts under it
     */
    public Reading<Policy> withKnownRefusals(Doctrine doctrine, LayerFiles files) {
        return requiredRefusals == null
                ? new Reading.Accepted<>(this)
                : requiredRefusals.read(doctrine, files).map(this::with);
    }

    private Reading<Doctrine> raised(Doctrine doctrine) {
        Complaints complaints = new Complaints();
        List<String> known = doctrine.constraints().stream().map(Constraint::id).toList();
        constraintPlaces.forEach((place, name) -> {
            Optional<Constraint> constraint = doctrine.constraint(name);
            Level level = levels.get(name);
            if (constraint.isEmpty()) {
                complaints.addUnknown(place, ReadingProblem.UNKNOWN_WORD, "constraint", name, known);
            } else if (level != null && level.isBelow(constraint.get().level())) {
                complaints.add(
                        place,
                        PolicyProblem.LEVEL_LOWERED,
                        name,
                        constraint.get().level().key(),
                        level.key());
            }
        });
        return complaints.unlessRefused(doctrine.withLevels(levels));
    }
}
