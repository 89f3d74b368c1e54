package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.ReportFormat;
import dev.doctrine.yaml.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What came of one declaration, for all modules that it is about: read, written and shown once. */
final class Assessed {

    private final Reading<Assessment> reading;
    private final Map<List<?>, byte[]> reports = new ConcurrentHashMap<>();
    private final AtomicBoolean shown = new AtomicBoolean();

    Assessed(Reading<Assessment> reading) {
        this.reading = reading;
    }

    /** The assessment, or all that is wrong in the declaration. */
    Reading<Assessment> reading() {
        return reading;
    }

    /** The reports, by the names of their files; each is made once for all modules. */
    Map<String, byte[]> reports(Assessment assessment, Set<ReportFormat> formats, Locale locale) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ReportFormat format : formats) {
            files.put(
                    format.fileName(),
                    reports.computeIfAbsent(List.of(format, locale), missing -> format.bytes(assessment, locale)));
        }
        return files;
    }

    /** Whether this is the first module to show it. */
    boolean isFirstToShow() {
        return !shown.getAndSet(true);
    }
}
