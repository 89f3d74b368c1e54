package dev.doctrine.maven.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** Named pipes, which Java cannot make. */
public final class Pipes {

    private Pipes() {}

    /** Makes one; where the system has none, the test is left out. */
    public static Path create(Path pipe) throws InterruptedException {
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo here");
        }
        return pipe;
    }
}
