package dev.doctrine.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where, with what and of what figures were taken. */
record Machine(String processor, int processors, String system, String java, String commit) {

    static Machine current() throws IOException, InterruptedException {
        return new Machine(
                processorModel(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                checkedOut());
    }

    /** Linux tells the model; elsewhere the architecture has to do. */
    private static String processorModel() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        return Files.isReadable(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }

    /** The commit that was measured, marked if files differ from it. */
    private static String checkedOut() throws IOException, InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String described = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? described : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    @Override
    public String toString() {
        return processor + " (" + processors + " processors), " + system + ", " + java + ", commit " + commit;
    }
}
