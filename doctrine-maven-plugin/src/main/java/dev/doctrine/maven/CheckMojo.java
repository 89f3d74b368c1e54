package dev.doctrine.maven;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Reading;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the declared hosting. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The declaration to check. */
    @Parameter(property = "doctrine.declaration", defaultValue = "${project.basedir}/hosting.yaml")
    private File declaration;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            byte[] bytes = Files.readAllBytes(declaration.toPath());
            Reading<Declaration> reading =
                    DeclarationReader.read(declaration.getName(), bytes, DoctrineReader.builtIn());
            if (reading instanceof Reading.Refused<Declaration> refused) {
                throw new MojoFailureException(refused.complaints().toString());
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read " + declaration, e);
        }
    }
}
