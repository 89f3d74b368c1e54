package dev.doctrine.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A module of which a release has files. */
record Component(String artifactId, String version, Path pom, Path target, boolean hasJar) {

    /** Beside the pom, and each with the version before it. */
    static final List<String> PARTS =
            List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");

    static List<Component> of(Path root, String version) {
        Path core = root.resolve("doctrine-core");
        Path plugin = root.resolve("doctrine-maven-plugin");
        return List.of(
                new Component("doctrine-parent", version, root.resolve("pom.xml"), root.resolve("target"), false),
                new Component("doctrine-core", version, core.resolve("pom.xml"), core.resolve("target"), true),
                // Shading leaves a pom without what the jar holds.
                new Component(
                        "doctrine-maven-plugin",
                        version,
                        plugin.resolve("dependency-reduced-pom.xml"),
                        plugin.resolve("target"),
                        true));
    }

    /** Where its files stand in a repository of Maven. */
    String folder() {
        return "dev/doctrine/" + artifactId + "/" + version + "/";
    }

    String baseName() {
        return artifactId + "-" + version;
    }

    /** The files without their checksums and signatures, as paths in a repository. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        files.add(folder() + baseName() + ".pom");
        if (hasJar) {
            PARTS.forEach(part -> files.add(folder() + baseName() + part));
        }
        return List.copyOf(files);
    }

    /** Where the build left a file of {@link #files}. */
    Path built(String file) {
        return file.endsWith(".pom") ? pom : target.resolve(file.substring(folder().length()));
    }

    /** Where the build left its signature. */
    Path signature(String file) {
        return target.resolve(file.substring(folder().length()) + ".asc");
    }
}
