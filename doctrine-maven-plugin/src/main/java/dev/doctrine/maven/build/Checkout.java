package dev.doctrine.maven.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A project as it lies in its folder after a build. It is read without Maven, so that nothing that the project asks of Maven
 * changes what is found.
 *
 * @param project the folder in which its build was started, by its real path
 * @param root the root of its repository; where there is none, the project itself
 */
public record Checkout(Path project, Path root) {

    /** The project in this folder. */
    public static Checkout of(Path folder) {
        Path project = RealPath.of(folder.toFile());
        Path repository = Root.ofRepository(project);
        return new Checkout(project, repository == null ? project : repository);
    }

    /** A file, or folder, that a report names. */
    public Path file(String shown) {
        return root.resolve(shown).normalize();
    }

    /** A file as reports name it. */
    public String shown(Path file) {
        return ShownPath.of(root, file);
    }

    /** The folder of the project and those of its modules, the modules of profiles among them. */
    public Set<Path> modules() {
        Set<Path> modules = new LinkedHashSet<>();
        addModules(project, modules);
        return modules;
    }

    private static void addModules(Path folder, Set<Path> modules) {
        if (modules.add(folder)) {
            for (Path module : ListedModules.foldersOf(folder)) {
                addModules(module, modules);
            }
        }
    }

    /** The declarations of a module: those in its folder, else in the nearest one above, up to the root. */
    public List<Path> declarations(Path module) {
        DeclarationFiles files = DeclarationFiles.unseen();
        List<Path> folders = new ArrayList<>();
        for (Path folder = module; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            folders.add(folder);
        }
        if (folders.isEmpty()) {
            folders = List.of(module, root);
        }
        for (Path folder : folders) {
            List<Path> found = files.in(folder);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
