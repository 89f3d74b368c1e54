package dev.doctrine.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where a module stands.
 *
 * @param folder the module's folder; where there is no pom, the one in which Maven was started
 * @param top the top of the reactor: the highest folder above the module that Maven, or the module's chain of local
 *     parents, knows. So a build started in a child's folder has the same top as one started at the root.
 */
record ModuleFolder(Path folder, Path top) {

    static ModuleFolder of(MavenProject project, MavenSession session) {
        Path executionRoot = absolute(new File(session.getExecutionRootDirectory()));
        Path folder = project.getBasedir() == null ? executionRoot : absolute(project.getBasedir());
        List<Path> known = new ArrayList<>();
        known.add(executionRoot);
        File root = session.getRequest().getMultiModuleProjectDirectory();
        if (root != null) {
            known.add(absolute(root));
        }
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null) {
                known.add(absolute(parent.getBasedir()));
            }
        }
        Path top = known.stream()
                .filter(folder::startsWith)
                .reduce((one, other) -> one.startsWith(other) ? other : one)
                .orElse(executionRoot);
        return new ModuleFolder(folder, top);
    }

    /** The folder, then its parents up to the top; a module beside the top is followed by the top alone. */
    List<Path> upToTop() {
        if (!folder.startsWith(top)) {
            return List.of(folder, top);
        }
        List<Path> folders = new ArrayList<>();
        for (Path current = folder; current != null && current.startsWith(top); current = current.getParent()) {
            folders.add(current);
        }
        return folders;
    }

    /** A file as users know it: relative to the top, with {@code /}. */
    String pathTo(Path file) {
        boolean related = Objects.equals(top.getRoot(), file.getRoot());
        return (related ? top.relativize(file) : file).toString().replace('\\', '/');
    }

    private static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
