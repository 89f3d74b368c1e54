package dev.doctrine.maven.build;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The folder that all paths are relative to, and above which no declaration is looked for: the root of the Git repository, a
 * worktree or submodule among them. Where there is none, as in a container image, it is the top of the reactor: the highest
 * folder above the start that a chain of local parents leads to, or in which a pom lists the start as a module.
 */
final class Root {

    private static final String GIT = ".git";

    private Root() {}

    /** The root of a build that was started in this folder. */
    static Path of(MavenSession session, List<MavenProject> projects, Path start) {
        Path repository = ofRepository(start);
        return repository == null ? topOfReactor(session, projects, start) : repository;
    }

    /** The root of the repository that a folder is in; null where there is none. */
    static @Nullable Path ofRepository(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (isRepository(folder.resolve(GIT))) {
                return folder;
            }
        }
        return null;
    }

    /** A worktree and a submodule have a file there, which leads to the true folder. */
    private static boolean isRepository(Path git) {
        return Files.isRegularFile(git) || Files.exists(git.resolve("HEAD"));
    }

    private static Path topOfReactor(MavenSession session, List<MavenProject> projects, Path start) {
        Path top = start;
        for (MavenProject project : projects) {
            for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
                if (parent.getBasedir() != null) {
                    top = higher(top, RealPath.of(parent.getBasedir()), start);
                }
            }
        }
        File multiModule = session.getRequest().getMultiModuleProjectDirectory();
        if (multiModule != null) {
            Path folder = RealPath.of(multiModule);
            // Any folder with a .mvn may be named here, also that of somebody else.
            if (top.startsWith(folder) && !top.equals(folder) && lists(folder, start, new HashSet<>())) {
                return folder;
            }
        }
        return top;
    }

    private static Path higher(Path one, Path other, Path start) {
        return start.startsWith(other) && one.startsWith(other) ? other : one;
    }

    /** Whether the pom in this folder, or one of its modules in turn, has the folder of the start as a module. */
    private static boolean lists(Path folder, Path start, Set<Path> looked) {
        for (Path module : ListedModules.foldersOf(folder)) {
            if (module.equals(start) || (looked.add(module) && lists(module, start, looked))) {
                return true;
            }
        }
        return false;
    }
}
