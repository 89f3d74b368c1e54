package dev.doctrine.maven.gate;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.repository.DeclaredFolders;
import dev.doctrine.maven.repository.Listing;
import dev.doctrine.maven.repository.RepositoryScan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a build's repository show. They are looked at once, and only where somebody asks: beside what the
 * build does meanwhile, which for most is to read the declaration.
 */
final class RepositoryEvidence {

    private final Build build;
    private final EvidenceRules rules;
    private final EvidenceScope scope;
    private @Nullable FutureTask<Evidence> scan;

    RepositoryEvidence(Build build, EvidenceRules rules, EvidenceScope scope) {
        this.build = build;
        this.rules = rules;
        this.scope = scope;
    }

    /** Begins to look, if anybody wants that: somebody is going to ask. */
    void begin() {
        if (scan != null || !scope.looks()) {
            return;
        }
        Set<String> outputs = outputs();
        FutureTask<Evidence> task = new FutureTask<>(() -> RepositoryScan.of(
                rules, build.root(), build.start().folder(), scope.others(), listing -> told(listing, outputs)));
        scan = task;
        Thread thread = new Thread(task, "doctrine-evidence");
        thread.setDaemon(true);
        thread.start();
    }

    /** All that is found. */
    Evidence all() {
        begin();
        FutureTask<Evidence> begun = scan;
        return begun == null ? Evidence.NONE : found(begun);
    }

    private static Evidence found(FutureTask<Evidence> scan) {
        try {
            return scan.get();
        } catch (ExecutionException e) {
            // As if it had been thrown here: who asks knows what to do with some.
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is found that belongs to a declaration: it is the nearest one above the file. What lies below none of them
     * belongs to each, because it may be about any.
     *
     * @param declarations the paths of all declarations of the build, this one among them
     */
    Evidence of(String declaration, Collection<String> declarations) {
        return new DeclaredFolders(declarations).evidenceOf(declaration, all());
    }

    /** The folders in which builds put what they make. */
    private Set<String> outputs() {
        Set<String> outputs = new HashSet<>();
        for (Module module : build.modules()) {
            outputs.add(build.shown(Path.of(module.project().getBuild().getDirectory())));
        }
        return outputs;
    }

    /** The folders that were left out, save those of builds, so that a second build says the same. */
    private static List<String> told(Listing listing, Set<String> outputs) {
        List<String> told = new ArrayList<>(listing.leftOut());
        told.removeAll(outputs);
        return told;
    }
}
