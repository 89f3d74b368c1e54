package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.BuildFailures;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The language in which users are spoken to. */
public final class Language {

    private Language() {}

    /**
     * The language that {@code doctrine.lang} asks for; that of the machine where it is not set.
     *
     * @throws MojoExecutionException if it is not spoken
     */
    public static Locale of(@Nullable String lang) throws MojoExecutionException {
        if (lang == null) {
            return Locale.getDefault();
        }
        return switch (lang) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new BuildFailures(Locale.getDefault()).badParameter("doctrine.lang", lang, "fr, en");
        };
    }

    /** The language that the command line asks for, where no check has said its own; a wrong one is told of elsewhere. */
    static Locale of(MavenSession session) {
        String lang = session.getUserProperties().getProperty("doctrine.lang");
        if ("fr".equals(lang)) {
            return Locale.FRENCH;
        }
        return "en".equals(lang) ? Locale.ENGLISH : Locale.getDefault();
    }
}
