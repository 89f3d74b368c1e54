package dev.doctrine.maven.portfolio;

import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.maven.build.DeclarationFiles;
import dev.doctrine.maven.message.SystemReason;
import dev.doctrine.portfolio.PortfolioProblem;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The declarations in a folder and all below it. Left out is what builds make of declarations, or fetch: {@code .git},
 * {@code node_modules}, and {@code target} beside a pom. Symbolic links are not followed.
 */
final class PortfolioTree extends SimpleFileVisitor<Path> {

    private static final Set<String> NO_SOURCES = Set.of(".git", "node_modules");

    private final Path top;
    private final Map<Path, List<PortfolioEntry>> byFolder = new LinkedHashMap<>();
    private final List<PortfolioEntry> declarations = new ArrayList<>();

    PortfolioTree(Path top) {
        this.top = top;
    }

    /**
     * Each folder's declaration; what cannot be entered or read is among them, so that nothing is left out unnoticed.
     */
    List<PortfolioEntry> declarations() throws IOException {
        Files.walkFileTree(top, this);
        byFolder.values().stream().map(this::one).forEach(declarations::add);
        return declarations;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(top)) {
            return FileVisitResult.CONTINUE;
        }
        // A folder that is called like a declaration is one that cannot be read, and may hold others.
        add(folder, attributes);
        return isNoSource(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        add(file, attributes);
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) {
        if (DeclarationFiles.NAMES.contains(name(file))) {
            byFolder.computeIfAbsent(Objects.requireNonNull(file.getParent()), folder -> new ArrayList<>(1))
                    .add(candidate(file, attributes));
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        declarations.add(PortfolioEntry.refused(file, shown(file), ReadingProblem.UNREADABLE, SystemReason.of(e)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }

    private PortfolioEntry candidate(Path file, BasicFileAttributes attributes) {
        return attributes.isSymbolicLink()
                ? PortfolioEntry.refused(file, shown(file), PortfolioProblem.SYMBOLIC_LINK)
                : PortfolioEntry.readable(file, shown(file), attributes.size());
    }

    /** The declaration of a folder. Several are refused, because nobody can tell which one counts. */
    private PortfolioEntry one(List<PortfolioEntry> candidates) {
        candidates.sort(Comparator.comparingInt(candidate -> DeclarationFiles.NAMES.indexOf(name(candidate.file()))));
        PortfolioEntry first = candidates.get(0);
        if (candidates.size() == 1) {
            return first;
        }
        String names =
                candidates.stream().map(candidate -> name(candidate.file())).collect(Collectors.joining(", "));
        return PortfolioEntry.refused(first.file(), first.path(), DeclarationProblem.SEVERAL_IN_FOLDER, names);
    }

    private String shown(Path file) {
        return file.equals(top) ? "." : PortfolioFinder.shown(top, file);
    }

    private static boolean isNoSource(Path folder) {
        return NO_SOURCES.contains(name(folder))
                || (name(folder).equals("target") && Files.exists(folder.resolveSibling("pom.xml")));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
