package dev.doctrine.maven.gate;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.EvidenceScanner;
import dev.doctrine.evidence.Find;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.repository.ListedFiles;
import dev.doctrine.maven.repository.Listing;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Evidence found = all();
        if (declarations.size() < 2 || found.finds().isEmpty()) {
            return found;
        }
        List<Find> own = new ArrayList<>();
        for (Find find : found.finds()) {
            String nearest = nearest(find.place().path(), declarations);
            if (nearest == null || folder(nearest).equals(folder(declaration))) {
                own.add(find);
            }
        }
        return found.with(own);
    }

    private static @Nullable String nearest(String file, Collection<String> declarations) {
        String nearest = null;
        for (String declaration : declarations) {
            String folder = folder(declaration);
            if (file.startsWith(folder)
                    && (nearest == null || folder.length() > folder(nearest).length())) {
                nearest = declaration;
            }
        }
        return nearest;
    }

    /** The folder of a file, with a slash at its end; nothing for a file at the root. */
    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
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
        EvidenceScanner scanner = new EvidenceScanner(rules);
        ListedFiles files = ListedFiles.of(build.root(), build.start().folder(), scope.others(), scanner::leavesOut);
        Evidence scanned = scanner.scan(files);
        Listing listing = files.listing();
        return scanned.with(scanned.coverage().listed(leftOut(listing), listing.unentered(), listing.cut()));
    }
}
