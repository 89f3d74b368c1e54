package dev.doctrine.maven;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Goals of this plugin that build nothing, called by their full name: another plugin may have the same prefix. */
    private static final Pattern BUILDS_NOTHING =
            Pattern.compile("dev\\.doctrine:doctrine-maven-plugin:([^:]+:)?(init|help|offers|explain)");

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        if (!session.getGoals().isEmpty()
                && session.getGoals().stream()
                        .allMatch(goal -> BUILDS_NOTHING.matcher(goal).matches())) {
            return;
        }
        handOverPolicy(session);
        Gate gate = new Gate(session, List.of(), new Output(LOG::info, LOG::warn));
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
        Refusals texts = new Refusals(Locale.getDefault());
        HostingSession.ifStarted(session)
                .ifPresent(hosting -> hosting.changedDeclarations()
                        .forEach(path -> refusals.add(texts.changed(path).getMessage())));
        try {
            for (MavenProject project : session.getAllProjects()) {
                Gate.restore(project, session, Parameters.of(project, session));
            }
            Optional<Map<String, byte[]>> rollUp = Handover.in(session).rollUp();
            if (rollUp.isPresent()) {
                RollUp.files(session).write(rollUp.get());
            }
        } catch (MojoExecutionException e) {
            refusals.add(e.getMessage());
        }
        refuse(refusals, session);
    }

    private static void check(Gate gate, MavenProject project, MavenSession session, Set<String> refusals) {
        try {
            gate.check(project, Parameters.of(project, session));
        } catch (MojoFailureException | MojoExecutionException e) {
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

    /** A policy beside this extension's jar is the build server's own: no variable and no property replaces it. */
    private static void handOverPolicy(MavenSession session) {
        try {
            Path jar = Path.of(DoctrineExtension.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path policy = jar.resolveSibling(PolicyFinder.FILE);
            if (Files.exists(policy)) {
                Handover.in(session).setPolicy(policy);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This extension does not know where its jar is", e);
        }
    }
}
