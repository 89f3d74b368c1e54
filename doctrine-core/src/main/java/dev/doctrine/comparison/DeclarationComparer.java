package dev.doctrine.comparison;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.Policy;
import dev.doctrine.yaml.Reading;
import java.time.LocalDate;

/**
 * Compares what two doctrines say of declarations, one at a time, so that any number can be given in a row. Thread-safe.
 */
public final class DeclarationComparer {

    private final Side before;
    private final Side after;

    /**
     * Compares on a day, derogations counted under this policy.
     *
     * @param today the day on which derogations and qualifications have to hold
     */
    public DeclarationComparer(Doctrine before, Doctrine after, Policy policy, LocalDate today) {
        this.before = new Side(before, new Assessor(before, policy), today);
        this.after = new Side(after, new Assessor(after, policy), today);
    }

    /**
     * What becomes of a declaration.
     *
     * @param path the file as users know it
     */
    public DeclarationChange compare(String path, byte[] bytes) {
        return new DeclarationChange(path, before.read(path, bytes), after.read(path, bytes));
    }

    private record Side(Doctrine doctrine, Assessor assessor, LocalDate today) {
        Reading<Assessment> read(String path, byte[] bytes) {
            Reading<Declaration> reading = DeclarationReader.read(path, bytes, doctrine);
            return reading instanceof Reading.Accepted<Declaration> accepted
                    ? new Reading.Accepted<>(assessor.assess(accepted.value(), today))
                    : new Reading.Refused<>(((Reading.Refused<Declaration>) reading).complaints());
        }
    }
}
