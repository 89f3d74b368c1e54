package dev.doctrine.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of the library in rounds, each benchmark in its own JVM once per round, so that a slow minute of
 * the machine falls on all of them. Writes what JMH measured, and a summary with ratios.
 */
final class CoreBenchmarks {

    private CoreBenchmarks() {}

    /** Takes the folder to write to, and the number of rounds. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        List<RunResult> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            results.addAll(new Runner(oneRound()).run());
        }
        try (PrintStream raw = new PrintStream(folder.resolve("core-jmh.json").toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, raw).writeOut(results);
        }
        Machine machine = Machine.current();
        List<Row> rows = Row.of(results);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("core.json").toFile(), new Summary(machine, rounds, rows));
        String page = machine + ", " + rounds + " rounds.\n\n" + new Table(rows);
        Files.writeString(folder.resolve("core.md"), page);
        // On a console of any encoding.
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("\n" + page);
    }

    private static Options oneRound() {
        return new OptionsBuilder()
                .include(CoreBenchmark.class.getName() + "\\.")
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(400))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .build();
    }

    private record Summary(Machine machine, int rounds, List<Row> rows) {}
}
