package dev.doctrine.trace;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** What kind of file a trace is met in; each is read in its own way. */
public enum FileKind implements Keyed {
    /** HCL: Terraform and OpenTofu. */
    TERRAFORM,
    /** A raw {@code pom.xml}. */
    MAVEN,
    /** What a build server runs: GitLab, GitHub and the like. */
    CI,
    /** Kubernetes, Helm, Compose. */
    KUBERNETES,
    /** The application's own configuration. */
    SETTINGS,
    /** A container image that one of the YAML kinds names. */
    IMAGE,
    /** Any file: its name says it, without a look inside. */
    NAMES,
    /** A file that the trace names itself, read as YAML, JSON or properties. */
    CONTENT;

    /** Their names in files. */
    public static final Keys<FileKind> KEYS = Keys.of(values());
}
