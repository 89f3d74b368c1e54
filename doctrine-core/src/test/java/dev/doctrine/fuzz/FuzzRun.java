package dev.doctrine.fuzz;

import dev.doctrine.crypto.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs Jazzer on {@link Fuzzing} for so many minutes; it goes on from the inputs that earlier runs found worth keeping. */
public final class FuzzRun {

    private static final Path FOLDER = Path.of("target", "fuzz");

    private FuzzRun() {}

    /** Takes the number of minutes, such as {@code 0.5}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seconds = Math.round(60 * Double.parseDouble(arguments[0]));
        Path corpus = Files.createDirectories(FOLDER.resolve("corpus"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzing.class.getName(),
                "--instrumentation_includes=dev.doctrine.**",
                "--instrumentation_excludes=dev.doctrine.fuzz.**:dev.doctrine.generated.**",
                // Its own detectors watch for what this library does not do, and cost time.
                "--custom_hook_excludes=**",
                "--reproducer_path=" + FOLDER,
                "-artifact_prefix=" + FOLDER + "/",
                "-max_total_time=" + seconds,
                "-max_len=1000",
                "-timeout=30",
                "-rss_limit_mb=4096",
                "-print_final_stats=0",
                "-verbosity=0",
                corpus.toString());
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        writeReached(corpus);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Writes as the files that they stand for the inputs that reached code that no other did. */
    private static void writeReached(Path corpus) throws IOException {
        try (Stream<Path> kept = Files.list(corpus)) {
            for (Path path : kept.toList()) {
                FuzzInput input = FuzzInput.of(Files.readAllBytes(path));
                Path folder = Files.createDirectories(
                        FOLDER.resolve("reached").resolve(input.reader().name()));
                Files.write(folder.resolve(Sha256.of(input.file()).substring(0, 12)), input.file());
            }
        }
    }
}
