package dev.doctrine.maven.goal;

import dev.doctrine.assessment.ProposedEnvironment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.DeclarationFiles;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.maven.gate.Settings;
import dev.doctrine.schema.SchemaKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a commented {@code hosting.yaml} to start from, beside the pom, with the environments that the repository shows.
 * What a person has to decide is left empty, so that {@code check} refuses it until it is filled in. Never overwrites a
 * declaration. Runs without a pom too.
 */
@Mojo(name = "init", aggregator = true, requiresProject = false, threadSafe = true)
public final class InitMojo extends LayeredGoal implements BuildsNothing {

    /** The declaration to write, relative to the root of the repository; by default {@code hosting.yaml} beside the pom. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The highest classification of all data, such as {@code usuel}; by default left to be filled in. */
    @Parameter(property = "doctrine.init.classification")
    private @Nullable String classification;

    /** The offer of every environment, such as {@code cloud-pi}; by default the one that the repository shows, if it is one. */
    @Parameter(property = "doctrine.init.offer")
    private @Nullable String offer;

    /** Who answers for the application, such as {@code "Ministère de l'Intérieur"}; by default left to be filled in. */
    @Parameter(property = "doctrine.init.owner")
    private @Nullable String owner;

    /** The kind of owner, such as {@code state}; by default left to be filled in. */
    @Parameter(property = "doctrine.init.kind")
    private @Nullable String kind;

    /** {@code none} writes the declaration of something that is not hosted, such as a library or a parent pom. */
    @Parameter(property = "doctrine.init.hosting")
    private @Nullable String hosting;

    /** Why nothing is hosted, in a sentence; by default left to be filled in. */
    @Parameter(property = "doctrine.init.reason")
    private @Nullable String reason;

    /** {@code off} proposes nothing from the files of the repository. */
    @Parameter(property = "doctrine.evidence")
    private @Nullable String evidence;

    /** Further folders whose files are looked at, such as a checked-out infrastructure repository, relative to the root. */
    @Parameter(property = "doctrine.evidence.roots")
    private @Nullable List<String> evidenceRoots;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Build build = build();
        StartingFile file = StartingFile.of(build, "doctrine.declaration", declaration, "hosting.yaml", failures());
        List<Path> existing = file.isNamed()
                ? file.existing()
                : DeclarationFiles.unseen().in(build.start().folder());
        if (!existing.isEmpty()) {
            throw failures().exists(existing);
        }
        Settings settings = reader(build).read(Parameters.ofView(null, lang, null, layers, evidence, evidenceRoots));
        Doctrine doctrine = settings.doctrine();
        FirstAnswers.Given given = new FirstAnswers.Given(owner, kind, hosting, reason, classification, offer);
        FirstAnswers answers = failures().acceptedAnswers(FirstAnswers.read(given, doctrine));
        List<ProposedEnvironment> proposed = ProposedEnvironment.of(
                declared(build, settings, null).assessor().evidenceOf(build.shown(file.path())), doctrine);
        List<String> offers = doctrine.offers().stream().map(Offer::id).toList();
        String application = project.getBasedir() == null
                ? String.valueOf(build.start().folder().getFileName())
                : project.getName();
        Path schema =
                file.writeBeside(SchemaKind.DECLARATION.fileName(), SchemaKind.DECLARATION.bytes(doctrine, locale()));
        try {
            file.write(new DeclarationTemplate(application, answers, offers, locale()).bytes(proposed));
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        getLog().info(messages().created(file.path(), answers.hosted()));
        getLog().info(messages().text("schema-beside", schema.toString()));
    }
}
