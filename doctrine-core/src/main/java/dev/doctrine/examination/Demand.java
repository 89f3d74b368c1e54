package dev.doctrine.examination;

import java.util.List;

/**
 * What is asked of a constraint on an offer.
 *
 * @param accepted the answers that would do, as bits
 */
record Demand(Answers answers, int accepted) {

    boolean sharesWith(Demand other, List<Variable> except) {
        return answers.variables().stream()
                .filter(variable -> !except.contains(variable))
                .anyMatch(other.answers.variables()::contains);
    }
}
