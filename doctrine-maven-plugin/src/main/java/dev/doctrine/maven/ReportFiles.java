package dev.doctrine.maven;

import dev.doctrine.report.file.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * The folder of a module's reports. Each is written whole.
 *
 * @param folder {@code target/doctrine}
 */
record ReportFiles(Path folder) {

    /** The attestation of the module's artifact, which the goal {@code attest} writes. */
    static final String ATTESTATION = "attestation.json";

    private static final List<String> NAMES = Stream.concat(
                    Stream.of(ATTESTATION), Arrays.stream(ReportFormat.values()).map(ReportFormat::fileName))
            .toList();
    private static final int PIECE = 8192;

    static ReportFiles of(MavenProject project) {
        return new ReportFiles(Path.of(project.getBuild().getDirectory(), "doctrine"));
    }

    /**
     * The formats of these names, and always the assessment itself.
     *
     * @throws MojoExecutionException if one is none
     */
    static Set<ReportFormat> formats(List<String> keys, BuildFailures refusals) throws MojoExecutionException {
        Set<ReportFormat> formats = new LinkedHashSet<>(List.of(ReportFormat.JSON));
        for (String key : keys) {
            Optional<ReportFormat> format = ReportFormat.KEYS.find(key);
            formats.add(format.orElseThrow(
                    () -> refusals.badParameter("doctrine.reports", key, String.join(", ", ReportFormat.KEYS.all()))));
        }
        return formats;
    }

    /** Removes every report and attestation but those of these names; one that stays does not keep the others. */
    void removeAllBut(Set<String> kept) throws MojoExecutionException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        // One look at the folder is cheaper than deleting what mostly is not there.
        String[] found = folder.toFile().list();
        List<MojoExecutionException> failures = new ArrayList<>();
        for (String name : NAMES) {
            // In whatever case: some file systems make no difference.
            if (!kept.contains(name) && (found == null || Strings.CI.equalsAny(name, found))) {
                try {
                    remove(name);
                } catch (MojoExecutionException e) {
                    failures.add(e);
                }
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** Writes files, by their names; those that are there already as they should be stay untouched. */
    void write(Map<String, byte[]> files) throws MojoExecutionException {
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            try {
                if (!isThere(file, entry.getValue())) {
                    NewFile.replace(file, entry.getValue());
                }
            } catch (IOException e) {
                throw new BuildFailures(Locale.getDefault()).cannotWrite(file, e);
            }
        }
    }

    /** Sees to it that the files of a check are as it made them; where it made none, that there is no assessment. */
    void restore(Map<String, byte[]> files) throws MojoExecutionException {
        if (files.isEmpty()) {
            remove(ReportFormat.JSON.fileName());
        }
        write(files);
    }

    /** Whether a file of its own, not a link to one that may change, holds these bytes, as far as one can read it. */
    private static boolean isThere(Path file, byte[] bytes) {
        if (file.toFile().length() != bytes.length || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        // Piece by piece: with many modules, copies of it all would take longer than all else here.
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            int compared = 0;
            for (int read = stream.read(piece); read > 0; read = stream.read(piece)) {
                int end = compared + read;
                if (end > bytes.length || !Arrays.equals(piece, 0, read, bytes, compared, end)) {
                    return false;
                }
                compared = end;
            }
            return compared == bytes.length;
        } catch (IOException e) {
            return false;
        }
    }

    private void remove(String name) throws MojoExecutionException {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BuildFailures(Locale.getDefault()).cannotWrite(file, e);
        }
    }
}
