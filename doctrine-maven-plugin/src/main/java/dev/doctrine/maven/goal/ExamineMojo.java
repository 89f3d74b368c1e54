package dev.doctrine.maven.goal;

import dev.doctrine.examination.Examination;
import dev.doctrine.examination.Examiner;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.report.terminal.ExaminationReport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Examines the effective doctrine over its whole vocabulary: constraints that are dead, shadowed or contradict each
 * other, the offers that remain for each kind of data, and every decision that rests on what no source states. Fails on
 * a finding that the doctrine does not list as known. Runs without a pom too.
 */
@Mojo(name = "examine", aggregator = true, requiresProject = false, threadSafe = true)
public final class ExamineMojo extends LayeredGoal implements BuildsNothing {

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Examination examination = Examiner.examine(ownersDoctrine(build()));
        ExaminationReport report = new ExaminationReport(examination, locale(), new MavenStyle());
        show(report.lines());
        if (!examination.unknown().isEmpty() || !examination.outdated().isEmpty()) {
            throw failures().doctrineFindings(report.findings());
        }
    }
}
