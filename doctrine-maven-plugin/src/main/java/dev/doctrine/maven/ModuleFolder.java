package dev.doctrine.maven;

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
 * @param top the top of the reactor, the same for all modules of a session
 */
record ModuleFolder(Path folder, Path top) {

    static ModuleFolder of(MavenProject project, MavenSession session) {
        Path folder = project.getBasedir() == null
                ? ReactorTop.executionRoot(session)
                : ReactorTop.absolute(project.getBasedir());
        return new ModuleFolder(folder, BuildSession.of(session).top());
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
}
