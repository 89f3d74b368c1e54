package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.declaration.Environment;
import dev.doctrine.declaration.NotHosted;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.policy.Policy;
import dev.doctrine.yaml.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assesses declarations against one doctrine. Pure and thread-safe: the day comes from the caller. */
public final class Assessor {

    private final Doctrine doctrine;
    private final Policy policy;

    /** An assessor for this doctrine, where there is no policy. */
    public Assessor(Doctrine doctrine) {
        this(doctrine, Policy.NONE);
    }

    /** An assessor for this doctrine that counts only derogations that meet the policy. */
    public Assessor(Doctrine doctrine, Policy policy) {
        this.doctrine = doctrine;
        this.policy = policy;
    }

    /**
     * Reads and assesses a declaration, or tells all that is wrong in it.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     * @param today the day on which derogations and qualifications have to hold
     */
    public Reading<Assessment> assess(String path, byte[] bytes, LocalDate today) {
        return assess(path, bytes, Evidence.NONE, today);
    }

    /**
     * The same, with what the repository shows.
     *
     * @param evidence what was found that belongs to the declaration
     */
    public Reading<Assessment> assess(String path, byte[] bytes, Evidence evidence, LocalDate today) {
        return read(path, bytes).map(declaration -> assess(declaration, evidence, today));
    }

    /**
     * Reads a declaration, or tells all that is wrong in it.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     */
    public Reading<Declaration> read(String path, byte[] bytes) {
        Reading<Declaration> reading = DeclarationReader.read(path, bytes, doctrine);
        Optional<NotHosted> notHosted = reading.content().flatMap(Declaration::notHosted);
        return notHosted.isPresent() && !policy.acceptsNotHosted()
                ? Reading.refused(notHosted.get().place(), DeclarationProblem.NOT_HOSTED_REFUSED)
                : reading;
    }

    /**
     * Assesses a declaration that was read with the same doctrine.
     *
     * @param today the day on which derogations and qualifications have to hold
     */
    public Assessment assess(Declaration declaration, LocalDate today) {
        return assess(declaration, Evidence.NONE, today);
    }

    /**
     * Assesses a declaration that was read with the same doctrine, and what its repository shows.
     *
     * @param evidence what was found that belongs to the declaration
     * @param today the day on which derogations and qualifications have to hold
     */
    public Assessment assess(Declaration declaration, Evidence evidence, LocalDate today) {
        Derogations derogations = Derogations.about(declaration, doctrine, policy.derogations(), today);
        Acknowledgements acknowledgements = Acknowledgements.of(declaration, doctrine, policy, today);
        Observation observation = Observation.of(declaration, policy, today);
        Exemptions exemptions = new Exemptions(derogations, acknowledgements, observation);
        ShownEvidence shown = ShownEvidence.of(evidence, declaration, doctrine, policy, today);
        List<EnvironmentAssessment> environments = new ArrayList<>();
        for (Environment environment : declaration.environments()) {
            Judge judge = new Judge(doctrine, environment, exemptions, shown.countingFor(environment), today);
            environments.add(assess(environment, judge));
        }
        return new Assessment(
                doctrine,
                declaration,
                policy,
                today,
                environments,
                derogations.reviews(environments),
                acknowledgements.reviews(environments),
                shown,
                observation.ended(environments));
    }

    private EnvironmentAssessment assess(Environment environment, Judge judge) {
        Optional<Offer> known = doctrine.offer(environment.offer());
        if (known.isEmpty()) {
            throw new IllegalArgumentException("Not an offer of this doctrine: " + environment.offer());
        }
        Offer offer = known.get();
        List<Outcome> outcomes = judge.outcomes(offer);
        return new EnvironmentAssessment(environment, offer, outcomes, judge.allowedOffers(offer, outcomes));
    }
}
