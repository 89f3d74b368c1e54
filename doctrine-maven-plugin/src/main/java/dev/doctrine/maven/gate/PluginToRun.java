package dev.doctrine.maven.gate;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.maven.message.PluginMessages;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.jspecify.annotations.Nullable;

/**
 * The plugin that Maven would run for a goal that builds nothing. A project may add to it, or bring its own under this name:
 * the goal goes through unchecked only where it is this extension's own jar and nothing else.
 *
 * @param repositories finds what Maven would find
 * @param jar this extension's own jar
 */
record PluginToRun(RepositorySystem repositories, MavenSession session, Path jar) {

    private static final String GROUP = "dev.doctrine";
    private static final String ARTIFACT = "doctrine-maven-plugin";

    /** Why the goals are to be checked as a build is, in a sentence; null if there is no reason. */
    @Nullable
    String reasonToCheck(PluginMessages messages) {
        Set<List<RemoteRepository>> sources = new HashSet<>();
        for (MavenProject project : projects()) {
            if (addsToPlugin(project)) {
                return messages.text("checked-because-added", project.getId());
            }
            sources.add(project.getRemotePluginRepositories());
        }
        Artifact plugin = new DefaultArtifact(
                GROUP,
                ARTIFACT,
                "jar",
                String.valueOf(PluginToRun.class.getPackage().getImplementationVersion()));
        try {
            String own = digest(jar);
            for (List<RemoteRepository> source : sources) {
                if (bringsOthers(plugin, source)) {
                    return messages.text("checked-because-other", plugin, jar);
                }
                File found = repositories
                        .resolveArtifact(session.getRepositorySession(), new ArtifactRequest(plugin, source, "plugin"))
                        .getArtifact()
                        .getFile();
                if (!own.equals(digest(found.toPath()))) {
                    return messages.text("checked-because-other", found, jar);
                }
            }
            return null;
        } catch (RepositoryException | IOException e) {
            return messages.text("checked-because-unknown", plugin, String.valueOf(e.getMessage()));
        }
    }

    private Set<MavenProject> projects() {
        Set<MavenProject> projects = new LinkedHashSet<>(session.getProjects());
        // An IDE does not always tell Maven of all projects.
        if (session.getAllProjects() != null) {
            projects.addAll(session.getAllProjects());
        }
        return projects;
    }

    /** As Maven looks for the dependencies of a plugin whose goal is called: whatever version the project names. */
    private static boolean addsToPlugin(MavenProject project) {
        List<Plugin> plugins = new ArrayList<>(project.getBuildPlugins());
        PluginManagement management = project.getPluginManagement();
        if (management != null) {
            plugins.addAll(management.getPlugins());
        }
        for (Plugin plugin : plugins) {
            if (GROUP.equals(plugin.getGroupId())
                    && ARTIFACT.equals(plugin.getArtifactId())
                    && !plugin.getDependencies().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether its pom, which a repository of the project may have changed, asks for other jars. */
    private boolean bringsOthers(Artifact plugin, List<RemoteRepository> source) throws RepositoryException {
        CollectRequest request = new CollectRequest(new Dependency(plugin, null), source);
        request.setRequestContext("plugin");
        return !repositories
                .collectDependencies(session.getRepositorySession(), request)
                .getRoot()
                .getChildren()
                .isEmpty();
    }

    private static String digest(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        }
    }
}
