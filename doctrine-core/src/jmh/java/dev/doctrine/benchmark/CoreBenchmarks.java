package dev.doctrine.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.benchmark.peer.Engine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Compares other engines with the library on the truth table. Then runs all benchmarks in rounds, each in its own JVM once
 * per round, so that a slow minute of the machine falls on all of them. Writes what JMH measured, and a summary with ratios.
 */
final class CoreBenchmarks {

    private CoreBenchmarks() {}

    /** Takes the folder to write to, and the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        Map<Boolean, List<Engine>> engines =
                Stream.of(Engine.values()).collect(Collectors.partitioningBy(Engine::isThere));
        TruthTableCheck check = TruthTableCheck.run(engines.get(true), engines.get(false));
        System.out.println(check);
        List<RunResult> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            results.addAll(new Runner(oneRound(engines.get(true))).run());
        }
        try (PrintStream raw = new PrintStream(folder.resolve("core-jmh.json").toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, raw).writeOut(results);
        }
        Machine machine = Machine.current();
        List<Row> rows = Row.of(results, engines.get(true));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("core.json").toFile(), new Summary(machine, rounds, check, rows));
        String page = machine + ", " + rounds + " rounds.\n" + check + "\n\n" + new Table(rows);
        Files.writeString(folder.resolve("core.md"), page);
        // On a console of any encoding.
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("\n" + page);
    }

    private static Options oneRound(List<Engine> engines) {
        return new OptionsBuilder()
                .include(CoreBenchmark.class.getName() + "\\.")
                .include(PeerBenchmark.class.getName() + "\\.")
                .param(PeerBenchmark.ENGINE, engines.stream().map(Engine::name).toArray(String[]::new))
                .forks(1)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .build();
    }

    private record Summary(Machine machine, int rounds, TruthTableCheck truthTable, List<Row> rows) {}
}
