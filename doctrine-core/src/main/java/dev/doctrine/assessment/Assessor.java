package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.policy.DerogationRules;
import java.time.LocalDate;
import java.util.List;

/** Assesses declarations against one doctrine. Pure and thread-safe: the day comes from the caller. */
public final class Assessor {

    private final Doctrine doctrine;
    private final DerogationRules rules;

    /** An assessor for this doctrine, with the usual rules for derogations. */
    public Assessor(Doctrine doctrine) {
        this(doctrine, DerogationRules.USUAL);
    }

    /** An assessor for this doctrine that counts only derogations that meet these rules. */
    public Assessor(Doctrine doctrine, DerogationRules rules) {
        this.doctrine = doctrine;
        this.rules = rules;
    }

    /**
     * Assesses a declaration that was read with the same doctrine.
     *
     * @param today the day on which derogations and qualifications have to hold
     */
    public Assessment assess(Declaration declaration, LocalDate today) {
        Derogations derogations = Derogations.about(declaration, doctrine, rules, today);
        List<EnvironmentAssessment> environments = declaration.environments().stream()
                .map(environment -> assess(environment, derogations, today))
                .toList();
        return new Assessment(doctrine, declaration, rules, today, environments, derogations.reviews(environments));
    }

    private EnvironmentAssessment assess(Environment environment, Derogations derogations, LocalDate today) {
        Offer offer = doctrine.offer(environment.offer())
                .orElseThrow(
                        () -> new IllegalArgumentException("Not an offer of this doctrine: " + environment.offer()));
        Judge judge = new Judge(doctrine, environment, derogations, today);
        return new EnvironmentAssessment(environment, offer, judge.outcomes(offer), judge.allowedOffers());
    }
}
