package dev.doctrine.assessment;

import dev.doctrine.assessment.DerogationReview.Status;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Derogability;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Derogation.Target;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Find;
import dev.doctrine.policy.DerogationRules;
import dev.doctrine.yaml.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The derogations about one application on a day, its own and those of the register. The only place that decides whether
 * one lifts anything.
 */
final class Derogations {

    static final Derogations NONE = new Derogations(List.of(), Map.of(), DerogationRules.USUAL, LocalDate.EPOCH);

    private final List<Derogation> all;
    /** For all that counting derogations are about, the one that holds longest. */
    private final Map<Target, Derogation> longest = new HashMap<>();

    private final Map<String, Derogability> derogabilities;
    private final DerogationRules rules;
    private final LocalDate today;

    private Derogations(
            List<Derogation> all, Map<String, Derogability> derogabilities, DerogationRules rules, LocalDate today) {
        this.all = List.copyOf(all);
        this.derogabilities = derogabilities;
        this.rules = rules;
        this.today = today;
        for (Derogation derogation : all) {
            if (status(derogation, Status.APPLIED) == Status.APPLIED) {
                derogation.targets().forEach(target -> longest.merge(target, derogation, Derogations::longer));
            }
        }
    }

    static Derogations about(Declaration declaration, Doctrine doctrine, DerogationRules rules, LocalDate today) {
        List<Derogation> about = new ArrayList<>(declaration.derogations());
        Names declared = Names.of(declaration.environmentNames());
        for (Derogation registered : doctrine.register()) {
            if (registered.concerns(declaration.application(), declaration.applicationId())) {
                about.add(registered.naming(declared));
            }
        }
        return new Derogations(about, derogabilities(about, doctrine), rules, today);
    }

    private static Map<String, Derogability> derogabilities(List<Derogation> derogations, Doctrine doctrine) {
        Map<String, Derogability> derogabilities = new HashMap<>();
        for (Derogation derogation : derogations) {
            Optional<Constraint> constraint = doctrine.constraint(derogation.constraint());
            if (constraint.isPresent()) {
                derogabilities.put(derogation.constraint(), constraint.get().derogability());
            }
        }
        return derogabilities;
    }

    /** Those that were reviewed before. */
    static Derogations of(List<DerogationReview> reviews, Doctrine doctrine, DerogationRules rules, LocalDate today) {
        List<Derogation> reviewed = new ArrayList<>();
        for (DerogationReview review : reviews) {
            reviewed.add(review.derogation());
        }
        return new Derogations(reviewed, derogabilities(reviewed, doctrine), rules, today);
    }

    private static Derogation longer(Derogation one, Derogation other) {
        return other.lastDay().isAfter(one.lastDay()) ? other : one;
    }

    /**
     * The derogation that lifts the constraint: of those about the same, the one that holds longest. What the repository
     * shows against a constraint is lifted host by host: none lifts it unless each is lifted, and the one that ends first
     * says how long.
     *
     * @param finds what the repository shows against the constraint
     */
    Optional<Derogation> lifting(Constraint constraint, String environment, String offer, List<Find> finds) {
        Derogation first = null;
        // Mostly there is none at all.
        for (Target target : longest.isEmpty() ? List.<Target>of() : targets(constraint, environment, offer, finds)) {
            Derogation lifting = longest.get(target);
            if (lifting == null) {
                return Optional.empty();
            }
            first = first == null || first.lastDay().isAfter(lifting.lastDay()) ? lifting : first;
        }
        return Optional.ofNullable(first);
    }

    /** All that has to be lifted; nothing lifts a constraint about the repository for what it does not show. */
    private static List<Target> targets(Constraint constraint, String environment, String offer, List<Find> finds) {
        return Exemptions.hosts(constraint, finds).stream()
                .map(host -> new Target(constraint.id(), environment, offer, host))
                .toList();
    }

    /** What became of each in these assessments. */
    List<DerogationReview> reviews(List<EnvironmentAssessment> environments) {
        List<DerogationReview> reviews = new ArrayList<>();
        if (!all.isEmpty()) {
            // Two that say the same are two all the same.
            Set<Derogation> lifting = Collections.newSetFromMap(new IdentityHashMap<>());
            Set<Target> lifted = new HashSet<>();
            for (EnvironmentAssessment environment : environments) {
                for (Outcome outcome : environment.outcomes()) {
                    if (outcome.result() == Result.DEROGATED) {
                        for (Target target : targets(outcome)) {
                            lifting.add(longest.get(target));
                            lifted.add(target);
                        }
                    }
                }
            }
            for (Derogation derogation : all) {
                reviews.add(review(derogation, lifting, lifted));
            }
        }
        return reviews;
    }

    private static List<Target> targets(Outcome outcome) {
        return targets(
                outcome.constraint(),
                outcome.environment().name(),
                outcome.offer().id(),
                outcome.finds());
    }

    private DerogationReview review(Derogation derogation, Set<Derogation> lifting, Set<Target> lifted) {
        Status effect = lifting.contains(derogation)
                ? Status.APPLIED
                : derogation.targets().anyMatch(lifted::contains) ? Status.OVERLAPPED : Status.UNUSED;
        Status status = status(derogation, effect);
        return new DerogationReview(derogation, status, status == Status.APPLIED && rules.endsSoon(derogation, today));
    }

    /** This effect if the derogation counts, else why it does not. */
    private Status status(Derogation derogation, Status effect) {
        Derogability derogability = derogabilities.get(derogation.constraint());
        if (derogability != null && !derogability.possible()) {
            return Status.VOID;
        }
        if (derogation.entry() == null && !rules.ownCount()) {
            return Status.NOT_REGISTERED;
        }
        return switch (derogation.on(today)) {
            case UNDECIDED -> Status.UNDECIDED;
            case NOT_YET -> Status.NOT_YET;
            case EXPIRED -> Status.EXPIRED;
            case IN_FORCE -> {
                if (!rules.acceptsAuthority(derogation)) {
                    yield Status.AUTHORITY_NOT_ACCEPTED;
                }
                if (!rules.acceptsDuration(derogation)) {
                    yield Status.TOO_LONG;
                }
                yield derogability == null ? effect : status(derogation, derogability, effect);
            }
        };
    }

    private static Status status(Derogation derogation, Derogability derogability, Status effect) {
        if (!derogability.acceptsAuthority(derogation)) {
            return Status.NOT_COMPETENT;
        }
        return derogability.acceptsDuration(derogation) ? effect : Status.BEYOND_TERM;
    }
}
