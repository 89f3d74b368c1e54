package dev.doctrine.benchmark.peer;

import dev.doctrine.assessment.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the rules of Drools answer, in the order in which they happen to fire. */
public final class DroolsAnswers {

    private final Result[] results;
    private final boolean[] allowed;

    DroolsAnswers(int rules, int offers) {
        results = new Result[rules];
        Arrays.fill(results, Result.UNDETERMINED);
        allowed = new boolean[offers];
    }

    /** Called by a rule that has its result. */
    public void answer(int rule, int result) {
        results[rule] = Judgement.RESULTS.get(result);
    }

    /** Called by the rule that allows an offer. */
    public void allow(int offer) {
        allowed[offer] = true;
    }

    List<Result> results() {
        return List.of(results);
    }

    List<String> allowed(List<String> offers) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i]) {
                ids.add(offers.get(i));
            }
        }
        return ids;
    }
}
