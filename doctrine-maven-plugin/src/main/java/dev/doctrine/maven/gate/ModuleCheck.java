package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.DeclarationFinder.Search;
import dev.doctrine.maven.build.Module;

/**
 * The check of one module.
 *
 * @param search what came of looking for its declaration
 * @param own what holds for this check
 * @param question what it asks
 */
record ModuleCheck(Module module, Search search, Settings own, Question question) {

    /** Whether somebody skips it. */
    boolean isSkipped() {
        return own.skipReason() != null;
    }
}
