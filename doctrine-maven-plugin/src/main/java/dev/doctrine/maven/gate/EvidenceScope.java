package dev.doctrine.maven.gate;

import java.nio.file.Path;
import java.util.List;

/**
 * Which files are looked at for where the application really runs.
 *
 * @param looks whether any are
 * @param others the folders beside the build's repository
 */
public record EvidenceScope(boolean looks, List<Path> others) {

    /** Nothing is looked at. */
    public static final EvidenceScope NOTHING = new EvidenceScope(false, List.of());

    public EvidenceScope {
        others = List.copyOf(others);
    }
}
