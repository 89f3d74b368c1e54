package dev.doctrine.benchmark;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.TruthCase;
import dev.doctrine.benchmark.peer.Engine;
import dev.doctrine.benchmark.peer.Judgement;
import dev.doctrine.benchmark.peer.Peer;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the library says what the truth table says, and every engine what the library says.
 *
 * @param cases the cases of the truth table that were compared
 * @param environments the environments in them
 * @param inexpressible how many of them no engine was asked about, because the answer rests on a word of which nothing is
 *     stated, or on facts that are not stated where something is declared
 * @param engines the engines that were compared
 * @param leftOut the engines that need what this machine does not have
 */
record TruthTableCheck(int cases, int environments, int inexpressible, List<String> engines, List<String> leftOut) {

    /** Compares all of it; any difference is an exception. */
    static TruthTableCheck run(List<Engine> there, List<Engine> missing) throws Exception {
        List<TruthCase> cases = TruthCase.readAll();
        for (TruthCase one : cases) {
            String answer =
                    one.answer().apply(assessed(Assessing.read(one.yaml())).get(0));
            if (!answer.equals(one.expected())) {
                throw new IllegalStateException(one.table() + ", " + one.name() + ": " + answer);
            }
        }
        int environments = 0;
        List<Asked> asked = new ArrayList<>();
        for (TruthCase one : cases) {
            for (EnvironmentAssessment environment : assessed(withoutDerogations(Assessing.read(one.yaml())))) {
                environments++;
                Asked question = new Asked(one, environment);
                if (question.isExpressible()) {
                    asked.add(question);
                }
            }
        }
        for (Engine engine : there) {
            compare(engine, asked);
        }
        return new TruthTableCheck(
                cases.size(), environments, environments - asked.size(), described(there), described(missing));
    }

    private static void compare(Engine engine, List<Asked> all) throws Exception {
        Peer peer = engine.load(Assessing.BUILT_IN);
        for (Asked asked : all) {
            Judgement.of(asked.environment())
                    .expect(
                            peer.ask(asked.declared(), asked.environment().offer()),
                            engine.label() + ", " + asked.from().table() + ", "
                                    + asked.from().name());
        }
    }

    /** An environment of a case. */
    private record Asked(TruthCase from, EnvironmentAssessment environment) {

        Facts<DeclaredFact> declared() {
            return Judgement.declared(environment.environment(), Assessing.TODAY);
        }

        boolean isExpressible() {
            return Judgement.plain(Assessing.BUILT_IN, declared(), environment.offer())
                    .equals(Judgement.of(environment));
        }
    }

    private static List<EnvironmentAssessment> assessed(Declaration declaration) {
        return new Assessor(Assessing.BUILT_IN)
                .assess(declaration, Assessing.TODAY)
                .environments();
    }

    /** The rules alone are compared: what lifts them is no rule. */
    private static Declaration withoutDerogations(Declaration declaration) {
        return new Declaration(
                declaration.path(),
                declaration.sha256(),
                declaration.application(),
                declaration.applicationId(),
                declaration.owner(),
                declaration.notHostedOrNull(),
                declaration.environments(),
                List.of(),
                List.of());
    }

    private static List<String> described(List<Engine> engines) {
        return engines.stream().map(Engine::description).toList();
    }

    @Override
    public String toString() {
        return "On " + cases + " cases of the truth table the library answers as the table does"
                + (engines.isEmpty() ? "" : ", and as the library does: " + String.join(", ", engines))
                + (engines.isEmpty()
                        ? ""
                        : " (of " + environments + " environments, " + inexpressible
                                + " are beyond what they can be told)")
                + (leftOut.isEmpty() ? "" : "; left out, for want of its compiler: " + String.join(", ", leftOut))
                + ".";
    }
}
