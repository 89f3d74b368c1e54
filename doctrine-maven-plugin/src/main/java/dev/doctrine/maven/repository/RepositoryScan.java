package dev.doctrine.maven.repository;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.EvidenceScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Lists the files of a repository, and looks through them. */
public final class RepositoryScan {

    private RepositoryScan() {}

    /**
     * What the files show, and how far they were looked through.
     *
     * @param root the repository's, or the top of the reactor, by its real path
     * @param start in which the build was started
     * @param others folders that belong to it too
     * @param leftOut which of the folders that were left out are to be told
     */
    public static Evidence of(
            EvidenceRules rules, Path root, Path start, List<Path> others, Function<Listing, List<String>> leftOut) {
        EvidenceScanner scanner = new EvidenceScanner(rules);
        ListedFiles files = ListedFiles.of(root, start, others, scanner::leavesOut);
        Evidence scanned = scanner.scan(files);
        Listing listing = files.listing();
        return scanned.with(
                scanned.coverage().listed(leftOut.apply(listing), listing.unread(), listing.unusable(), listing.cut()));
    }
}
