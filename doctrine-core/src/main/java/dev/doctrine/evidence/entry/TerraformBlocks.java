package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.List;

/** What the blocks of Terraform are, whether in HCL or in JSON. */
final class TerraformBlocks {

    private static final List<String> TERRAGRUNT_SOURCE = List.of("terraform", "source");
    private static final List<String> TERRAGRUNT_BACKEND = List.of("remote_state", "backend");
    private static final List<String> TERRAGRUNT_CONFIG = List.of("remote_state", "config");

    private final Entries entries;

    TerraformBlocks(Entries entries) {
        this.entries = entries;
    }

    /**
     * A block opens.
     *
     * @param path its type and labels, after those of the blocks around it
     * @param within its keys
     */
    void open(List<String> path, int place, Block within) {
        if (path.size() == 2 && path.get(0).equals("provider")) {
            entries.add(Subject.PROVIDER, path, path.get(1), place, within);
        } else if (path.size() == 3
                && path.get(0).equals("terraform")
                && path.get(1).equals("backend")) {
            entries.add(Subject.BACKEND, path, path.get(2), place, within);
        }
    }

    /** A key with its value. */
    void value(List<String> path, String value, int place, Block beside) {
        boolean module =
                path.size() == 3 && path.get(0).equals("module") && path.get(2).equals("source");
        if (module || path.equals(TERRAGRUNT_SOURCE)) {
            addModule(path, value, place, beside);
        } else if (path.equals(TERRAGRUNT_BACKEND)) {
            entries.add(Subject.BACKEND, path, value, place, beside);
        }
    }

    /** One of the repository's own is read itself. */
    private void addModule(List<String> path, String source, int place, Block beside) {
        if (!source.startsWith("./") && !source.startsWith("../")) {
            entries.add(Subject.MODULE, path, source, place, beside);
        }
    }

    /** The keys of an object: Terragrunt has those of a backend apart from its name. */
    static Block within(List<String> path, Block beside) {
        return path.equals(TERRAGRUNT_CONFIG) ? beside : new Block();
    }

    /** Whether a text becomes a file of Terraform's. */
    static boolean isGenerated(List<String> path) {
        return path.size() == 3 && path.get(0).equals("generate") && path.get(2).equals("contents");
    }
}
