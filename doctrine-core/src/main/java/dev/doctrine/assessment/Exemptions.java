package dev.doctrine.assessment;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Find;
import java.time.LocalDate;
import java.util.List;

/** What may lift a constraint, answer it, or keep it from stopping the build. */
record Exemptions(Derogations derogations, Acknowledgements acknowledgements, Observation observation) {

    /** Those of a situation that nobody declares: none. */
    static Exemptions none(Doctrine doctrine, LocalDate today) {
        return new Exemptions(Derogations.NONE, Acknowledgements.none(doctrine, today), Observation.ofNothing());
    }

    /**
     * The hosts each of which an exemption from a constraint has to name, each once: those that the repository shows against
     * it. An exemption from a constraint about something else names none, which is the empty text.
     */
    static List<String> hosts(Constraint constraint, List<Find> finds) {
        return constraint.evidenceFacts().isEmpty()
                ? List.of("")
                : finds.stream().map(find -> find.host().id()).distinct().toList();
    }
}
