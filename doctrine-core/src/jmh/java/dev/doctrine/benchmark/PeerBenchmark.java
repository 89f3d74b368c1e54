package dev.doctrine.benchmark;

import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Result;
import dev.doctrine.benchmark.peer.Engine;
import dev.doctrine.benchmark.peer.Judgement;
import dev.doctrine.benchmark.peer.Question;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The environment that the library assesses in {@link CoreBenchmark}, judged by the same rules in general engines. They
 * need longer to warm up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class PeerBenchmark {

    /** The name of the parameter that names the engine. */
    static final String ENGINE = "engine";

    /** Who judges. */
    @Param
    public Engine engine;

    private Question question;

    /** Loads the rules and brings the environment into the engine's form; refuses another judgement than the library's. */
    @Setup
    public void prepare() throws Exception {
        Doctrine doctrine = DoctrineReader.builtIn();
        EnvironmentAssessment assessed = new Assessor(doctrine)
                .assess(Hosting.read(doctrine).firstEnvironment(), Hosting.TODAY)
                .environments()
                .get(0);
        question =
                engine.load(doctrine).ask(Judgement.declared(assessed.environment(), Hosting.TODAY), assessed.offer());
        Judgement.of(assessed).expect(question, engine.label());
    }

    /** All results of one environment, and the offers that it might have. */
    @Benchmark
    public Judgement judgeOneEnvironment() {
        return question.judge();
    }

    /** All results of one environment on one offer. */
    @Benchmark
    @Warmup(iterations = 5, time = 1)
    public List<Result> judgeOneOffer() {
        return question.results();
    }
}
