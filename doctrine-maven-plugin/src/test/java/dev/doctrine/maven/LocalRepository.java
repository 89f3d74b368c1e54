package dev.doctrine.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.doctrine.maven.build.NewFile;
import java.io.IOException;
import java.nio.file.Path;

/** The local repository of the nested builds, where their scripts may put something for them to find. */
public record LocalRepository(Path folder) {

    /** Puts an artifact there as {@code mvn install} does, in the place of an older one. */
    public void install(String groupId, String artifactId, String version, String type, byte[] bytes)
            throws IOException {
        Path base =
                folder.resolve(groupId.replace('.', '/')).resolve(artifactId).resolve(version);
        String name = artifactId + "-" + version + ".";
        String pom = """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>%s</groupId>
                    <artifactId>%s</artifactId>
                    <version>%s</version>
                </project>
                """.formatted(groupId, artifactId, version);
        NewFile.replace(base.resolve(name + "pom"), pom.getBytes(UTF_8));
        NewFile.replace(base.resolve(name + type), bytes);
    }
}
