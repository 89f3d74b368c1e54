package dev.doctrine.comparison;

import dev.doctrine.assessment.Assessor;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.Policy;
import java.time.LocalDate;

/**
 * Compares what two doctrines say of declarations, one at a time, so that any number can be given in a row. Thread-safe.
 */
public final class DeclarationComparer {

    private final Assessor before;
    private final Assessor after;
    private final LocalDate today;

    /**
     * Compares on a day, with the derogations that count under this policy.
     *
     * @param today the day on which derogations and qualifications have to hold
     */
    public DeclarationComparer(Doctrine before, Doctrine after, Policy policy, LocalDate today) {
        this.before = new Assessor(before, policy);
        this.after = new Assessor(after, policy);
        this.today = today;
    }

    /**
     * What changes for a declaration.
     *
     * @param path the file as users know it
     */
    public DeclarationChange compare(String path, byte[] bytes) {
        return new DeclarationChange(path, before.assess(path, bytes, today), after.assess(path, bytes, today));
    }
}
