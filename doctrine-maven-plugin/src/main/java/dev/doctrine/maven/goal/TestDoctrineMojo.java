package dev.doctrine.maven.goal;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.expectation.DoctrineTest;
import dev.doctrine.expectation.Expectation;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.report.terminal.ExpectationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tests the effective doctrine by what its author expects of declarations. Fails on an expectation that is not met, and on a
 * failing outcome that nobody expected. Runs without a pom too.
 */
@Mojo(name = "test-doctrine", aggregator = true, requiresProject = false, threadSafe = true)
public final class TestDoctrineMojo extends LayeredGoal implements BuildsNothing {

    /** Files of expectations, relative to the root of the repository. */
    @Parameter(property = "doctrine.expectations", required = true)
    private List<String> expectations;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (expectations.isEmpty()) {
            // A test without expectations must not pass.
            throw failures().badParameter("doctrine.expectations", "", "<file>.yaml");
        }
        Build build = build();
        Doctrine doctrine = ownersDoctrine(build);
        List<Expectation> all = new ArrayList<>();
        for (String name : Parameters.members(expectations)) {
            Path file = build.root().resolve(name).normalize();
            all.addAll(failures()
                    .accepted(InputFile.read(
                            file, name, (path, bytes) -> ExpectationReader.read(path, bytes, doctrine))));
        }
        DoctrineTest test = DoctrineTest.run(doctrine, all);
        List<String> lines = new ExpectationReport(test, locale(), new MavenStyle()).lines();
        if (!test.passes()) {
            throw failures().doctrineTestFailed(lines);
        }
        show(lines);
    }
}
