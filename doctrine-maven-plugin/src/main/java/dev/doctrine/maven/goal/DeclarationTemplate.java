package dev.doctrine.maven.goal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The declaration that a project starts from: commented, right in form, cautious in content. */
final class DeclarationTemplate {

    private static final String NAME = "@application@";

    /** Longer names are cut: no person gave them. */
    private static final int LONGEST_NAME = 200;

    private DeclarationTemplate() {}

    /** The file's bytes, for an application of this name, commented in this language. */
    static byte[] bytes(String application, Locale locale) throws IOException {
        boolean french = locale.getLanguage().equals("fr");
        String language = french ? "fr" : "en";
        try (InputStream stream = DeclarationTemplate.class.getResourceAsStream("hosting_" + language + ".yaml")) {
            if (stream == null) {
                throw new IOException("The template is missing from this plugin: " + language);
            }
            String template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return template.replace(NAME, quoted(application, french ? "À compléter" : "To be completed"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A YAML text in single quotes, on one line: of the name, what a declaration accepts. */
    private static String quoted(String name, String otherwise) {
        StringBuilder text = new StringBuilder();
        name.codePoints().limit(LONGEST_NAME).map(c -> isRefused(c) ? ' ' : c).forEach(text::appendCodePoint);
        String kept = text.codePoints().anyMatch(Character::isLetterOrDigit) ? text.toString() : otherwise;
        return "'" + kept.strip().replace("'", "''") + "'";
    }

    private static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
