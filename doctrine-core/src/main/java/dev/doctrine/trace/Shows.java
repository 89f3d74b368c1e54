package dev.doctrine.trace;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** What a trace shows where it is met. Never a proof: where nothing is found, nothing is said. */
public enum Shows implements Keyed {
    /** The application is put there. */
    DEPLOYMENT,
    /** Its data are kept there. */
    STORAGE,
    /** It may be there; listed, and never against a declaration. */
    HINT;

    /** Their names in files. */
    public static final Keys<Shows> KEYS = Keys.of(values());
}
