package dev.doctrine.yaml;

/** A kind of mistake in a file. Each package lists its own; the sentences are in the report's resource bundles. */
public interface Problem {

    /** The constant's name. */
    String name();

    /** The key of this problem's sentence in the resource bundles. */
    default String key() {
        return "problem." + name();
    }
}
