package dev.doctrine.declaration;

import dev.doctrine.yaml.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * A project's answer to what is recommended and not met: it knows, and says why it stays so until a day. It lifts nothing
 * mandatory.
 *
 * @param constraint the id of the constraint
 * @param environments the environments that it is about, spelt as the declaration names them; others match nothing
 * @param until the last day it holds
 */
public record Acknowledgement(
        Place place, String constraint, List<String> environments, String reason, LocalDate until) {

    public Acknowledgement {
        environments = List.copyOf(environments);
    }

    /** Whether it is about this constraint, by its id, on this environment. */
    public boolean isAbout(String otherConstraint, String environment) {
        return constraint.equals(otherConstraint) && environments.contains(environment);
    }
}
