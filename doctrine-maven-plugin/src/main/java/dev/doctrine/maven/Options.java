package dev.doctrine.maven;

import dev.doctrine.vocabulary.Quantity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What users may set of every goal, parsed.
 *
 * @param locale the language of what is shown
 * @param fileLocale the language of what is written to files: never that of the machine
 * @param today the day of the assessment
 */
record Options(Locale locale, Locale fileLocale, LocalDate today) {

    /** Decisions of the State begin and end by the day in Paris, wherever a build runs. */
    private static final ZoneId DATES_OF_DECISIONS = ZoneId.of("Europe/Paris");

    /**
     * Parses the parameters; a null one is not set.
     *
     * @throws MojoExecutionException if a value is not accepted
     */
    static Options parse(@Nullable String lang, @Nullable String today) throws MojoExecutionException {
        Locale locale = lang == null ? Locale.getDefault() : language(lang);
        Locale fileLocale = lang == null ? Locale.ENGLISH : locale;
        return new Options(
                locale,
                fileLocale,
                today == null ? LocalDate.now(DATES_OF_DECISIONS) : day(today, new BuildFailures(locale)));
    }

    private static Locale language(String lang) throws MojoExecutionException {
        return switch (lang) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new BuildFailures(Locale.getDefault()).badParameter("doctrine.lang", lang, "fr, en");
        };
    }

    private static LocalDate day(String today, BuildFailures refusals) throws MojoExecutionException {
        OptionalLong day = Quantity.DAY.parse(today);
        if (day.isEmpty()) {
            throw refusals.badDay("doctrine.today", today);
        }
        return LocalDate.ofEpochDay(day.getAsLong());
    }
}
