package dev.doctrine.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.policy.Policy;
import dev.doctrine.yaml.Reading;
import java.time.LocalDate;

/**
 * What all declarations of a portfolio are assessed against. Pure and thread-safe.
 *
 * @param today the day on which derogations and qualifications have to hold
 */
public record Portfolio(Doctrine doctrine, Policy policy, LocalDate today) {

    /** Assesses one declaration, whatever its repository shows, or tells all that is wrong in it. */
    public Reading<Assessment> assess(String path, byte[] bytes) {
        return assess(path, bytes, Evidence.NONE);
    }

    /**
     * Assesses one declaration, or tells all that is wrong in it.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     * @param evidence what the files beside it show
     */
    public Reading<Assessment> assess(String path, byte[] bytes, Evidence evidence) {
        return new Assessor(doctrine, policy).assess(path, bytes, evidence, today);
    }
}
