package dev.doctrine.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark in the table.
 *
 * @param benchmark the name of its method
 * @param what what it does, in words
 * @param microseconds per operation
 * @param bytes allocated per operation
 * @param against the benchmark that it is compared with
 * @param timeRatio how many times as long it takes as that one
 * @param bytesRatio how many times as much it allocates as that one
 */
record Row(
        String benchmark,
        String what,
        Figures microseconds,
        Figures bytes,
        String against,
        double timeRatio,
        double bytesRatio) {

    private static final String BYTES_PER_OPERATION = "gc.alloc.rate.norm";

    /** What is compared with what: the benchmark, its words, its counterpart (itself if it is one). */
    private static final List<List<String>> COMPARISONS = List.of(
            List.of("assessOneEnvironment", "Assess one environment, all outcomes", "assessOneEnvironment"),
            List.of("assessThreeEnvironments", "Assess three environments, all outcomes", "assessOneEnvironment"),
            List.of("readDeclarationWithJackson", "Jackson: tree of `hosting.yaml`", "readDeclarationWithJackson"),
            List.of("readDeclaration", "Read `hosting.yaml`, with places", "readDeclarationWithJackson"),
            List.of("loadDoctrineWithJackson", "Jackson: tree of the built-in doctrine", "loadDoctrineWithJackson"),
            List.of("loadDoctrine", "Load the built-in doctrine", "loadDoctrineWithJackson"));

    /** The rows of the table, from what JMH measured in all rounds. */
    static List<Row> of(Collection<RunResult> results) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, List<Double>> bytes = new LinkedHashMap<>();
        for (RunResult result : results) {
            String label = result.getPrimaryResult().getLabel();
            result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .forEach(iteration -> {
                        add(times, label, iteration.getPrimaryResult().getScore());
                        add(
                                bytes,
                                label,
                                iteration
                                        .getSecondaryResults()
                                        .get(BYTES_PER_OPERATION)
                                        .getScore());
                    });
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> comparison : COMPARISONS) {
            String name = comparison.get(0);
            String against = comparison.get(2);
            Figures time = Figures.of(times.get(name));
            Figures allocated = Figures.of(bytes.get(name));
            rows.add(new Row(
                    name,
                    comparison.get(1),
                    time,
                    allocated,
                    against,
                    time.median() / Figures.of(times.get(against)).median(),
                    allocated.median() / Figures.of(bytes.get(against)).median()));
        }
        return rows;
    }

    private static void add(Map<String, List<Double>> samples, String name, double sample) {
        samples.computeIfAbsent(name, key -> new ArrayList<>()).add(sample);
    }
}
