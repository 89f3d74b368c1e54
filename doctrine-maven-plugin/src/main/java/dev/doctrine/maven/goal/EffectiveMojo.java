package dev.doctrine.maven.goal;

import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.report.terminal.DoctrineReport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Shows the effective doctrine, layer by layer, with digests: what each layer adds, tightens and loosens, and where sources
 * disagree. Runs without a pom too.
 */
@Mojo(name = "effective", aggregator = true, requiresProject = false, threadSafe = true)
public final class EffectiveMojo extends LayeredGoal implements BuildsNothing {

    @Override
    void run() throws MojoExecutionException {
        show(new DoctrineReport(ownersDoctrine(build()), locale(), new MavenStyle()).lines());
    }
}
