package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.doctrine.Condition.AgainstFact;
import dev.doctrine.doctrine.Condition.AgainstValue;
import dev.doctrine.doctrine.Condition.All;
import dev.doctrine.doctrine.Condition.Any;
import dev.doctrine.doctrine.Condition.Not;
import dev.doctrine.doctrine.Condition.Stated;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a condition is made of, what it looks at, and for want of what it is not known. */
class ConditionFactsTest {

    private static final Condition VALUE = new AgainstValue(OfferFact.SITES, Operator.IS, 2);
    private static final Condition FACTS = new AgainstFact(DeclaredFact.REGIONS, Operator.AT_MOST, OfferFact.REGIONS);
    private static final Condition STATED = new Stated(OfferFact.AVAILABILITY, true);
    private static final Condition NESTED = new All(List.of(VALUE, new Any(List.of(new Not(FACTS), STATED))));

    private static final Situation NOTHING_OFFERED = new Situation(
            Facts.of(DeclaredFact.class, Map.of(DeclaredFact.REGIONS, 2L)), Facts.of(OfferFact.class, Map.of()));

    @Test
    void itsSingleTestsAreFoundHoweverDeep() {
        assertEquals(List.of(VALUE, FACTS, STATED), NESTED.tests().toList());
    }

    @Test
    void itLooksAtTheFactsOfAllItsParts() {
        assertEquals(
                List.of(OfferFact.SITES, DeclaredFact.REGIONS, OfferFact.REGIONS, OfferFact.AVAILABILITY),
                NESTED.facts());
    }

    @Test
    void aConstraintLooksAtWhatDecidesWhetherItAppliesAsWell() {
        Constraint constraint = constraint(new Not(FACTS), new All(List.of(STATED, FACTS)));

        assertEquals(List.of(DeclaredFact.REGIONS), constraint.declaredFacts());
        assertEquals(List.of(OfferFact.REGIONS, OfferFact.AVAILABILITY), constraint.offerFacts());
        assertEquals(List.of(FACTS, STATED, FACTS), constraint.tests().toList());
    }

    @Test
    void whatIsNotStatedIsMissingOnEitherSideOfAComparison() {
        assertEquals(List.of(OfferFact.REGIONS), FACTS.unstated(NOTHING_OFFERED).toList());
        assertEquals(
                List.of(OfferFact.SITES, OfferFact.REGIONS),
                new AgainstFact(OfferFact.SITES, Operator.AT_MOST, OfferFact.REGIONS)
                        .unstated(NOTHING_OFFERED)
                        .toList());
        assertEquals(List.of(OfferFact.SITES), VALUE.unstated(NOTHING_OFFERED).toList());
    }

    @Test
    void onlyTheSideThatIsNotStatedIsMissing() {
        Situation sites = NOTHING_OFFERED.stating(OfferFact.SITES, 2);

        assertEquals(
                List.of(OfferFact.REGIONS),
                new AgainstFact(OfferFact.SITES, Operator.AT_MOST, OfferFact.REGIONS)
                        .unstated(sites)
                        .toList());
        assertEquals(
                List.of(),
                FACTS.unstated(NOTHING_OFFERED.stating(OfferFact.REGIONS, 2)).toList(),
                "it is known");
    }

    @Test
    void aSetOfWhichAWordIsOpenIsMissingThough() {
        Situation open = new Situation(
                NOTHING_OFFERED.declared(),
                Facts.of(OfferFact.class, Map.of(OfferFact.EXPOSURE, 1L), Map.of(OfferFact.EXPOSURE, 2L)));

        assertEquals(
                List.of(OfferFact.EXPOSURE),
                new AgainstValue(OfferFact.EXPOSURE, Operator.INCLUDES, 2)
                        .unstated(open)
                        .toList());
        assertEquals(
                List.of(),
                new AgainstValue(OfferFact.EXPOSURE, Operator.INCLUDES, 1)
                        .unstated(open)
                        .toList());
    }

    private static Constraint constraint(Condition when, Condition require) {
        Template text = new Template(Bilingual.NONE);
        return new Constraint(
                "c",
                Level.MANDATORY,
                List.of(),
                Bilingual.NONE,
                text,
                text,
                text,
                text,
                new Derogability(true, List.of(), 0),
                List.of(),
                when,
                require,
                List.of());
    }
}
