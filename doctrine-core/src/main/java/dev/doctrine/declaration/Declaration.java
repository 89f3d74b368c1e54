package dev.doctrine.declaration;

import dev.doctrine.doctrine.Derogation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project's {@code hosting.yaml}, read and found right.
 *
 * @param path the file as users know it
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 * @param application the application's name
 * @param applicationId the stable id of the application, by which registers may name it; empty where it has none
 * @param owner the name of the application's owner
 * @param notHostedOrNull that nothing is hosted; null where there are environments
 */
public record Declaration(
        String path,
        String sha256,
        String application,
        String applicationId,
        String owner,
        @Nullable NotHosted notHostedOrNull,
        List<Environment> environments,
        List<Derogation> derogations,
        List<Acknowledgement> acknowledgements) {

    public Declaration {
        environments = List.copyOf(environments);
        derogations = List.copyOf(derogations);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /** That nothing is hosted, where it says so instead of naming environments. */
    public Optional<NotHosted> notHosted() {
        return Optional.ofNullable(notHostedOrNull);
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
