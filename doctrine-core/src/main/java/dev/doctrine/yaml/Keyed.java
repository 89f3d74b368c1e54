package dev.doctrine.yaml;

import java.util.Locale;

/** A constant of an enum that files and users name by a word, its key. */
public interface Keyed {

    /** The constant's name. */
    String name();

    /** Its name in files: unless the enum says otherwise the constant's, in lower case, with hyphens. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
