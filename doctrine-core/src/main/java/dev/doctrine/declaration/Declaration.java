package dev.doctrine.declaration;

import dev.doctrine.doctrine.Derogation;
import java.util.ArrayList;
import java.util.List;

/**
 * A project's {@code hosting.yaml}, read and found right.
 *
 * @param path the file as users know it
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 * @param application the application's name
 * @param applicationId the stable id of the application, by which registers may name it; empty where it has none
 * @param owner the name of the application's owner
 */
public record Declaration(
        String path,
        String sha256,
        String application,
        String applicationId,
        String owner,
        List<Environment> environments,
        List<Derogation> derogations) {

    public Declaration {
        environments = List.copyOf(environments);
        derogations = List.copyOf(derogations);
    }

    /** The names of its environments. */
    public List<String> environmentNames() {
        List<String> names = new ArrayList<>();
        for (Environment environment : environments) {
            names.add(environment.name());
        }
        return List.copyOf(names);
    }
}
