package dev.doctrine.examination;

import static dev.doctrine.examination.Answers.UNDETERMINED;

import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Condition;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the decisions that rest on facts which no source states of an offer. */
final class MissingFactFinder {

    private final Doctrine doctrine;
    private final Variables variables;
    private final List<List<Answers>> answers;

    MissingFactFinder(Doctrine doctrine, Variables variables, List<List<Answers>> answers) {
        this.doctrine = doctrine;
        this.variables = variables;
        this.answers = answers;
    }

    List<MissingFact> silences() {
        List<MissingFact> silences = new ArrayList<>();
        for (List<Answers> one : answers) {
            for (int i = 0; i < one.size(); i++) {
                Offer offer = doctrine.offers().get(i);
                MissingFact silence = new MissingFact(
                        one.get(i).constraint(),
                        offer,
                        undetermined(one.get(i), offer),
                        takenAsAbsent(one.get(i), offer));
                if (!silence.undetermined().isEmpty()
                        || !silence.takenAsAbsent().isEmpty()) {
                    silences.add(silence);
                }
            }
        }
        return silences;
    }

    private static List<OfferFact> undetermined(Answers one, Offer offer) {
        if ((one.all() & UNDETERMINED) == 0) {
            return List.of();
        }
        Set<OfferFact> wanted = EnumSet.noneOf(OfferFact.class);
        Answers.forEach(one.variables(), offer, (index, situation) -> {
            if (Result.of(one.constraint(), situation) == Result.UNDETERMINED) {
                wanted.addAll(one.constraint().unstated(situation));
            }
        });
        return List.copyOf(wanted);
    }

    private List<OfferFact> takenAsAbsent(Answers one, Offer offer) {
        return one.constraint()
                .tests()
                .filter(Condition.Stated.class::isInstance)
                .map(test -> ((Condition.Stated) test).fact())
                .filter(OfferFact.class::isInstance)
                .map(OfferFact.class::cast)
                .filter(fact -> !offer.facts().states(fact))
                .distinct()
                .filter(fact -> changesADecision(fact, one, offer))
                .toList();
    }

    /** Whether some decision that is made as if the fact were absent would be another if it had some value. */
    private boolean changesADecision(OfferFact fact, Answers one, Offer offer) {
        Constraint constraint = one.constraint();
        boolean[] changes = new boolean[1];
        List<Long> values = variables.valuesOf(fact, constraint);
        Answers.forEach(one.variables(), offer, (index, situation) -> {
            int now = one.at(index);
            if (!changes[0] && now != UNDETERMINED) {
                changes[0] = values.stream()
                        .map(value -> Result.of(constraint, situation.stating(fact, value)))
                        .anyMatch(stated -> Answers.bit(stated) != now);
            }
        });
        return changes[0];
    }
}
