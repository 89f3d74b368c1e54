package dev.doctrine.fuzz;

import dev.doctrine.crypto.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What Jazzer calls, over and over, in one thread: each input is read, counted and timed, and the end says what happened. */
@SuppressWarnings("SystemOut") // whoever fuzzes looks at the console
public final class Fuzzing {

    private static final Path FOUND = Path.of("target", "fuzz", "found");

    /** Fewer accepted inputs than one in so many would try refusals only. */
    private static final int ACCEPTED_OF = 10;

    private static final Map<Reader, Count> COUNTS = new EnumMap<>(Reader.class);

    /** The kinds of exceptions, each with the place that threw it. */
    private static final Set<String> EXCEPTIONS = new TreeSet<>();

    private Fuzzing() {}

    private static final class Count {
        long inputs;
        long accepted;
        long exceptions;
        long slowest;
        byte[] slowestFile = new byte[0];
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FuzzInput input = FuzzInput.of(bytes);
        Count count = COUNTS.computeIfAbsent(input.reader(), reader -> new Count());
        count.inputs++;
        long start = System.nanoTime();
        try {
            count.accepted += input.reader().accepts(input.file()) ? 1 : 0;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            count.exceptions++;
            if (EXCEPTIONS.add(input.reader() + ": " + e.getClass().getName() + " at " + thrower(e))) {
                keep(input.reader(), input.file());
            }
        }
        long time = System.nanoTime() - start;
        if (time > count.slowest) {
            count.slowest = time;
            count.slowestFile = input.file();
        }
    }

    /** Says what was tried; whoever waits for the command learns by its exit that something is wrong. */
    public static void fuzzerTearDown() throws IOException {
        System.out.println("reader                 inputs   accepted  exceptions  slowest");
        Count total = new Count();
        for (Map.Entry<Reader, Count> entry : new TreeMap<>(COUNTS).entrySet()) {
            Count count = entry.getValue();
            print(entry.getKey().name(), count);
            keep(entry.getKey(), count.slowestFile);
            total.inputs += count.inputs;
            total.accepted += count.accepted;
            total.exceptions += count.exceptions;
            total.slowest = Math.max(total.slowest, count.slowest);
        }
        print("all", total);
        EXCEPTIONS.forEach(System.out::println);
        boolean enough = total.accepted * ACCEPTED_OF >= total.inputs;
        if (total.exceptions > 0 || !enough) {
            System.out.println(
                    enough
                            ? "Files that were neither accepted nor refused are in " + FOUND
                            : "Fewer than one in " + ACCEPTED_OF + " inputs was accepted: that tries refusals only.");
            System.out.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void print(String name, Count count) {
        System.out.printf(
                "%-19s %9d  %8d%%  %10d  %4d ms%n",
                name,
                count.inputs,
                100 * count.accepted / Math.max(1, count.inputs),
                count.exceptions,
                count.slowest / 1_000_000);
    }

    private static String thrower(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.doctrine."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("?");
    }

    private static void keep(Reader reader, byte[] file) throws IOException {
        Path folder = Files.createDirectories(FOUND.resolve(reader.name()));
        Files.write(folder.resolve(Sha256.of(file).substring(0, 12)), file);
    }
}
