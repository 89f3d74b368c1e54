package dev.doctrine.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.generated.Tries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing found is read in every build, and so are some inputs like those that it tries. */
@Tag("sweep")
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "dev", "doctrine", "fuzz");

    @ParameterizedTest
    @EnumSource
    void whatFuzzingFoundIsAcceptedOrRefused(Reader reader) {
        List<Path> files = files(reader);
        assertTrue(!files.isEmpty(), () -> "No file for " + reader);
        for (Path file : files) {
            try {
                reader.accepts(Files.readAllBytes(file));
            } catch (RuntimeException | IOException e) {
                throw new AssertionError(file + ": " + e, e);
            }
        }
    }

    @Test
    void whateverIsWrittenIsAcceptedOrRefused() {
        int[] accepted = {0};
        boolean all = Tries.of(200, choices -> {
            byte[] bytes = new byte[choices.below(400)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) choices.below(256);
            }
            FuzzInput input = FuzzInput.of(bytes);
            accepted[0] += input.reader().accepts(input.file()) ? 1 : 0;
        });
        assertTrue(!all || accepted[0] >= 20, () -> "Only " + accepted[0] + " inputs are accepted");
    }

    private static List<Path> files(Reader reader) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(reader.name()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
