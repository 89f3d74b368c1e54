package dev.doctrine.maven.gate;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.repository.DeclaredFolders;
import dev.doctrine.maven.repository.Listing;
import dev.doctrine.maven.repository.RepositoryScan;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the files of a build's repository show. They are looked at once, and only where somebody asks. */
final class RepositoryEvidence {

    private final Build build;
    private final EvidenceRules rules;
    private final EvidenceScope scope;
    private @Nullable Evidence all;

    RepositoryEvidence(Build build, EvidenceRules rules, EvidenceScope scope) {
        this.build = build;
        this.rules = rules;
        this.scope = scope;
    }

    /** All that is found. */
    Evidence all() {
        Evidence found = all;
        if (found == null) {
            found = scope.looks() ? scan() : Evidence.NONE;
            all = found;
        }
        return found;
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

    /** The folders that were left out, save those in which builds put what they make, so that a second one says the same. */
    private List<String> leftOut(Listing listing) {
        Set<String> outputs = new HashSet<>();
        for (Module module : build.modules()) {
            outputs.add(build.shown(Path.of(module.project().getBuild().getDirectory())));
        }
        return listing.leftOut().stream()
                .filter(folder -> !outputs.contains(folder))
                .toList();
    }

    private Evidence scan() {
        return RepositoryScan.of(rules, build.root(), build.start().folder(), scope.others(), this::leftOut);
    }
}
