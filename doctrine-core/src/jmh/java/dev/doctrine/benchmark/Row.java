package dev.doctrine.benchmark;

import dev.doctrine.benchmark.peer.Engine;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark in the table.
 *
 * @param benchmark the name of its method, with the engine if it is another
 * @param what what it does, in words
 * @param against the benchmark that it is compared with; itself where it is what others are compared with
 * @param time microseconds per operation, by the clock
 * @param processor microseconds of the processor per operation
 * @param bytes allocated per operation
 */
record Row(String benchmark, String what, String against, Measure time, Measure processor, Measure bytes) {

    private static final String ONE_ENVIRONMENT = "assessOneEnvironment";
    private static final String ONE_OFFER = "assessOneOffer";
    private static final String JACKSON_READS = "readDeclarationWithJackson";
    private static final String JACKSON_LOADS = "loadDoctrineWithJackson";
    private static final String READ_AND_ASSESS = "readAndAssess";
    private static final String BYTES_PER_OPERATION = "gc.alloc.rate.norm";

    /** The rows of the table, from what JMH measured in all rounds; those of other engines below what the library needs. */
    static List<Row> of(Collection<RunResult> results, List<Engine> engines) {
        return Stream.of(
                        Stream.of(
                                row(results, ONE_ENVIRONMENT, "Assess one environment, all outcomes", ONE_ENVIRONMENT)),
                        engines.stream().map(engine -> row(results, "judgeOneEnvironment", engine, ONE_ENVIRONMENT)),
                        Stream.of(
                                row(results, "assessThreeEnvironments", "Assess three environments", ONE_ENVIRONMENT),
                                row(results, ONE_OFFER, "Assess on one offer, all outcomes", ONE_OFFER)),
                        engines.stream().map(engine -> row(results, "judgeOneOffer", engine, ONE_OFFER)),
                        Stream.of(
                                row(results, JACKSON_READS, "Jackson: hosting.yaml", JACKSON_READS),
                                row(results, "readDeclaration", "Read hosting.yaml, with places", JACKSON_READS),
                                row(results, JACKSON_LOADS, "Jackson: built-in doctrine", JACKSON_LOADS),
                                row(results, "loadDoctrine", "Load built-in doctrine", JACKSON_LOADS),
                                row(results, READ_AND_ASSESS, "Read and assess hosting.yaml", READ_AND_ASSESS),
                                row(results, "writeReports", "Write all six reports", READ_AND_ASSESS)))
                .flatMap(rows -> rows)
                .toList();
    }

    boolean isCounterpart() {
        return benchmark.equals(against);
    }

    private static Row row(Collection<RunResult> results, String benchmark, Engine engine, String against) {
        return row(results, named(benchmark, engine.name()), "The same rules in " + engine.label(), against);
    }

    private static Row row(Collection<RunResult> results, String benchmark, String what, String against) {
        List<IterationResult> own = iterations(results, benchmark);
        List<IterationResult> others = iterations(results, against);
        return new Row(
                benchmark,
                what,
                against,
                Measure.of(
                        own.stream().map(Row::time).toList(),
                        others.stream().map(Row::time).toList()),
                measure(own, others, ProcessorTime.PER_OPERATION),
                measure(own, others, BYTES_PER_OPERATION));
    }

    private static List<IterationResult> iterations(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> name(result).equals(benchmark))
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
    }

    private static String name(RunResult result) {
        String benchmark = result.getPrimaryResult().getLabel();
        String engine = result.getParams().getParam(PeerBenchmark.ENGINE);
        return engine == null ? benchmark : named(benchmark, engine);
    }

    private static String named(String benchmark, String engine) {
        return benchmark + ":" + engine;
    }

    private static double time(IterationResult iteration) {
        return iteration.getPrimaryResult().getScore();
    }

    private static Measure measure(List<IterationResult> own, List<IterationResult> others, String name) {
        return Measure.of(secondary(own, name), secondary(others, name));
    }

    private static List<Double> secondary(List<IterationResult> iterations, String name) {
        return iterations.stream()
                .<Result<?>>map(iteration -> iteration.getSecondaryResults().get(name))
                .map(Result::getScore)
                .toList();
    }
}
