package dev.doctrine.maven.build;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** One module of a build: where it stands, and where its build puts what it makes. */
public final class Module {

    private final MavenProject project;
    private final Path folder;

    Module(MavenProject project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    /** What Maven knows of it. */
    public MavenProject project() {
        return project;
    }

    /** Its folder; where there is no pom, the one in which Maven was started. */
    public Path folder() {
        return folder;
    }

    /** Its pom; null where there is none. */
    public @Nullable Path pom() {
        return project.getFile() == null
                ? null
                : folder.resolve(project.getFile().getName());
    }

    /** What it builds, as {@code group:artifact:version}; nothing where there is no pom. */
    public List<String> artifacts() {
        return project.getFile() == null
                ? List.of()
                : List.of(project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion());
    }

    /** The folder of reports in its build folder. */
    public ReportFolder reports() {
        return new ReportFolder(target().resolve("doctrine"));
    }

    /** Its build folder. */
    public Path target() {
        return project.getFile() == null
                ? folder.resolve("target")
                : folder.resolve(project.getBuild().getDirectory());
    }
}
