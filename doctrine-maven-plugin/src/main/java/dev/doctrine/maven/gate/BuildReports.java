package dev.doctrine.maven.gate;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.build.ReportFolder;
import dev.doctrine.maven.message.Annotations;
import dev.doctrine.report.file.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one set of reports of a build, in the module in which it was started. What an earlier build left there, or in
 * another module, is removed before anything is read.
 */
final class BuildReports {

    private final ReportFolder folder;
    private final Set<Path> cleared = new HashSet<>();
    private final Set<ReportFormat> formats = new LinkedHashSet<>();
    private final Annotations annotations = new Annotations();
    private Map<String, byte[]> written = Map.of();

    BuildReports(Build build) {
        this.folder = build.start().reports();
    }

    /** Where the reports are. */
    Path folder() {
        return folder.folder();
    }

    /** The files that are asked for, JSON first. */
    List<Path> files() {
        return formats.stream()
                .sorted()
                .map(format -> folder().resolve(format.fileName()))
                .toList();
    }

    /** Removes, once each, the reports that an earlier build left in the start module and in this one. */
    void clear(Module module) throws IOException {
        clear(folder);
        clear(module.reports());
    }

    private void clear(ReportFolder reports) throws IOException {
        if (cleared.add(reports.folder())) {
            reports.clear();
        }
    }

    /** Asks for these formats too; true if one of them is new. */
    boolean ask(Set<ReportFormat> more) {
        return formats.addAll(more);
    }

    /** Whether the reports were written. */
    boolean areWritten() {
        return !written.isEmpty();
    }

    /** Writes the whole set again. */
    void write(BuildAssessment assessment, Settings settings) throws IOException {
        Map<String, byte[]> reports = new LinkedHashMap<>();
        for (ReportFormat format : formats) {
            reports.putAll(format.files(assessment, settings.before(), settings.fileLocale()));
        }
        written = reports;
        // They are shown even if no file can be written.
        annotations.show(assessment, settings.locale());
        folder.write(reports);
    }

    /** Writes the set again if it is gone, as after a clean. */
    void writeIfGone() throws IOException {
        if (!folder.holds(written)) {
            folder.write(written);
        }
    }

    /** Restores what was written, whatever became of it; if nothing was written, no report stays. */
    void restore() throws IOException {
        if (written.isEmpty()) {
            folder.clear();
        } else {
            folder.write(written);
        }
    }
}
