package dev.doctrine.declaration;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * In what the data that an environment declares as its own are less than those of the application: a lower
 * classification, a category left out, a sensitivity taken back.
 *
 * @param words what is less, as a set of {@link dev.doctrine.vocabulary.Vocabulary#DATA_PART}
 * @param facts the facts that are less, in the order in which a declaration gives them
 */
record OwnData(long words, List<DeclaredFact> facts) {

    /** The facts that speak of data, each with the word for what it tells. */
    private static final List<Part> PARTS = List.of(
            new Part(DeclaredFact.CLASSIFICATION, 0),
            new Part(DeclaredFact.CATEGORIES, 1),
            new Part(DeclaredFact.LEGAL_SECRET, 2),
            new Part(DeclaredFact.ESSENTIAL_MISSION, 2),
            new Part(DeclaredFact.HARM, 2),
            new Part(DeclaredFact.SPECIAL_FRANCE, 3));

    OwnData {
        facts = List.copyOf(facts);
    }

    /** Compares the data of the application with those of one of its environments. */
    static OwnData of(Facts<DeclaredFact> application, Facts<DeclaredFact> environment) {
        long words = 0;
        List<DeclaredFact> facts = new ArrayList<>();
        for (Part part : PARTS) {
            if (isLess(part.fact(), environment, application)) {
                words |= SomeWords.bit(part.word());
                facts.add(part.fact());
            }
        }
        return new OwnData(words, facts);
    }

    private static boolean isLess(DeclaredFact fact, Facts<DeclaredFact> own, Facts<DeclaredFact> whole) {
        // Of a flag, no less than of a set, what counts is that something stated before is stated no longer.
        return fact.type().ordered()
                ? own.value(fact) < whole.value(fact)
                : (whole.value(fact) & ~own.value(fact)) != 0;
    }

    private record Part(DeclaredFact fact, int word) {}
}
