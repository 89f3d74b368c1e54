package dev.doctrine.benchmark;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.TruthCase;
import dev.doctrine.benchmark.peer.Engine;
import dev.doctrine.benchmark.peer.Judgement;
import dev.doctrine.benchmark.peer.Peer;
import dev.doctrine.declaration.Declaration;
import java.util.List;

/**
 * Whether the library says what the truth table says, and every engine what the library says.
 *
 * @param cases the cases of the truth table that were compared
 * @param environments the environments in them, all of which were compared
 * @param engines the engines that were compared
 * @param leftOut the engines that need what this machine does not have
 */
record TruthTableCheck(int cases, int environments, List<String> engines, List<String> leftOut) {

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
        for (Engine engine : there) {
            environments = compare(engine, cases);
        }
        return new TruthTableCheck(cases.size(), environments, described(there), described(missing));
    }

    /** How many environments were compared. */
    private static int compare(Engine engine, List<TruthCase> cases) throws Exception {
        Peer peer = engine.load(Assessing.BUILT_IN);
        int environments = 0;
        for (TruthCase one : cases) {
            for (EnvironmentAssessment environment : assessed(withoutDerogations(Assessing.read(one.yaml())))) {
                Judgement.of(environment)
                        .expect(
                                peer.ask(
                                        Judgement.declared(environment.environment(), Assessing.TODAY),
                                        environment.offer()),
                                engine.label() + ", " + one.table() + ", " + one.name());
                environments++;
            }
        }
        return environments;
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
                declaration.owner(),
                declaration.environments(),
                List.of());
    }

    private static List<String> described(List<Engine> engines) {
        return engines.stream().map(Engine::description).toList();
    }

    @Override
    public String toString() {
        return "On " + cases + " cases of the truth table the library answers as the table does"
                + (engines.isEmpty() ? "" : ", and as the library does: " + String.join(", ", engines))
                + (leftOut.isEmpty() ? "" : "; left out, for want of its compiler: " + String.join(", ", leftOut))
                + ".";
    }
}
