package dev.doctrine.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The sentences of one resource bundle in one language.
 *
 * <p>Reads the file itself: {@link ResourceBundle#getBundle(String, Locale)} falls back to the language of the machine,
 * and its remedy does not work within named modules.
 */
final class Sentences {

    private final ResourceBundle bundle;

    private Sentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The sentences in French for French-speaking readers, else in English. */
    static Sentences of(String name, Locale locale) {
        String file = name + (locale.getLanguage().equals("fr") ? "_fr" : "") + ".properties";
        try (var stream = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Sentences(new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("The sentences in " + file + " cannot be read", e);
        }
    }

    /**
     * The sentence of this key with the arguments filled in.
     *
     * @throws MissingResourceException if there is none
     */
    String get(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
