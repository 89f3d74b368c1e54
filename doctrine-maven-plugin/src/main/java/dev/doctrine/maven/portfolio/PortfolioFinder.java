package dev.doctrine.maven.portfolio;

import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.build.PathText;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.yaml.ReadingProblem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the declarations of a portfolio: those of a tree of folders, or those that a file lists. */
public final class PortfolioFinder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PortfolioFinder() {}

    /**
     * The declarations, in the order of their paths; whatever may be one is among them, also what cannot be read.
     *
     * @param root the folder that relative paths begin at
     * @param portfolio a folder, or a file with one path a line
     * @throws MojoExecutionException if there is neither, or no declaration in it
     */
    public static List<PortfolioEntry> find(Path root, String portfolio, BuildFailures refusals)
            throws MojoExecutionException {
        Path place = new File(portfolio).isAbsolute()
                ? Path.of(portfolio)
                : root.resolve(portfolio).normalize();
        List<PortfolioEntry> found;
        try {
            if (Files.isDirectory(place)) {
                found = new PortfolioTree(place).declarations();
            } else if (Files.exists(place)) {
                InputFile.refuseUnlessRegular(place);
                found = listed(root, Files.readAllLines(place, StandardCharsets.UTF_8));
            } else {
                throw refusals.noPortfolio(place);
            }
        } catch (IOException e) {
            throw refusals.cannotRead(place, e);
        }
        if (found.isEmpty()) {
            throw refusals.emptyPortfolio(place);
        }
        return found.stream().sorted(PortfolioEntry.ORDER).toList();
    }

    /** Each file once, however often it is listed. */
    private static List<PortfolioEntry> listed(Path root, List<String> lines) {
        List<PortfolioEntry> listed = new ArrayList<>();
        Set<Path> known = new HashSet<>();
        for (String line : lines) {
            String written = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (written.isBlank()) {
                continue;
            }
            try {
                Path file = root.resolve(written).normalize();
                if (known.add(file)) {
                    listed.add(listed(file, shown(root, file)));
                }
            } catch (InvalidPathException e) {
                listed.add(PortfolioEntry.refused(root, written, ReadingProblem.UNWRITABLE_NAME, written));
            }
        }
        return listed;
    }

    private static PortfolioEntry listed(Path file, String path) {
        try {
            return PortfolioEntry.readable(file, path, Files.size(file));
        } catch (IOException e) {
            return PortfolioEntry.readable(file, path, 0); // reading it will tell what is wrong
        }
    }

    /** A file as users know it: relative to this folder if it is below, with {@code /}. */
    static String shown(Path folder, Path file) {
        return PathText.of(file.startsWith(folder) ? folder.relativize(file) : file);
    }
}
