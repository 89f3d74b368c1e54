package dev.doctrine.maven.goal;

import dev.doctrine.maven.gate.BuildsNothing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a commented layer of an organisation to start from, beside the pom. It is accepted as it is and changes nothing:
 * what it may say stands there in comments. Never overwrites a file. Runs without a pom too.
 */
@Mojo(name = "init-layer", aggregator = true, requiresProject = false, threadSafe = true)
public final class InitLayerMojo extends DoctrineGoal implements BuildsNothing {

    private static final String PROPERTY = "doctrine.init.layer";

    /** The layer to write, relative to the root of the repository; by default {@code layer.yaml} beside the pom. */
    @Parameter(property = PROPERTY)
    private @Nullable String layer;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        StartingFile file = StartingFile.of(build(), PROPERTY, layer, "layer.yaml", failures());
        if (!file.existing().isEmpty()) {
            throw failures().fileExists(file.existing());
        }
        file.write(text().getBytes(StandardCharsets.UTF_8));
        getLog().info(messages().layerCreated(file.path()));
    }

    private String text() throws MojoExecutionException {
        try {
            return StartingText.of("layer", locale());
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
