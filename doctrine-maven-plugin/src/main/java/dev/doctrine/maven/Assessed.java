package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.file.Reports;
import dev.doctrine.yaml.Reading;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What came of one declaration, for all modules that it is about: read, written and shown once. */
final class Assessed {

    private final Reading<Assessment> reading;
    private final Map<Locale, Reports> reports = new ConcurrentHashMap<>();
    private final AtomicBoolean shown = new AtomicBoolean();

    Assessed(Reading<Assessment> reading) {
        this.reading = reading;
    }

    /** The assessment, or all that is wrong in the declaration. */
    Reading<Assessment> reading() {
        return reading;
    }

    /** The reports of its assessment, each made once for all modules. */
    Reports reports(Assessment assessment, Locale locale) {
        return reports.computeIfAbsent(locale, missing -> new Reports(assessment, locale));
    }

    /** Whether this is the first module to show it. */
    boolean isFirstToShow() {
        return !shown.getAndSet(true);
    }
}
