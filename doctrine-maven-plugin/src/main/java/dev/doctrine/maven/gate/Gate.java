package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.Output;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where a module's own check asks: the goal's or the enforcer rule's. */
public final class Gate {

    private final MavenSession session;
    private final List<Artifact> artifacts;
    private final Output output;

    /**
     * The gate of a session.
     *
     * @param artifacts the dependencies of the plugin, among which layers of the doctrine may be
     */
    public Gate(MavenSession session, List<Artifact> artifacts, Output output) {
        this.session = session;
        this.artifacts = artifacts;
        this.output = output;
    }

    /**
     * Checks a module: looks up what follows for it from the assessment of the whole build. Whoever asked first has
     * made that assessment, possibly in another class loader. The core extension must not ask this, because any other
     * extension may have put its own answers there.
     *
     * @throws MojoFailureException if what the project declares is not allowed, or cannot be found or read
     * @throws MojoExecutionException if the check itself is set up wrongly
     */
    public void check(MavenProject project, Parameters parameters) throws MojoExecutionException, MojoFailureException {
        BuildSession shared = BuildSession.of(session);
        Function<List<?>, List<?>> answers = shared.answers();
        if (answers == null) {
            answers = shared.answersOr(new BuildCheck(session, shared.files(), artifacts));
        }
        Question question = new Question(
                Build.folder(project, session),
                parameters,
                output.showsInfo(),
                output.showsWarnings(),
                layersFoundHere(answers, parameters));
        Answer answer = Answer.of(answers.apply(question.asList()));
        output.info(answer.info());
        output.warn(answer.warnings());
        answer.stopIfRefused();
    }

    /**
     * Another class loader has another class path, so only this one can tell which files the layers' names mean here.
     */
    private @Nullable List<String> layersFoundHere(Function<List<?>, List<?>> answers, Parameters parameters)
            throws MojoExecutionException {
        if (parameters.layers().isEmpty() || answers.getClass().getClassLoader() == Gate.class.getClassLoader()) {
            return null;
        }
        SettingsReader reader = new SettingsReader(session, Build.of(session), artifacts);
        BuildFailures failures = new BuildFailures(Language.of(parameters.lang()));
        return Settings.digests(reader.layered(parameters.layers(), failures));
    }
}
