package dev.doctrine.maven;

import dev.doctrine.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * The folder of a module's reports. Each is written whole, and none outlives the check that made it.
 *
 * @param folder {@code target/doctrine}
 */
record ReportFiles(Path folder) {

    /** The attestation of the module's artifact, which the goal {@code attest} writes. */
    static final String ATTESTATION = "attestation.json";

    static ReportFiles of(MavenProject project) {
        return new ReportFiles(Path.of(project.getBuild().getDirectory(), "doctrine"));
    }

    /**
     * The formats of these names, and always the assessment itself.
     *
     * @throws MojoExecutionException if one is none
     */
    static Set<ReportFormat> formats(List<String> keys, Refusals refusals) throws MojoExecutionException {
        Set<ReportFormat> formats = new LinkedHashSet<>(List.of(ReportFormat.JSON));
        for (String key : keys) {
            Optional<ReportFormat> format = ReportFormat.find(key);
            formats.add(format.orElseThrow(
                    () -> refusals.badParameter("doctrine.reports", key, String.join(", ", ReportFormat.keys()))));
        }
        return formats;
    }

    /** Removes what an earlier build left: it says nothing of this one, whatever comes of it. */
    void removeAll() throws MojoExecutionException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> names = new ArrayList<>(List.of(ATTESTATION));
        Arrays.stream(ReportFormat.values()).map(ReportFormat::fileName).forEach(names::add);
        for (String name : names) {
            remove(name);
        }
    }

    /** Writes files, by their names; those that are there already as they should be stay untouched. */
    void write(Map<String, byte[]> files) throws MojoExecutionException {
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            try {
                if (!Files.exists(file) || !Arrays.equals(entry.getValue(), Files.readAllBytes(file))) {
                    NewFile.replace(file, entry.getValue());
                }
            } catch (IOException e) {
                throw new Refusals(Locale.getDefault()).cannotWrite(file, e);
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

    private void remove(String name) throws MojoExecutionException {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refusals(Locale.getDefault()).cannotWrite(file, e);
        }
    }
}
