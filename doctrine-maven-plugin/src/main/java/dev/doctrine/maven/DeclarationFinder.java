package dev.doctrine.maven;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declaration of a module: the file that a parameter names, else {@code hosting.yaml}, {@code .yml} or
 * {@code .json} in the module's folder, else in its parents up to the top of the reactor.
 */
final class DeclarationFinder {

    private static final List<String> NAMES = List.of("hosting.yaml", "hosting.yml", "hosting.json");

    private DeclarationFinder() {}

    /** What came of looking for a declaration. */
    sealed interface Search {}

    /** The declaration; whether it can be read is another matter. */
    record Found(Path file) implements Search {}

    /** One folder has several: nobody can tell which one counts. */
    record Ambiguous(List<Path> files) implements Search {}

    /** None in the module's folder and its parents up to the top. */
    record Missing() implements Search {}

    /**
     * Looks for the declaration of a module.
     *
     * @param configured the file that a parameter names, relative to the top of the reactor; null to look for it
     */
    static Search find(ModuleFolder module, @Nullable String configured) {
        if (configured != null) {
            return new Found(module.top().resolve(configured).normalize());
        }
        for (Path folder : module.upToTop()) {
            List<Path> files = declarationsIn(folder);
            if (files.size() > 1) {
                return new Ambiguous(files);
            }
            if (files.size() == 1) {
                return new Found(files.get(0));
            }
        }
        return new Missing();
    }

    /** The declarations of one folder. */
    static List<Path> declarationsIn(Path folder) {
        return NAMES.stream()
                .map(folder::resolve)
                // A link to nothing is a declaration that cannot be read, not one that is not there.
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }
}
