package dev.doctrine.examination;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The cases that an examination tells apart: every classification of data, kind of owner and stage. */
final class Scenarios {

    private static final List<DeclaredFact> FACTS =
            List.of(DeclaredFact.CLASSIFICATION, DeclaredFact.OWNER_KIND, DeclaredFact.STAGE);

    private Scenarios() {}

    /** The variables that are fixed in a case. */
    static List<Variable> fixed(Variables variables) {
        return FACTS.stream().map(variables::of).toList();
    }

    /** The choices of these variables, one for each case. */
    static List<int[]> all() {
        List<int[]> all = new ArrayList<>();
        for (int classification = 0;
                classification < Vocabulary.CLASSIFICATION.words().size();
                classification++) {
            for (int owner = 0; owner < Vocabulary.OWNER_KIND.words().size(); owner++) {
                for (int stage = 0; stage < Vocabulary.STAGE.words().size(); stage++) {
                    all.add(new int[] {classification, owner, stage});
                }
            }
        }
        return all;
    }

    static String classification(int[] choice) {
        return Vocabulary.CLASSIFICATION.words().get(choice[0]);
    }

    static String owner(int[] choice) {
        return Vocabulary.OWNER_KIND.words().get(choice[1]);
    }

    static String stage(int[] choice) {
        return Vocabulary.STAGE.words().get(choice[2]);
    }
}
