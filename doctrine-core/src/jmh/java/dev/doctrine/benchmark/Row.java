package dev.doctrine.benchmark;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark in the table.
 *
 * @param benchmark the name of its method
 * @param what what it does, in words
 * @param against the benchmark that it is compared with; itself where it is what others are compared with
 * @param time microseconds per operation, by the clock
 * @param processor microseconds of the processor per operation
 * @param bytes allocated per operation
 */
record Row(String benchmark, String what, String against, Measure time, Measure processor, Measure bytes) {

    private static final String BYTES_PER_OPERATION = "gc.alloc.rate.norm";

    /** The rows of the table, from what JMH measured in all rounds. */
    static List<Row> of(Collection<RunResult> results) {
        return List.of(
                row(results, "assessOneEnvironment", "Assess one environment, all outcomes", "assessOneEnvironment"),
                row(results, "assessThreeEnvironments", "Assess three environments", "assessOneEnvironment"),
                row(results, "readDeclarationWithJackson", "Jackson: hosting.yaml", "readDeclarationWithJackson"),
                row(results, "readDeclaration", "Read hosting.yaml, with places", "readDeclarationWithJackson"),
                row(results, "loadDoctrineWithJackson", "Jackson: built-in doctrine", "loadDoctrineWithJackson"),
                row(results, "loadDoctrine", "Load built-in doctrine", "loadDoctrineWithJackson"));
    }

    boolean isCounterpart() {
        return benchmark.equals(against);
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
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
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
