package dev.doctrine.report.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Sentences in the reader's language, French or else English: one UTF-8 file each.
 *
 * <p>Reads the files itself: {@link ResourceBundle#getBundle(String, Locale)} falls back to the language of the machine,
 * and its remedy does not work within named modules.
 */
public final class Messages {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The sentences of the reports, for readers of this locale. */
    public static Messages in(Locale locale) {
        return isFrench(locale) ? French.REPORTS : English.REPORTS;
    }

    /**
     * The sentences of a bundle, for readers of this locale.
     *
     * @param neighbour a class beside which the files {@code bundle_fr.properties} and {@code bundle_en.properties} stand
     */
    public static Messages of(Class<?> neighbour, String bundle, Locale locale) {
        Locale language = isFrench(locale) ? Locale.FRENCH : Locale.ENGLISH;
        String file = bundle + "_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(neighbour.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return new Messages(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("The sentences in " + file + " cannot be read", e);
        }
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    /** French or English, without region. */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of this key, its numbered places filled.
     *
     * @throws MissingResourceException if there is none
     */
    public String text(String key, Object... arguments) {
        String sentence = bundle.getString(key);
        boolean asItStands = sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0;
        return asItStands ? sentence : new MessageFormat(sentence, Locale.ROOT).format(arguments);
    }

    /** A day as readers of this language write it. */
    public String day(LocalDate day) {
        // Year, month and day as ISO writes them, so that no formatter has to be loaded.
        return text("word.day", (Object[]) day.toString().split("-", 3));
    }

    /** The date of a document, as precise as it is known: readers write a year alone alike, a month and a day not. */
    public String date(String written) {
        if (DAY.matcher(written).matches()) {
            return text("word.day", (Object[]) written.split("-", 3));
        }
        return MONTH.matcher(written).matches() ? text("word.month", (Object[]) written.split("-", 2)) : written;
    }

    /** Loaded when French is first needed. */
    private static final class French {
        private static final Messages REPORTS = of(Messages.class, "messages", Locale.FRENCH);
    }

    /** Loaded when English is first needed. */
    private static final class English {
        private static final Messages REPORTS = of(Messages.class, "messages", Locale.ENGLISH);
    }
}
