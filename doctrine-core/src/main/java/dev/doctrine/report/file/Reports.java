package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reports of one assessment, for readers of one locale. Each is made when it is first asked for, and only once. */
public final class Reports {

    private final Assessment assessment;
    private final Locale locale;
    private final Map<ReportFormat, byte[]> made = new ConcurrentHashMap<>();

    /** The reports of this assessment, their sentences for readers of this locale. */
    public Reports(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    /** What they are about. */
    public Assessment assessment() {
        return assessment;
    }

    /** The file of this format. */
    public byte[] bytes(ReportFormat format) {
        return made.computeIfAbsent(format, missing -> format.bytes(assessment, locale));
    }
}
