package dev.doctrine.trace;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** What of a file a trace's patterns are compared with. */
public enum Subject implements Keyed {
    /** A Terraform provider that is configured. */
    PROVIDER,
    /** Where Terraform keeps its state. */
    BACKEND,
    /** The source of a Terraform module. */
    MODULE,
    /** A Maven plugin, {@code groupId:artifactId}. */
    PLUGIN,
    /** An action that a workflow uses, without its version. */
    ACTION,
    /** The first words of a command that a build server runs; {@code *} stands for any words. */
    COMMAND,
    /** A file or project that a pipeline includes. */
    INCLUDE,
    /** A key: its last part, or all parts with dots between them. */
    KEY,
    /** The whole value of a key whose last part is one {@code of} these. */
    VALUE,
    /** A host's name in the value of a key that has one {@code of} these words. */
    HOST,
    /** A key at the top of the file. */
    ROOT,
    /** The file's name, with as many folders before it as the pattern has. */
    NAME;

    /** Their names in files. */
    public static final Keys<Subject> KEYS = Keys.of(values());
}
