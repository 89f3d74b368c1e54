package dev.doctrine.assessment;

import dev.doctrine.doctrine.Doctrine;
import java.time.LocalDate;

/** What may lift a constraint, answer it, or keep it from stopping the build. */
record Exemptions(Derogations derogations, Acknowledgements acknowledgements, Observation observation) {

    /** Those of a situation that nobody declares: none. */
    static Exemptions none(Doctrine doctrine, LocalDate today) {
        return new Exemptions(Derogations.NONE, Acknowledgements.none(doctrine, today), Observation.ofNothing());
    }
}
