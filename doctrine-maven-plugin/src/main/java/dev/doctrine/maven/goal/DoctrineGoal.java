package dev.doctrine.maven.goal;

import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.gate.Language;
import dev.doctrine.maven.gate.OwnProperties;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.Output;
import dev.doctrine.maven.message.PluginMessages;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that all goals share, and what follows from them. */
abstract class DoctrineGoal extends AbstractMojo {

    /**
     * The language of messages, {@code fr} or {@code en}; by default that of the machine for messages, and English for
     * files, whose language a policy may decide.
     */
    @Parameter(property = "doctrine.lang")
    protected @Nullable String lang;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    protected MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    protected PluginDescriptor plugin;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            OwnProperties.refuse(session, failures());
            run();
        } catch (InvalidPathException e) {
            throw failures().nameCannotBeWritten(e);
        }
    }

    /** What the goal does. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The language of what is shown. */
    Locale locale() throws MojoExecutionException {
        return Language.of(lang);
    }

    /** What stops the build, said in that language. */
    BuildFailures failures() throws MojoExecutionException {
        return new BuildFailures(locale());
    }

    /** What is said without stopping the build, in that language. */
    PluginMessages messages() throws MojoExecutionException {
        return new PluginMessages(locale());
    }

    /** What Maven says of the build. */
    Build build() {
        return Build.of(session);
    }

    /** Shows lines. */
    void show(List<String> lines) {
        Output.of(getLog()).info(lines);
    }
}
