package dev.doctrine.maven.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.maven.repository.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found belongs to the nearest declaration of its repository, by whatever name the portfolio's folder is known. */
class PortfolioEvidenceTest {

    @TempDir
    private Path folder;

    private static List<String> found(PortfolioEvidence evidence, Path declaration) {
        Evidence found = evidence.of(declaration);
        return found.finds().stream().map(find -> find.place().toString()).toList();
    }

    @Test
    void eachDeclarationHasItsOwn() throws Exception {
        GitRepository repository = GitRepository.in(folder.resolve("repositories/one"));
        for (String file : List.of("a/hosting.yaml", "b/hosting.yaml")) {
            repository.write(file, "");
        }
        for (String file : List.of("a/main.tf", "b/main.tf", "main.tf")) {
            repository.write(file, "provider \"aws\" {}\n");
        }
        repository.git("add", "--all");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("repositories"));

        for (Path root : List.of(folder.resolve("repositories"), link)) {
            Path a = root.resolve("one/a/hosting.yaml");
            Path b = root.resolve("one/b/hosting.yaml");
            PortfolioEvidence evidence = PortfolioEvidence.of(
                    List.of(PortfolioEntry.readable(a, "a", 0), PortfolioEntry.readable(b, "b", 0)),
                    DoctrineReader.builtIn().evidence());

            assertEquals(List.of("a/main.tf:1:1", "main.tf:1:1"), found(evidence, a));
            assertEquals(List.of("b/main.tf:1:1", "main.tf:1:1"), found(evidence, b));
        }
    }

    @Test
    void whereNobodyAsksNothingIsLookedAt() throws IOException {
        Path declaration = Files.writeString(folder.resolve("hosting.yaml"), "");
        Files.writeString(folder.resolve("main.tf"), "provider \"aws\" {}\n");

        assertEquals(Evidence.NONE, PortfolioEvidence.none().of(declaration));
    }
}
