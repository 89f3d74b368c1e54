package dev.doctrine.maven.goal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The commented texts that files start from, in French and in English. */
final class StartingText {

    private StartingText() {}

    /** The text of this name for readers of this locale. */
    static String of(String name, Locale locale) throws IOException {
        String file = name + (locale.getLanguage().equals("fr") ? "_fr" : "_en") + ".yaml";
        try (InputStream stream = StartingText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("The template is missing from this plugin: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
