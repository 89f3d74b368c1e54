package dev.doctrine.maven.goal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The declaration that a project starts from: commented, right in form, cautious in content. */
final class DeclarationTemplate {

    private static final String NAME = "@application@";

    private DeclarationTemplate() {}

    /** The file's bytes, for an application of this name, commented in this language. */
    static byte[] bytes(String application, Locale locale) throws IOException {
        String language = locale.getLanguage().equals("fr") ? "fr" : "en";
        try (InputStream stream = DeclarationTemplate.class.getResourceAsStream("hosting_" + language + ".yaml")) {
            if (stream == null) {
                throw new IOException("The template is missing from this plugin: " + language);
            }
            String template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return template.replace(NAME, quoted(application)).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A YAML text in single quotes, on one line. */
    private static String quoted(String text) {
        return "'" + text.replaceAll("\\p{Cntrl}", " ").replace("'", "''") + "'";
    }
}
