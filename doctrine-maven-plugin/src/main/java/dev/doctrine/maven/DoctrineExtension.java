package dev.doctrine.maven;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The core extension: checks every project of a session before anything of it is built, whatever its pom says, and refuses
 * a build during which a declaration was changed.
 *
 * <p>Named in {@code META-INF/plexus/components.xml}, for Maven up to 3.9.5 overlooks annotated classes of Java 17.
 */
public final class DoctrineExtension extends AbstractMavenLifecycleParticipant {

    private static final Logger LOG = LoggerFactory.getLogger(DoctrineExtension.class);

    /**
     * Goals of this plugin that build nothing, called by their full name and with this version: another plugin may have
     * the same prefix, and what calls itself another version may do anything.
     */
    private static final Pattern BUILDS_NOTHING = Pattern.compile("dev\\.doctrine:doctrine-maven-plugin:"
            + Pattern.quote(String.valueOf(DoctrineExtension.class.getPackage().getImplementationVersion()))
            + ":(init|help|offers|explain|doctrine|examine|diff|test-doctrine|portfolio|verify-attestation)");

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        handOverPolicies(session);
        if (!session.getGoals().isEmpty()
                && session.getGoals().stream()
                        .allMatch(goal -> BUILDS_NOTHING.matcher(goal).matches())) {
            return;
        }
        Gate gate = new Gate(session, List.of(), Output.of(LOG));
        Set<String> refusals = new LinkedHashSet<>();
        // All of the reactor, whatever -pl selects.
        for (MavenProject project : session.getAllProjects()) {
            // Where there is no pom, nothing is built.
            if (project.getFile() != null) {
                check(gate, project, session, refusals);
            }
        }
        refuse(refusals, session);
    }

    @Override
    public void afterSessionEnd(MavenSession session) throws MavenExecutionException {
        Set<String> refusals = new LinkedHashSet<>();
        BuildFailures texts = new BuildFailures(Locale.getDefault());
        BuildSession.ifStarted(session).ifPresent(hosting -> {
            hosting.changedDeclarations()
                    .forEach(path -> refusals.add(texts.changed(path).getMessage()));
            hosting.kept().forEach((folder, reports) -> restore(new ReportFiles(folder), reports, refusals));
        });
        refuse(refusals, session);
    }

    private static void check(Gate gate, MavenProject project, MavenSession session, Set<String> refusals) {
        try {
            Map<String, byte[]> reports = gate.check(project, Parameters.of(project, session));
            BuildSession.of(session).keep(ReportFiles.of(project), reports);
        } catch (MojoFailureException | MojoExecutionException e) {
            refusals.add(e.getMessage());
        }
    }

    private static void restore(ReportFiles folder, Map<String, byte[]> reports, Set<String> refusals) {
        try {
            folder.restore(reports);
        } catch (MojoExecutionException e) {
            refusals.add(e.getMessage());
        }
    }

    private static void refuse(Set<String> refusals, MavenSession session) throws MavenExecutionException {
        if (!refusals.isEmpty()) {
            // Else -fn would let Maven end in success (Maven 4 does all the same).
            session.getRequest().setReactorFailureBehavior(MavenExecutionRequest.REACTOR_FAIL_FAST);
            throw new MavenExecutionException(
                    String.join("\n\n", refusals), session.getRequest().getPom());
        }
    }

    /**
     * A policy beside this extension's jar is the build server's own: no variable and no property replaces it, nor does
     * the same extension in another jar, which Maven would load in the place of the server's.
     */
    private static void handOverPolicies(MavenSession session) {
        String own = DoctrineExtension.class.getName().replace('.', '/') + ".class";
        try {
            for (URL place :
                    Collections.list(DoctrineExtension.class.getClassLoader().getResources(own))) {
                if (place.openConnection() instanceof JarURLConnection jar) {
                    Path policy = Path.of(jar.getJarFileURL().toURI()).resolveSibling(PolicyFinder.FILE);
                    // A link to nothing is a policy that cannot be read, not one that is not there.
                    if (Files.exists(policy, LinkOption.NOFOLLOW_LINKS)) {
                        ExtensionSessionData.in(session).addPolicy(policy);
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("This extension does not know where its jar is", e);
        }
    }
}
