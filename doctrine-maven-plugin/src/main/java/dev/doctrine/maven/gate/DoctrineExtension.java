package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.DeclarationFiles;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.Output;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The core extension: checks every module of a build before anything of it is built, whatever its pom says, and refuses a
 * build during which a declaration was changed. It assesses by itself, whatever others have answered in the same session.
 *
 * <p>Named in {@code META-INF/plexus/components.xml}, because Maven up to 3.9.5 overlooks annotated classes of Java 17.
 */
public final class DoctrineExtension extends AbstractMavenLifecycleParticipant {

    private static final Logger LOG = LoggerFactory.getLogger(DoctrineExtension.class);

    /** After these alone, no report is written again. */
    private static final Pattern CLEANS =
            Pattern.compile("(pre-)?clean|(\\S+:)?clean:clean|\\S+:maven-clean-plugin:\\S+");

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        BuildSession shared = BuildSession.of(session);
        addPolicies(shared.policies());
        if (GoalsThatBuildNothing.areAll(session.getGoals())) {
            return;
        }
        Set<String> refusals = new LinkedHashSet<>();
        try {
            check(session, shared, refusals);
        } catch (InvalidPathException e) {
            refusals.add(new BuildFailures(Language.of(session))
                    .nameCannotBeWritten(e)
                    .getMessage());
        }
        refuse(refusals, session);
    }

    @Override
    public void afterSessionEnd(MavenSession session) throws MavenExecutionException {
        BuildCheck check = BuildSession.of(session).kept();
        if (check == null) {
            return;
        }
        Set<String> refusals = new LinkedHashSet<>();
        BuildFailures failures = new BuildFailures(Language.of(session));
        for (String path : check.changedDeclarations()) {
            refusals.add(failures.changed(path).getMessage());
        }
        if (!session.getGoals().stream().allMatch(goal -> CLEANS.matcher(goal).matches())) {
            try {
                check.restoreReports();
            } catch (MojoExecutionException e) {
                refusals.add(e.getMessage());
            }
        }
        refuse(refusals, session);
    }

    private static void check(MavenSession session, BuildSession shared, Set<String> refusals) {
        DeclarationFiles files = DeclarationFiles.unseen();
        BuildCheck check = new BuildCheck(session, files, List.of());
        shared.replaceFiles(files);
        shared.replaceAnswers(check);
        shared.keep(check);
        Output output = Output.of(LOG);
        for (Answer answer : check.checkAll(output.showsInfo(), output.showsWarnings())) {
            output.info(answer.info());
            output.warn(answer.warnings());
            answer.addRefusalTo(refusals);
        }
    }

    private static void refuse(Set<String> refusals, MavenSession session) throws MavenExecutionException {
        if (!refusals.isEmpty()) {
            // Otherwise -fn would let Maven end in success. Maven 4 does so all the same.
            session.getRequest().setReactorFailureBehavior(MavenExecutionRequest.REACTOR_FAIL_FAST);
            throw new MavenExecutionException(
                    String.join("\n\n", refusals), session.getRequest().getPom());
        }
    }

    /**
     * A policy beside this extension's jar is the build server's own: no variable and no property replaces it, nor does
     * the same extension in another jar, which Maven would load in the place of the server's.
     */
    private static void addPolicies(Set<Path> policies) {
        String own = DoctrineExtension.class.getName().replace('.', '/') + ".class";
        try {
            for (URL place :
                    Collections.list(DoctrineExtension.class.getClassLoader().getResources(own))) {
                if (place.openConnection() instanceof JarURLConnection jar) {
                    Path path = Path.of(jar.getJarFileURL().toURI());
                    addPolicyBeside(path, policies);
                    // If Maven reaches the jar by a link, the policy may stand beside the jar that the link leads to.
                    addPolicyBeside(path.toRealPath(), policies);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("This extension does not know where its jar is", e);
        }
    }

    private static void addPolicyBeside(Path jar, Set<Path> policies) {
        Path policy = jar.resolveSibling(PolicyFinder.FILE);
        // A broken link counts, because it is a policy that cannot be read.
        if (Files.exists(policy, LinkOption.NOFOLLOW_LINKS)) {
            policies.add(policy);
        }
    }
}
