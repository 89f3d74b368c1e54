package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.Set;

/** What a build server makes of the texts of its file: commands, actions, includes. */
final class CiScalars implements Scalars {

    private static final Set<String> SCRIPTS =
            Set.of("script", "before_script", "after_script", "run", "commands", "bash", "inlineScript");

    private final Entries entries;

    CiScalars(Entries entries) {
        this.entries = entries;
    }

    @Override
    public void take(Scalar scalar) {
        String key = scalar.key();
        if (SCRIPTS.contains(key) || isHiddenScript(scalar)) {
            ShellReader.read(entries, scalar.path(), scalar.start(), scalar.end(), scalar.folded());
        } else if (key.equals("uses")) {
            int version = scalar.value().indexOf('@');
            String action = version < 0 ? scalar.value() : scalar.value().substring(0, version);
            entries.add(Subject.ACTION, scalar.path(), action, scalar.start(), scalar.block());
        }
        if (!scalar.path().isEmpty() && scalar.path().get(0).equals("include")) {
            entries.add(Subject.INCLUDE, scalar.path(), scalar.value(), scalar.start(), scalar.block());
        }
    }

    /** A list of commands that jobs refer to. */
    private static boolean isHiddenScript(Scalar scalar) {
        return scalar.path().size() == 1 && scalar.key().startsWith(".");
    }
}
