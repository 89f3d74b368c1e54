package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.vocabulary.Quantity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters, which are texts, and refuses those that are not accepted. */
public final class ParameterReader {

    /** Decisions of the State begin and end by the day in Paris, wherever a build runs. */
    private static final ZoneId DATES_OF_DECISIONS = ZoneId.of("Europe/Paris");

    private ParameterReader() {}

    /** The day of an assessment: the one that a parameter names, else today in Paris. */
    public static LocalDate today(@Nullable String today, BuildFailures failures) throws MojoExecutionException {
        if (today == null) {
            return LocalDate.now(DATES_OF_DECISIONS);
        }
        OptionalLong day = Quantity.DAY.parse(today);
        if (day.isEmpty()) {
            throw failures.badDay("doctrine.today", today);
        }
        return LocalDate.ofEpochDay(day.getAsLong());
    }

    /** Whether what the property says lets a build fail, as it does where it says nothing. */
    static boolean fails(String property, @Nullable String value, BuildFailures failures)
            throws MojoExecutionException {
        if (value == null || value.equals("fail")) {
            return true;
        }
        if (value.equals("warn")) {
            return false;
        }
        throw failures.badParameter(property, value, "fail, warn");
    }

    /** Whether the property says {@code on}, or nothing; else it says {@code off}. */
    public static boolean isOn(String property, @Nullable String value, BuildFailures failures)
            throws MojoExecutionException {
        if (value == null || value.equals("on")) {
            return true;
        }
        if (value.equals("off")) {
            return false;
        }
        throw failures.badParameter(property, value, "on, off");
    }

    /** What the property says of refusals: they stop the build, as they do where it says nothing, or are observed. */
    static Enforcement enforcement(@Nullable String value, BuildFailures failures) throws MojoExecutionException {
        if (value == null) {
            return Enforcement.USUAL;
        }
        Optional<Enforcement.Mode> mode = Enforcement.Mode.KEYS.find(value);
        if (mode.isEmpty()) {
            throw failures.badParameter("doctrine.enforcement", value, String.join(", ", Enforcement.Mode.KEYS.all()));
        }
        return new Enforcement(mode.get(), null);
    }

    /** The formats of these names, and always the assessment itself. */
    static Set<ReportFormat> formats(List<String> names, BuildFailures failures) throws MojoExecutionException {
        Set<ReportFormat> formats = new LinkedHashSet<>();
        formats.add(ReportFormat.JSON);
        for (String name : names) {
            Optional<ReportFormat> format = ReportFormat.KEYS.find(name);
            if (format.isEmpty()) {
                throw failures.badParameter("doctrine.reports", name, String.join(", ", ReportFormat.KEYS.all()));
            }
            formats.add(format.get());
        }
        return formats;
    }
}
