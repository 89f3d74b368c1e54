package dev.doctrine.maven.portfolio;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.maven.build.Checkout;
import dev.doctrine.maven.repository.DeclaredFolders;
import dev.doctrine.maven.repository.Listing;
import dev.doctrine.maven.repository.RepositoryScan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the repositories of a portfolio's declarations show, where somebody asks. Thread-safe. */
public final class PortfolioEvidence {

    private final @Nullable EvidenceRules rules;

    /** By the root of their repository, by its real path: one folder may have several names. */
    private final Map<Path, DeclaredFolders> declared;

    private PortfolioEvidence(@Nullable EvidenceRules rules, Map<Path, DeclaredFolders> declared) {
        this.rules = rules;
        this.declared = Map.copyOf(declared);
    }

    /** Of these declarations: the repository of each, or where there is none, its folder. */
    public static PortfolioEvidence of(List<PortfolioEntry> entries, EvidenceRules rules) {
        Map<Path, List<String>> declarations = new HashMap<>();
        for (PortfolioEntry entry : entries) {
            Checkout checkout = checkout(entry.file());
            declarations
                    .computeIfAbsent(checkout.root(), root -> new ArrayList<>())
                    .add(shown(checkout, entry.file()));
        }
        Map<Path, DeclaredFolders> declared = new HashMap<>();
        declarations.forEach((root, paths) -> declared.put(root, new DeclaredFolders(paths)));
        return new PortfolioEvidence(rules, declared);
    }

    /** Nothing is looked at. */
    public static PortfolioEvidence none() {
        return new PortfolioEvidence(null, Map.of());
    }

    /** What belongs to a declaration. */
    Evidence of(Path declaration) {
        if (rules == null) {
            return Evidence.NONE;
        }
        Checkout checkout = checkout(declaration);
        Evidence found = RepositoryScan.of(rules, checkout.root(), checkout.project(), List.of(), Listing::leftOut);
        DeclaredFolders folders = declared.get(checkout.root());
        return folders == null ? found : folders.evidenceOf(shown(checkout, declaration), found);
    }

    private static Checkout checkout(Path declaration) {
        return Checkout.of(declaration.resolveSibling("."));
    }

    private static String shown(Checkout checkout, Path declaration) {
        return checkout.shown(checkout.project().resolve(declaration.getFileName()));
    }
}
