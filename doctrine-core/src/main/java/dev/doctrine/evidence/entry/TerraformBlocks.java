package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.List;

/** What the blocks of Terraform are, whether in HCL or in JSON. */
final class TerraformBlocks {

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
        if (path.size() == 3 && path.get(0).equals("module") && path.get(2).equals("source")) {
            entries.add(Subject.MODULE, path, value, place, beside);
        }
    }
}
