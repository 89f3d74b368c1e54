package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Source;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.policy.Policy;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the doctrine says of a declaration on a day: every constraint for every environment.
 *
 * @param policy the policy under which it was made
 * @param derogations what became of each derogation about the application, declared or registered
 * @param acknowledgements what became of each acknowledgement
 * @param evidence what the repository shows
 * @param endedRefusals the known refusals of the application that no longer refuse anything
 */
public record Assessment(
        Doctrine doctrine,
        Declaration declaration,
        Policy policy,
        LocalDate today,
        List<EnvironmentAssessment> environments,
        List<DerogationReview> derogations,
        List<AcknowledgementReview> acknowledgements,
        ShownEvidence evidence,
        List<KnownRefusal> endedRefusals) {

    public Assessment {
        environments = List.copyOf(environments);
        derogations = List.copyOf(derogations);
        acknowledgements = List.copyOf(acknowledgements);
        endedRefusals = List.copyOf(endedRefusals);
    }

    /** The verdict of the whole: that of its worst environment. */
    public Verdict verdict() {
        Verdict worst = Verdict.ALLOWED;
        for (EnvironmentAssessment environment : environments) {
            worst = worst.orWorse(environment.verdict());
        }
        return worst;
    }

    /** The verdict as far as it is enforced: what is only observed stops no build. */
    public Verdict enforced() {
        Verdict worst = Verdict.ALLOWED;
        for (EnvironmentAssessment environment : environments) {
            worst = worst.orWorse(environment.enforced());
        }
        return worst;
    }

    /** Whether something refuses the declaration, and nothing of that stops the build. */
    public boolean isObserved() {
        return !verdict().passes() && enforced().passes();
    }

    /** The entries of the list of known refusals that are about the application, those that have ended included. */
    public List<KnownRefusal> listedRefusals() {
        return Observation.of(declaration, policy, today).listed();
    }

    /** What refuses it, as a list of known refusals would have to name it; none covers what nothing lifts. */
    public List<KnownRefusal> refusals() {
        return Observation.of(declaration, policy, today).refusals(environments);
    }

    /** The last day of the derogation without which something fails that ends first; empty where none of them ends. */
    public Optional<LocalDate> derogatedUntil() {
        Optional<LocalDate> first = Optional.empty();
        for (EnvironmentAssessment environment : environments) {
            for (Derogation derogation : environment.decidingDerogations()) {
                if (derogation.term() instanceof Derogation.Until until
                        && (first.isEmpty() || until.lastDay().isBefore(first.get()))) {
                    first = Optional.of(until.lastDay());
                }
            }
        }
        return first;
    }

    /** What whoever reads the assessment has to know beside its outcomes: what ends soon, and what is due for review. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(Notice.ofAll(doctrine, policy, today));
        for (EnvironmentAssessment environment : environments) {
            notices.addAll(ending(environment));
        }
        for (KnownRefusal ended : endedRefusals) {
            notices.add(Notice.of(ended, doctrine));
        }
        notices.addAll(evidence.notices(declaration.notHosted().isEmpty()));
        return List.copyOf(notices);
    }

    /** The sources of what is to be looked at or was answered, in the doctrine's order. */
    public List<Source> sourcesOfFindings() {
        Set<String> cited = new HashSet<>();
        for (EnvironmentAssessment environment : environments) {
            for (Outcome outcome : environment.outcomes()) {
                if (outcome.isFinding()) {
                    for (Citation citation : outcome.decidingCitations()) {
                        cited.add(citation.source().id());
                    }
                }
            }
        }
        return doctrine.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    private List<Notice> ending(EnvironmentAssessment environment) {
        List<Notice> notices = new ArrayList<>();
        Facts<OfferFact> offered = environment.offer().facts();
        if (offered.states(OfferFact.SECNUMCLOUD_UNTIL)) {
            LocalDate lastDay = LocalDate.ofEpochDay(offered.value(OfferFact.SECNUMCLOUD_UNTIL));
            if (policy.derogations().isSoon(lastDay, today)) {
                notices.add(new Notice.QualificationEnds(environment.environment(), environment.offer(), lastDay));
            }
        }
        Facts<DeclaredFact> declared = environment.environment().facts();
        if (declared.states(DeclaredFact.HOMOLOGATION_UNTIL)) {
            LocalDate lastDay = LocalDate.ofEpochDay(declared.value(DeclaredFact.HOMOLOGATION_UNTIL));
            if (policy.derogations().isSoon(lastDay, today)) {
                notices.add(new Notice.HomologationEnds(environment.environment(), lastDay));
            }
        }
        return notices;
    }

    /** What would mend this outcome of this environment. */
    public Remedy remedy(EnvironmentAssessment environment, Outcome outcome) {
        return new RemedyFinder(judge(environment), environment).remedy(outcome);
    }

    /** The same environment, exactly as declared, on another offer. */
    public EnvironmentAssessment on(EnvironmentAssessment environment, Offer offer) {
        return new EnvironmentAssessment(
                environment.environment(), offer, judge(environment).outcomes(offer), environment.allowedOffers());
    }

    /** Whether each offer is open to the same environment, exactly as declared, in the doctrine's order. */
    public List<OfferAnswer> answers(EnvironmentAssessment environment) {
        return doctrine.offers().stream()
                .map(offer -> OfferAnswer.of(on(environment, offer)))
                .toList();
    }

    /** The contradictions between sources that touch this outcome's decision. */
    public List<Contradiction> contradictions(Outcome outcome) {
        if (outcome.result() == Result.NOT_APPLICABLE) {
            return List.of();
        }
        List<Contradiction> bearing = new ArrayList<>();
        for (String id : outcome.contradictionIds()) {
            Optional<Contradiction> contradiction = doctrine.contradiction(id);
            if (contradiction.isPresent() && contradiction.get().bearsOn(outcome.situation())) {
                bearing.add(contradiction.get());
            }
        }
        return List.copyOf(bearing);
    }

    private Judge judge(EnvironmentAssessment environment) {
        Derogations reviewed = Derogations.of(derogations, doctrine, policy.derogations(), today);
        Acknowledgements answers = Acknowledgements.of(declaration, doctrine, policy, today);
        return new Judge(
                doctrine,
                environment.environment(),
                new Exemptions(reviewed, answers, Observation.ofNothing()),
                evidence.countingFor(environment.environment()),
                today);
    }
}
