package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.List;
import java.util.Set;

/** What a build server makes of the texts of its file: commands, actions, includes. */
final class CiScalars implements Scalars {

    private static final Set<String> SCRIPTS = Set.of(
            "script",
            "before_script",
            "after_script",
            "after_success",
            "before_deploy",
            "after_deploy",
            "run",
            "commands",
            "bash",
            "powershell",
            "pwsh",
            "inlineScript");

    private static final String SECRET = "secrets.";

    private final Entries entries;

    CiScalars(Entries entries) {
        this.entries = entries;
    }

    @Override
    public void take(Scalar scalar) {
        addSecrets(scalar);
        if (isScript(scalar.path())) {
            ShellReader.read(entries, scalar.path(), scalar.start(), scalar.end(), scalar.folded());
        } else if (last(scalar.path()).equals("uses")) {
            int version = scalar.value().indexOf('@');
            String action = version < 0 ? scalar.value() : scalar.value().substring(0, version);
            entries.add(Subject.ACTION, scalar.path(), action, scalar.start(), scalar.block());
        }
        if (!scalar.path().isEmpty() && scalar.path().get(0).equals("include")) {
            entries.add(Subject.INCLUDE, scalar.path(), scalar.value(), scalar.start(), scalar.block());
        }
    }

    /** A workflow's secret says as much wherever it is used as the variable that is named so. */
    private void addSecrets(Scalar scalar) {
        String text = entries.source().text().substring(scalar.start(), scalar.end());
        for (int at = text.indexOf(SECRET); at >= 0; at = text.indexOf(SECRET, at + 1)) {
            int start = at + SECRET.length();
            int end = start;
            while (end < text.length() && isInName(text.charAt(end))) {
                end++;
            }
            String name = text.substring(start, end);
            // The variable beside it has been found already.
            if (!name.isEmpty() && !name.equals(last(scalar.path()))) {
                entries.add(Subject.KEY, YamlKeys.plus(scalar.path(), name), "", scalar.start() + at, new Block());
            }
        }
    }

    private static boolean isInName(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** The keys of scripts, and lists at the top that jobs refer to. */
    @Override
    public boolean isScript(List<String> path) {
        String key = last(path);
        return SCRIPTS.contains(key)
                || (path.size() == 1 && key.startsWith("."))
                || (key.equals("command")
                        && path.size() > 1
                        && path.get(path.size() - 2).equals("run"));
    }

    private static String last(List<String> path) {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
