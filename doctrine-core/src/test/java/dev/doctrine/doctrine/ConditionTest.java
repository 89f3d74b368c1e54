package dev.doctrine.doctrine;

import static dev.doctrine.doctrine.Truth.FALSE;
import static dev.doctrine.doctrine.Truth.TRUE;
import static dev.doctrine.doctrine.Truth.UNKNOWN;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

    /** Two regions declared and availability not; four regions stated of the offer and availability not. */
    private static final Situation SITUATION = new Situation(
            Facts.of(DeclaredFact.class, Map.of(DeclaredFact.REGIONS, 2L)),
            Facts.of(OfferFact.class, Map.of(OfferFact.REGIONS, 4L)));

    private static final Condition YES = new AgainstValue(DeclaredFact.REGIONS, Operator.IS, 2);
    private static final Condition NO = new AgainstValue(DeclaredFact.REGIONS, Operator.IS, 3);
    private static final Condition WHO_KNOWS = new AgainstValue(OfferFact.AVAILABILITY, Operator.AT_LEAST, 98_000);
    private static final Condition NOR_THIS = new AgainstValue(OfferFact.SITES, Operator.IS, 2);

    @Test
    void anOffersFactThatNoSourceStatesIsNotKnown() {
        assertEquals(UNKNOWN, WHO_KNOWS.in(SITUATION));
        assertEquals(UNKNOWN, new Not(WHO_KNOWS).in(SITUATION));
        assertEquals(UNKNOWN, new AgainstFact(DeclaredFact.REGIONS, Operator.AT_MOST, OfferFact.SITES).in(SITUATION));
    }

    @Test
    void aFactThatIsNotDeclaredComparesAsFalse() {
        Condition undeclared = new AgainstValue(DeclaredFact.AVAILABILITY, Operator.AT_LEAST, 0);
        assertEquals(FALSE, undeclared.in(SITUATION));
        assertEquals(TRUE, new Not(undeclared).in(SITUATION));
    }

    @Test
    void undeclaredBesideUnstatedIsFalse() {
        assertEquals(
                FALSE,
                new AgainstFact(DeclaredFact.AVAILABILITY, Operator.AT_MOST, OfferFact.AVAILABILITY).in(SITUATION));
    }

    @Test
    void factsCompareWithEachOther() {
        assertEquals(TRUE, new AgainstFact(DeclaredFact.REGIONS, Operator.AT_MOST, OfferFact.REGIONS).in(SITUATION));
        assertEquals(FALSE, new AgainstFact(DeclaredFact.REGIONS, Operator.ABOVE, OfferFact.REGIONS).in(SITUATION));
    }

    @Test
    void whetherAFactIsStatedIsAlwaysKnown() {
        assertEquals(TRUE, new Stated(OfferFact.REGIONS, true).in(SITUATION));
        assertEquals(FALSE, new Stated(OfferFact.REGIONS, false).in(SITUATION));
        assertEquals(FALSE, new Stated(OfferFact.AVAILABILITY, true).in(SITUATION));
        assertEquals(TRUE, new Stated(DeclaredFact.AVAILABILITY, false).in(SITUATION));
    }

    @Test
    void allAndAnyFollowTheTablesWhateverTheOrder() {
        List<Condition> conditions = List.of(YES, NO, WHO_KNOWS);
        for (Condition first : conditions) {
            for (Condition second : conditions) {
                for (Condition third : conditions) {
                    List<Condition> parts = List.of(first, second, third);
                    List<Truth> truths = new ArrayList<>(
                            parts.stream().map(part -> part.in(SITUATION)).toList());
                    assertEquals(truths.stream().reduce(TRUE, Truth::and), new All(parts).in(SITUATION));
                    assertEquals(truths.stream().reduce(FALSE, Truth::or), new Any(parts).in(SITUATION));
                }
            }
        }
        assertEquals(TRUE, new All(List.of()).in(SITUATION));
    }

    @Test
    void onlyWhatTheAnswerLacksIsNamedAsUnstated() {
        assertEquals(List.of(OfferFact.AVAILABILITY), unstated(new All(List.of(YES, WHO_KNOWS))));
        assertEquals(List.of(), unstated(new All(List.of(NO, WHO_KNOWS))));
        assertEquals(List.of(), unstated(new Any(List.of(YES, WHO_KNOWS))));
        assertEquals(
                List.of(OfferFact.AVAILABILITY, OfferFact.SITES),
                unstated(new Any(List.of(NO, WHO_KNOWS, new Not(NOR_THIS)))));
        assertEquals(List.of(OfferFact.SITES), unstated(new All(List.of(new Any(List.of(YES, WHO_KNOWS)), NOR_THIS))));
    }

    private static List<OfferFact> unstated(Condition condition) {
        return condition.unstated(SITUATION).toList();
    }
}
