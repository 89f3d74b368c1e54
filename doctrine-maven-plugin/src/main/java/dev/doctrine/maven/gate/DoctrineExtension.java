package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.DeclarationFiles;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.Output;
import dev.doctrine.maven.message.PluginMessages;
import dev.doctrine.maven.message.Screen;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
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

    /** Set by Maven, as {@code components.xml} asks. */
    @SuppressWarnings("NullAway.Init")
    private RepositorySystem repositories;

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        BuildSession shared = BuildSession.of(session);
        Set<String> refusals = new LinkedHashSet<>();
        String behaviour = session.getRequest().getReactorFailureBehavior();
        failFast(session);
        try {
            shared.policies().addAll(OwnJar.policies());
            boolean buildsNothing = GoalsThatBuildNothing.areAll(session.getGoals());
            @Nullable String reason = buildsNothing ? reasonToCheck(session) : null;
            if (!buildsNothing || reason != null) {
                check(session, shared, refusals);
            }
            if (reason != null) {
                LOG.warn(reason);
                if (!refusals.isEmpty()) {
                    refusals.add(reason);
                }
            }
        } catch (InvalidPathException e) {
            refusals.add(new BuildFailures(Language.of(session))
                    .nameCannotBeWritten(e)
                    .getMessage());
        }
        refuse(refusals, session);
        session.getRequest().setReactorFailureBehavior(behaviour);
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
            String changed = String.valueOf(failures.changed(path).getMessage());
            if (check.observes()) {
                LOG.warn(changed);
            } else {
                refusals.add(changed);
            }
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

    /** Why goals that build nothing are checked all the same; null where they are not. */
    private @Nullable String reasonToCheck(MavenSession session) {
        return new PluginToRun(repositories, session, OwnJar.path())
                .reasonToCheck(new PluginMessages(Language.of(session)));
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

    /** Otherwise -fn would let Maven end in success, whatever is thrown here. Maven 4 does so all the same. */
    private static void failFast(MavenSession session) {
        session.getRequest().setReactorFailureBehavior(MavenExecutionRequest.REACTOR_FAIL_FAST);
    }

    private static void refuse(Set<String> refusals, MavenSession session) throws MavenExecutionException {
        if (!refusals.isEmpty()) {
            failFast(session);
            throw new MavenExecutionException(
                    Screen.ofMachine().error(String.join("\n\n", refusals)),
                    session.getRequest().getPom());
        }
    }
}
