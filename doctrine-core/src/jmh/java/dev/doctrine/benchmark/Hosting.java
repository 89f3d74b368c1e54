package dev.doctrine.benchmark;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** The declaration of the benchmarks, {@code hosting.yaml}. */
record Hosting(byte[] bytes, Declaration declaration) {

    /** The day on which it is assessed. */
    static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    /** Reads it; refuses one on which the benchmarks would measure something else. */
    static Hosting read(Doctrine doctrine) throws IOException {
        byte[] bytes = resource(Hosting.class, "hosting.yaml");
        Declaration declaration =
                ((Reading.Accepted<Declaration>) DeclarationReader.read("hosting.yaml", bytes, doctrine)).value();
        int environments = declaration.environments().size();
        if (environments != 3) {
            throw new IllegalStateException("Not three environments: " + environments);
        }
        return new Hosting(bytes, declaration);
    }

    /** Its first environment alone, without derogations: other engines know nothing of those. */
    Declaration firstEnvironment() {
        return new Declaration(
                declaration.path(),
                declaration.sha256(),
                declaration.application(),
                declaration.applicationId(),
                declaration.owner(),
                declaration.notHostedOrNull(),
                declaration.environments().subList(0, 1),
                List.of(),
                List.of());
    }

    /** A file beside a class. */
    static byte[] resource(Class<?> owner, String name) throws IOException {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing: " + name);
            }
            return stream.readAllBytes();
        }
    }
}
