package dev.doctrine.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a release as a repository of Maven has them, by their paths. */
record Bundle(SortedMap<String, byte[]> files) {

    /** The checksums that Maven Central asks for, by the ending of their files. */
    static final Map<String, String> CHECKSUMS = Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256");

    /** Archives made of the same files are the same. */
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** What the build left; what it did not is missing, for {@link BundleCheck} to say. */
    static Bundle collect(List<Component> components, boolean signed) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Component component : components) {
            for (String file : component.files()) {
                Path built = component.built(file);
                if (!Files.isRegularFile(built)) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(built);
                files.put(file, bytes);
                CHECKSUMS.forEach((ending, algorithm) -> files.put(file + ending, checksum(algorithm, bytes)));
                // A signature of an earlier build is not one of these bytes.
                if (signed && Files.isRegularFile(component.signature(file))) {
                    files.put(file + ".asc", Files.readAllBytes(component.signature(file)));
                }
            }
        }
        return new Bundle(files);
    }

    static Bundle read(Path zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return new Bundle(files);
    }

    void write(Path zip) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(DATE);
                out.putNextEntry(entry);
                out.write(each.getValue());
                out.closeEntry();
            }
        }
    }

    static byte[] checksum(String algorithm, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(bytes);
            return HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm + ".", e);
        }
    }
}
