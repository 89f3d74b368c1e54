package dev.doctrine.maven.build;

import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declaration of a module: the file that a parameter names, else {@code hosting.yaml}, {@code .yml} or
 * {@code .json} in the module's folder, else in its parents up to the root.
 *
 * @param strict whether even a file that a parameter names has to lie in the project, as under a policy
 * @param rootOnly whether only a declaration at the root counts
 */
public record DeclarationFinder(Build build, DeclarationFiles files, boolean strict, boolean rootOnly) {

    /** What came of looking for a declaration. */
    public sealed interface Search {}

    /** The declaration, which nobody has read yet. */
    public record Found(Path file) implements Search {}

    /** A file that cannot be the declaration, and why. */
    public record Refused(Path file, Complaint complaint) implements Search {}

    /** None in these folders. */
    public record Missing(List<Path> folders) implements Search {
        public Missing {
            folders = List.copyOf(folders);
        }
    }

    /**
     * Looks for the declaration of a module.
     *
     * @param configured the file that a parameter names, relative to the root; null to look for it
     */
    public Search find(Module module, @Nullable String configured) {
        if (configured != null) {
            Path file = build.root().resolve(configured).normalize();
            return strict ? judged(file, module) : new Found(file);
        }
        List<Path> folders = build.upToRoot(module);
        for (Path folder : folders) {
            List<Path> found = files.in(folder);
            if (found.size() > 1) {
                return refused(found.get(0), DeclarationProblem.SEVERAL_IN_FOLDER, shown(found));
            }
            if (found.size() == 1) {
                return judged(found.get(0), module);
            }
        }
        return new Missing(folders);
    }

    private Search judged(Path file, Module module) {
        if (leadsOut(file, module)) {
            return refused(file, DeclarationProblem.OUTSIDE_PROJECT);
        }
        // The file has to be the only declaration at the root, whatever the names of others.
        return rootOnly && !files.in(build.root()).equals(List.of(file))
                ? refused(file, DeclarationProblem.NOT_AT_ROOT)
                : new Found(file);
    }

    private Refused refused(Path file, DeclarationProblem problem, String... arguments) {
        return new Refused(file, Complaint.of(Place.startOf(build.shown(file)), problem, arguments));
    }

    private String shown(List<Path> found) {
        List<String> names = new ArrayList<>();
        found.forEach(file -> names.add(build.shown(file)));
        return String.join(", ", names);
    }

    /** Whether the real path of a file is neither below the root nor in the module's own folder. */
    private boolean leadsOut(Path file, Module module) {
        try {
            Path real = file.toRealPath();
            return !real.startsWith(build.root()) && !real.startsWith(module.folder());
        } catch (IOException e) {
            return false; // then it cannot be read either, and reading it says so
        }
    }
}
