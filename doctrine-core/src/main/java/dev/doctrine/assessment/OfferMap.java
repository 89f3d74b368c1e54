package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Which offer may host data of which classification, whoever asks. Only the mandatory constraints that look at the
 * classification count, on a day, and no derogation. An offer that is open here may still be refused to an environment, for
 * all the rest that it declares.
 */
public final class OfferMap {

    private final Doctrine doctrine;
    private final LocalDate today;

    /** The map of this doctrine on this day. */
    public OfferMap(Doctrine doctrine, LocalDate today) {
        this.doctrine = doctrine;
        this.today = today;
    }

    /** The answer for an offer and data of this classification, given by its rank. */
    public Cell cell(Offer offer, long classification) {
        List<Outcome> outcomes = outcomes(offer, classification);
        Verdict firm = outcomes.stream()
                .filter(OfferMap::isFirm)
                .map(Outcome::verdict)
                .reduce(Verdict.ALLOWED, Verdict::orWorse);
        if (firm != Verdict.ALLOWED) {
            return new Cell(firm == Verdict.FORBIDDEN ? Answer.CLOSED : Answer.UNDETERMINED, List.of());
        }
        List<Outcome> conditions = outcomes.stream()
                .filter(outcome -> !isFirm(outcome) && outcome.result() != Result.NOT_APPLICABLE)
                .toList();
        return new Cell(conditions.isEmpty() ? Answer.OPEN : Answer.CONDITIONAL, conditions);
    }

    /** The mandatory constraints that look at the classification, for an environment that declares nothing else. */
    private List<Outcome> outcomes(Offer offer, long classification) {
        Environment environment = new Environment(
                "",
                offer.id(),
                Place.startOf(""),
                Facts.of(DeclaredFact.class, Map.of(DeclaredFact.CLASSIFICATION, classification)),
                Map.of(),
                "");
        Judge judge = new Judge(doctrine, environment, Derogations.NONE, Acknowledgements.none(doctrine, today), today);
        return doctrine.mandatoryConstraints().stream()
                .filter(constraint -> constraint.declaredFacts().contains(DeclaredFact.CLASSIFICATION))
                .map(constraint -> judge.outcome(constraint, offer, judge.situation(offer)))
                .toList();
    }

    /** Whether the classification alone decides, so that nothing else one may declare changes the answer. */
    private static boolean isFirm(Outcome outcome) {
        return outcome.constraint().declaredFacts().stream()
                .allMatch(fact -> fact == DeclaredFact.CLASSIFICATION || fact.isDerived());
    }

    /**
     * The answer for one offer and classification.
     *
     * @param conditions the constraints that also depend on what else is declared; empty unless conditional
     */
    public record Cell(Answer answer, List<Outcome> conditions) {
        public Cell {
            conditions = List.copyOf(conditions);
        }
    }

    /** Whether an offer may host data of a classification. */
    public enum Answer implements Keyed {
        OPEN,
        /** It may, where the environment meets further conditions. */
        CONDITIONAL,
        /** No source says. */
        UNDETERMINED,
        CLOSED
    }
}
