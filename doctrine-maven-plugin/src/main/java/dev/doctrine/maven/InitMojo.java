package dev.doctrine.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a commented {@code hosting.yaml} to start from, beside the pom. Never overwrites a declaration. Runs
 * without a pom too.
 */
@Mojo(name = "init", aggregator = true, requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** The declaration to write, relative to the top of the reactor; by default {@code hosting.yaml} beside the pom. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The language of the comments, {@code fr} or {@code en}; by default that of the machine. */
    @Parameter(property = "doctrine.lang")
    private @Nullable String lang;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.parse(lang, null);
        BuildFailures refusals = new BuildFailures(options.locale());
        ModuleFolder module = ModuleFolder.of(project, session);
        Path file = declaration == null
                ? module.folder().resolve("hosting.yaml")
                : module.top().resolve(declaration).normalize();
        if (!file.toString().endsWith(".yaml") && !file.toString().endsWith(".yml")) {
            throw refusals.badParameter("doctrine.declaration", String.valueOf(declaration), "*.yaml, *.yml");
        }
        List<Path> existing = declaration == null ? DeclarationFinder.declarationsIn(module.folder()) : existing(file);
        if (!existing.isEmpty()) {
            throw refusals.exists(existing);
        }
        try {
            NewFile.create(file, DeclarationTemplate.bytes(applicationName(module.folder()), options.locale()));
        } catch (IOException e) {
            throw refusals.cannotWrite(file, e);
        }
        getLog().info(new PluginMessages(options.locale()).created(file));
    }

    private String applicationName(Path folder) {
        return project.getBasedir() == null ? String.valueOf(folder.getFileName()) : project.getName();
    }

    private static List<Path> existing(Path file) {
        return Files.exists(file) ? List.of(file) : List.of();
    }
}
