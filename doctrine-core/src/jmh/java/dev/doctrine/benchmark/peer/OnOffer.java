package dev.doctrine.benchmark.peer;

import dev.doctrine.doctrine.Condition;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.doctrine.Truth;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.util.Map;

/** Tests on one offer, its facts put in: for engines that do not compare one part of their input with another. */
record OnOffer(Offer offer) {

    /** The same test of what is declared alone. */
    Formula of(Formula formula) {
        if (formula instanceof Formula.And and) {
            return Formula.all(and.parts().stream().map(this::of));
        }
        if (formula instanceof Formula.Or or) {
            return Formula.any(or.parts().stream().map(this::of));
        }
        if (formula instanceof Formula.Stated stated) {
            return stated.fact() instanceof OfferFact fact
                    ? truth(offer.facts().states(fact) == stated.expected())
                    : stated;
        }
        Formula.Compared compared = (Formula.Compared) formula;
        return compared.fact() instanceof OfferFact fact ? offered(fact, compared) : declared(compared);
    }

    private Formula offered(OfferFact fact, Formula.Compared compared) {
        Condition condition = compared.right() instanceof Formula.Value value
                ? new Condition.AgainstValue(fact, compared.operator(), value.number())
                : new Condition.AgainstFact(fact, compared.operator(), (OfferFact) other(compared));
        Situation situation = new Situation(Facts.of(DeclaredFact.class, Map.of()), PlainFacts.of(offer));
        return truth((condition.in(situation) == Truth.TRUE) == compared.holds());
    }

    private Formula declared(Formula.Compared compared) {
        if (compared.right() instanceof Formula.Value || other(compared) instanceof DeclaredFact) {
            return compared;
        }
        OfferFact other = (OfferFact) other(compared);
        // What is not stated was asked for before; the comparison is not reached.
        return offer.facts().states(other)
                ? Formula.compared(
                        compared.fact(),
                        compared.operator(),
                        new Formula.Value(offer.facts().value(other)),
                        compared.holds())
                : Formula.FALSE;
    }

    private static Fact other(Formula.Compared compared) {
        return ((Formula.Other) compared.right()).fact();
    }

    private static Formula truth(boolean holds) {
        return holds ? Formula.TRUE : Formula.FALSE;
    }
}
