package dev.doctrine.maven.portfolio;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.maven.build.Checkout;
import dev.doctrine.maven.repository.DeclaredFolders;
import dev.doctrine.maven.repository.Listing;
import dev.doctrine.maven.repository.RepositoryScan;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the repositories of a portfolio's declarations show, where somebody asks. Thread-safe. */
public final class PortfolioEvidence {

    private final @Nullable EvidenceRules rules;
    private final List<Path> declarations;

    private PortfolioEvidence(@Nullable EvidenceRules rules, List<PortfolioEntry> entries) {
        this.rules = rules;
        this.declarations = entries.stream().map(PortfolioEntry::file).toList();
    }

    /** Of these declarations: the repository of each, or where there is none, its folder. */
    public static PortfolioEvidence of(List<PortfolioEntry> entries, EvidenceRules rules) {
        return new PortfolioEvidence(rules, entries);
    }

    /** Nothing is looked at. */
    public static PortfolioEvidence none() {
        return new PortfolioEvidence(null, List.of());
    }

    /** What belongs to a declaration. */
    Evidence of(Path declaration) {
        Path folder = declaration.getParent();
        if (rules == null || folder == null) {
            return Evidence.NONE;
        }
        Checkout checkout = Checkout.of(folder);
        Evidence found = RepositoryScan.of(rules, checkout.root(), checkout.project(), List.of(), Listing::leftOut);
        DeclaredFolders folders = new DeclaredFolders(declarations.stream()
                .filter(each -> each.startsWith(checkout.root()))
                .map(checkout::shown)
                .toList());
        return folders.evidenceOf(checkout.shown(declaration), found);
    }
}
