package dev.doctrine.report.reference;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.OfferAnswer;
import dev.doctrine.assessment.OfferMap;
import dev.doctrine.assessment.Result;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.report.reference.Situations.Situation;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the offers of a doctrine answer in each situation, found by assessing a declaration of it: each answer once, and for
 * each situation which answer every offer gives.
 *
 * @param answers each different answer, in the order in which they are first given
 * @param given for each situation the number of each offer's answer
 */
record ChooserAnswers(List<Answer> answers, List<List<Integer>> given) {

    ChooserAnswers {
        answers = List.copyOf(answers);
        given = List.copyOf(given);
    }

    /**
     * An answer to show.
     *
     * @param kind whether the offer is open
     * @param constraint the id of the constraint that is the first reason why not; empty where the offer is open
     * @param reason the same in a sentence
     */
    record Answer(OfferMap.Answer kind, String constraint, String reason) {}

    static ChooserAnswers of(Doctrine doctrine, Situations situations, LocalDate today, Messages messages) {
        Map<Answer, Integer> numbers = new LinkedHashMap<>();
        List<List<Integer>> given = new ArrayList<>();
        if (!doctrine.offers().isEmpty()) {
            for (Situation situation : situations.all()) {
                Assessment assessment = assess(situation, doctrine, today);
                OutcomeText text = new OutcomeText(messages, assessment);
                List<Integer> row = new ArrayList<>();
                for (OfferAnswer answer :
                        assessment.answers(assessment.environments().get(0))) {
                    Answer shown = shown(answer, text);
                    Integer number = numbers.putIfAbsent(shown, numbers.size());
                    row.add(number == null ? numbers.size() - 1 : number);
                }
                given.add(List.copyOf(row));
            }
        }
        return new ChooserAnswers(List.copyOf(numbers.keySet()), given);
    }

    /** As a project with such a declaration is assessed. */
    static Assessment assess(Situation situation, Doctrine doctrine, LocalDate today) {
        String declared = situation.declaration(doctrine.offers().get(0).id());
        Reading<Declaration> reading =
                DeclarationReader.read("hosting.yaml", declared.getBytes(StandardCharsets.UTF_8), doctrine);
        if (reading instanceof Reading.Accepted<Declaration> accepted) {
            return new Assessor(doctrine).assess(accepted.value(), today);
        }
        throw new IllegalStateException("Not a declaration: " + declared);
    }

    private static Answer shown(OfferAnswer answer, OutcomeText text) {
        return answer.reason()
                .map(outcome -> new Answer(
                        outcome.result() == Result.UNDETERMINED ? OfferMap.Answer.UNDETERMINED : OfferMap.Answer.CLOSED,
                        outcome.constraint().id(),
                        text.message(outcome)))
                .orElseGet(() -> new Answer(OfferMap.Answer.OPEN, "", ""));
    }
}
