package dev.doctrine.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The top of the reactor: the highest folder above the one in which Maven was started that Maven, or a module's chain of
 * local parents, knows. So a build started in a child's folder has the same top as one started at the root.
 */
final class ReactorTop {

    private ReactorTop() {}

    static Path of(MavenSession session) {
        Path executionRoot = executionRoot(session);
        List<Path> known = new ArrayList<>();
        File multiModule = session.getRequest().getMultiModuleProjectDirectory();
        if (multiModule != null) {
            known.add(absolute(multiModule));
        }
        for (MavenProject project : session.getProjects()) {
            for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
                if (parent.getBasedir() != null) {
                    known.add(absolute(parent.getBasedir()));
                }
            }
        }
        return known.stream()
                .filter(executionRoot::startsWith)
                .reduce(executionRoot, (one, other) -> one.startsWith(other) ? other : one);
    }

    /** The folder in which Maven was started, or that of the pom it was given. */
    static Path executionRoot(MavenSession session) {
        return absolute(new File(session.getExecutionRootDirectory()));
    }

    static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
