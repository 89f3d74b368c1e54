package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.InputFile;
import dev.doctrine.policy.LayerFiles;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.RefusedFileException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;

/**
 * Reads layers of the doctrine: {@code classpath:path/in/a.jar.yaml}, {@code artifact:groupId:artifactId} among the
 * dependencies of the plugin, else a file.
 *
 * @param folder from where files are found
 * @param artifacts the dependencies of the plugin; none in the core extension
 */
record LayerLocations(Path folder, List<Artifact> artifacts) implements LayerFiles {

    private static final String CLASS_PATH = "classpath:";
    private static final String ARTIFACT = "artifact:";

    /** The layer within an artifact that is a jar. */
    private static final String ENTRY = "META-INF/doctrine/layer.yaml";

    private static final String SIGNATURE = ".sig";

    @Override
    public byte[] read(String location) throws IOException {
        if (location.startsWith(CLASS_PATH)) {
            return fromClassPath(location.substring(CLASS_PATH.length()));
        }
        return location.startsWith(ARTIFACT)
                ? fromArtifact(location.substring(ARTIFACT.length()))
                : InputFile.bytes(file(location));
    }

    private Path file(String location) throws RefusedFileException {
        try {
            return folder.resolve(new File(location).toPath());
        } catch (InvalidPathException e) {
            throw new RefusedFileException(location, ReadingProblem.UNWRITABLE_NAME);
        }
    }

    private static byte[] fromClassPath(String resource) throws IOException {
        try (InputStream stream = LayerLocations.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new NoSuchFileException(CLASS_PATH + resource);
            }
            return stream.readNBytes(NodeReader.SIZE_LIMIT + 1);
        }
    }

    private byte[] fromArtifact(String coordinates) throws IOException {
        boolean signature = coordinates.endsWith(SIGNATURE);
        String name = signature ? coordinates.substring(0, coordinates.length() - SIGNATURE.length()) : coordinates;
        Optional<File> jar = file(name, "jar");
        if (jar.isPresent()) {
            return fromJar(jar.get(), signature ? ENTRY + SIGNATURE : ENTRY);
        }
        return InputFile.bytes(file(name, signature ? "yaml" + SIGNATURE : "yaml")
                .orElseThrow(() -> new NoSuchFileException(ARTIFACT + coordinates))
                .toPath());
    }

    private Optional<File> file(String name, String type) {
        return artifacts.stream()
                .filter(artifact -> name.equals(artifact.getGroupId() + ":" + artifact.getArtifactId())
                        && artifact.getType().equals(type)
                        && artifact.getFile() != null)
                .map(Artifact::getFile)
                .findFirst();
    }

    private static byte[] fromJar(File jar, String name) throws IOException {
        InputFile.refuseUnlessRegular(jar.toPath());
        try (ZipFile zip = new ZipFile(jar)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new NoSuchFileException(jar.getName() + "!/" + name);
            }
            return zip.getInputStream(entry).readNBytes(NodeReader.SIZE_LIMIT + 1);
        }
    }
}
