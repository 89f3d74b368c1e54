package dev.doctrine.trace;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import java.util.List;

/** What kind of file a trace is met in; each is read in its own way. */
public enum FileKind implements Keyed {
    /** HCL: Terraform and OpenTofu. */
    TERRAFORM(Subject.PROVIDER, Subject.MODULE, Subject.BACKEND),
    /** A raw {@code pom.xml}. */
    MAVEN(Subject.PLUGIN),
    /** What a build server runs: GitLab, GitHub and the like. */
    CI(Subject.ACTION, Subject.COMMAND, Subject.INCLUDE, Subject.KEY, Subject.VALUE, Subject.HOST),
    /** Kubernetes, Helm, Compose. */
    KUBERNETES(Subject.KEY, Subject.VALUE, Subject.HOST),
    /** The application's own configuration. */
    SETTINGS(Subject.KEY, Subject.VALUE, Subject.HOST),
    /** A container image that one of the YAML kinds names. */
    IMAGE(Subject.HOST),
    /** Any file: its name says it, without a look inside. */
    NAMES(Subject.NAME),
    /** A file that the trace names itself, read as YAML, JSON or properties. */
    CONTENT(Subject.ROOT, Subject.KEY, Subject.VALUE);

    /** Their names in files. */
    public static final Keys<FileKind> KEYS = Keys.of(values());

    private final List<Subject> subjects;

    FileKind(Subject... subjects) {
        this.subjects = List.of(subjects);
    }

    /** What a trace in files of this kind may be compared with. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** Whether the doctrine says for the kind as a whole which files are of it. */
    public boolean namesItsFiles() {
        return this != IMAGE && this != NAMES && this != CONTENT;
    }
}
