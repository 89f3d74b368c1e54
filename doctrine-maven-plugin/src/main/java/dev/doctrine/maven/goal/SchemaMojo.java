package dev.doctrine.maven.goal;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.schema.SchemaKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schemas of declarations, layers, policies, expectations and assessments, with the offers and constraints of
 * the effective doctrine: by them, editors propose what may stand in a file, and point out mistakes. Runs without a pom
 * too.
 */
@Mojo(name = "schema", aggregator = true, requiresProject = false, threadSafe = true)
public final class SchemaMojo extends LayeredGoal implements BuildsNothing {

    /** The folder to write to; by default {@code target/doctrine/schema} where Maven is started. */
    @Parameter(property = "doctrine.schema.output", defaultValue = "target/doctrine/schema")
    private String output;

    @Override
    void run() throws MojoExecutionException {
        Build build = build();
        Doctrine doctrine = ownersDoctrine(build);
        Locale language = reader(build)
                .read(Parameters.ofView(null, lang, null, null, null, null))
                .fileLocale();
        Path folder = Build.executionRoot(session).resolve(output).normalize();
        for (SchemaKind kind : SchemaKind.values()) {
            Path file = folder.resolve(kind.fileName());
            try {
                NewFile.replace(file, kind.bytes(doctrine, language));
            } catch (IOException e) {
                throw failures().cannotWrite(file, e);
            }
            getLog().info(messages().text("schema-written", file.toString()));
        }
    }
}
