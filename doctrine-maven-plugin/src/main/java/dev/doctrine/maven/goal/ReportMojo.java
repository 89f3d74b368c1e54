package dev.doctrine.maven.goal;

import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.PluginMessages;
import dev.doctrine.report.page.HtmlReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * The page about the module's own declaration in its Maven site, under {@code <reporting>} (maven-site-plugin 3.20 or
 * later). Called directly, it writes the page into {@code target/reports}. It refuses nothing.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends LayeredGoal implements MavenReport {

    private static final String NAME = "hosting";

    /** The declaration, relative to the root of the repository; without it, that of the module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** Whether a refusal stops builds: {@code enforce}, as by default, or {@code observe}. A policy decides alone. */
    @Parameter(property = "doctrine.enforcement")
    private @Nullable String enforcement;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true, required = true)
    private File folder;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<HtmlReport> report = report(locale());
        if (report.isPresent()) {
            Path page = folder.toPath().resolve(NAME + ".html");
            try {
                NewFile.replace(page, report.get().bytes());
            } catch (IOException e) {
                throw failures().cannotWrite(page, e);
            }
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            report(locale)
                    .ifPresent(
                            report -> sink.rawText("<style>" + HtmlReport.stylesheet() + "</style>\n" + report.body()));
        } catch (InvalidPathException e) {
            throw new MavenReportException(
                    new BuildFailures(locale).nameCannotBeWritten(e).getMessage(), e);
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    private Optional<HtmlReport> report(Locale locale) throws MojoExecutionException, MojoFailureException {
        Build build = build();
        Module module = build.module(Build.folder(project, session));
        return declared(build, settings(build, today, enforcement), declaration)
                .of(module)
                .map(assessment -> new HtmlReport(assessment, module.artifacts(), locale));
    }

    @Override
    public boolean canGenerateReport() {
        return true;
    }

    @Override
    public String getName(Locale locale) {
        return new PluginMessages(locale).siteName();
    }

    @Override
    public String getDescription(Locale locale) {
        return new PluginMessages(locale).siteDescription();
    }

    @Override
    @Deprecated // replaced by getOutputPath, which site plugins do not ask for yet
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public File getReportOutputDirectory() {
        return folder;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        folder = directory;
    }
}
