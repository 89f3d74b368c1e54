package dev.doctrine.doctrine;

import dev.doctrine.yaml.MappingReader;
import java.util.Locale;

/** A text of the doctrine in the two languages of its readers. */
public record Bilingual(String french, String english) {

    /** No text. */
    static final Bilingual NONE = new Bilingual("", "");

    /** The text in French for French-speaking readers, else in English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    static Bilingual readOptional(MappingReader reader) {
        return reader.entries().isEmpty() ? NONE : read(reader);
    }

    static Bilingual read(MappingReader reader) {
        Bilingual text = new Bilingual(reader.text("fr"), reader.text("en"));
        reader.refuseOthers();
        return text;
    }
}
