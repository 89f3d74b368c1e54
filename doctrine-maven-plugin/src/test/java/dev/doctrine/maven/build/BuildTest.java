package dev.doctrine.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    Path folder;

    @Test
    @SuppressWarnings("deprecation") // nobody but Maven is meant to make a session
    void anIdeNeedNotTellOfAllProjects() throws Exception {
        Path root = folder.toRealPath();
        MavenProject project = new MavenProject();
        project.setFile(Files.createFile(root.resolve("pom.xml")).toFile());
        MavenExecutionRequest request = new DefaultMavenExecutionRequest().setBaseDirectory(root.toFile());
        MavenSession session = new MavenSession(
                null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        assertNull(session.getAllProjects());

        Build build = Build.of(session);

        assertEquals(root, build.root());
        assertEquals(List.of(root), build.modules().stream().map(Module::folder).toList());
        assertEquals(root, build.start().folder());
    }
}
