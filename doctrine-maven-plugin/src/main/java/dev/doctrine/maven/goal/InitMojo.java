package dev.doctrine.maven.goal;

import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.DeclarationFiles;
import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.gate.BuildsNothing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
public final class InitMojo extends DoctrineGoal implements BuildsNothing {

    /** The declaration to write, relative to the root of the repository; by default {@code hosting.yaml} beside the pom. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Build build = build();
        Path folder = build.start().folder();
        Path file = declaration == null
                ? folder.resolve("hosting.yaml")
                : build.root().resolve(declaration).normalize();
        if (!file.toString().endsWith(".yaml") && !file.toString().endsWith(".yml")) {
            throw failures().badParameter("doctrine.declaration", String.valueOf(declaration), "*.yaml, *.yml");
        }
        List<Path> existing = declaration == null ? DeclarationFiles.unseen().in(folder) : existing(file);
        if (!existing.isEmpty()) {
            throw failures().exists(existing);
        }
        try {
            NewFile.create(file, DeclarationTemplate.bytes(applicationName(folder), locale()));
        } catch (IOException e) {
            throw failures().cannotWrite(file, e);
        }
        getLog().info(messages().created(file));
    }

    private String applicationName(Path folder) {
        return project.getBasedir() == null ? String.valueOf(folder.getFileName()) : project.getName();
    }

    private static List<Path> existing(Path file) {
        return Files.exists(file) ? List.of(file) : List.of();
    }
}
