package dev.doctrine.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A module of which a release has files. */
record Component(String artifactId, String version, Path target) {

    /** Beside the pom, and each with the version before it. */
    static final List<String> PARTS =
            List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");

    /** The pom of the build without what only the build needs. */
    private static final String PUBLISHED_POM = "published-pom.xml";

    /** The parent is none: what is published names no parent. */
    static List<Component> of(Path root, String version) {
        return Stream.of("doctrine-core", "doctrine-maven-plugin")
                .map(module ->
                        new Component(module, version, root.resolve(module).resolve("target")))
                .toList();
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
        PARTS.forEach(part -> files.add(folder() + baseName() + part));
        return List.copyOf(files);
    }

    /** Where the build left a file of {@link #files}. */
    Path built(String file) {
        return target.resolve(file.endsWith(".pom") ? PUBLISHED_POM : file.substring(folder().length()));
    }

    /** Where the build left its signature. */
    Path signature(String file) {
        return target.resolve(file.substring(folder().length()) + ".asc");
    }
}
