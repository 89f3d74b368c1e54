package dev.doctrine.benchmark.peer;

import dev.doctrine.assessment.Result;
import java.util.List;

/** One environment, ready to be judged by one engine. */
public interface Question {

    /** All results on its own offer, and the offers that would be allowed. */
    Judgement judge();

    /** All results on its own offer. */
    List<Result> results();
}
