package dev.doctrine.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences in the reader's language: French, or else English; never in that of the machine by accident. */
public final class Messages {

    private static final String OF_REPORTS = "dev.doctrine.report.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(String bundle, Locale locale, ClassLoader loader) {
        this.locale = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(bundle, this.locale, loader);
    }

    /** The sentences of the reports, for readers of this locale. */
    static Messages in(Locale locale) {
        return new Messages(OF_REPORTS, locale, Messages.class.getClassLoader());
    }

    /** The sentences of a bundle that has a French and an English file, for readers of this locale. */
    public static Messages of(String bundle, Locale locale, ClassLoader loader) {
        return new Messages(bundle, locale, loader);
    }

    /** French or English, without region. */
    public Locale locale() {
        return locale;
    }

    /** The sentence of this key, its numbered places filled. */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
