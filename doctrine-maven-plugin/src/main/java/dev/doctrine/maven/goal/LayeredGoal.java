package dev.doctrine.maven.goal;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.gate.BuildAssessor;
import dev.doctrine.maven.gate.BuildSession;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.maven.gate.Settings;
import dev.doctrine.maven.gate.SettingsReader;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that judge by a doctrine, or show one. */
abstract class LayeredGoal extends DoctrineGoal {

    /**
     * Layers over the built-in doctrine, the lowest first: files, relative to the root of the repository;
     * {@code classpath:path/in/a/jar.yaml}; or {@code artifact:groupId:artifactId} among the plugin's dependencies.
     */
    @Parameter(property = "doctrine.layers")
    protected @Nullable List<String> layers;

    /** Reads what holds for this build. */
    SettingsReader reader(Build build) {
        return new SettingsReader(session, build, plugin.getArtifacts());
    }

    /** What holds for a goal that shows something and refuses nothing. */
    Settings settings(Build build, @Nullable String today) throws MojoExecutionException {
        return settings(build, today, null);
    }

    /** The same where refusals may only be observed. */
    Settings settings(Build build, @Nullable String today, @Nullable String enforcement) throws MojoExecutionException {
        return reader(build).read(Parameters.ofView(enforcement, lang, today, layers, null, null));
    }

    /**
     * What the modules of a build declare, assessed here and now, whatever a check has answered.
     *
     * @param declaration the declaration that a parameter names; null to look for it
     */
    DeclaredHosting declared(Build build, Settings settings, @Nullable String declaration)
            throws MojoExecutionException {
        BuildAssessor assessor =
                new BuildAssessor(build, BuildSession.of(session).files(), settings);
        build.modules().forEach(module -> assessor.search(module, declaration));
        return new DeclaredHosting(build, assessor, declaration, failures());
    }

    /**
     * The doctrine that its owners look at: the built-in one with these layers over it, whatever a policy says, because
     * nothing is refused by it; without layers, the one that holds here.
     */
    Doctrine ownersDoctrine(Build build) throws MojoExecutionException {
        List<String> given = Parameters.members(layers);
        return given.isEmpty()
                ? settings(build, null).doctrine()
                : reader(build).layered(given, failures());
    }
}
