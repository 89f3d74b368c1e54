package dev.doctrine.maven.portfolio;

import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.portfolio.Portfolio;
import dev.doctrine.portfolio.PortfolioPage;
import dev.doctrine.portfolio.PortfolioSummary;
import dev.doctrine.portfolio.PortfolioWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The files of a portfolio: written beside their places while it is assessed, and all moved there when all are whole. */
public record PortfolioFiles(Path folder, BuildFailures refusals) {

    /** The files: for spreadsheets, for tools, for people. */
    List<Path> all() {
        return Stream.of("portfolio.csv", "portfolio.jsonl", "portfolio.html")
                .map(folder::resolve)
                .toList();
    }

    /** Removes what an earlier run left, because it says nothing of this one, even if this one fails. */
    public void removeAll() throws MojoExecutionException {
        try {
            for (Path file : all()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw refusals.cannotWrite(folder, e);
        }
    }

    /** What the files are about. */
    @FunctionalInterface
    public interface Content {
        /** Adds every declaration. */
        void addTo(PortfolioWriter writer) throws IOException;
    }

    /** Writes the files, and sums up what is in them. */
    public PortfolioSummary write(Portfolio portfolio, Locale locale, Content content) throws MojoExecutionException {
        List<Path> temporary = all().stream().map(NewFile::temporary).toList();
        try {
            Files.createDirectories(folder);
            try {
                PortfolioSummary summary = lines(temporary.get(0), temporary.get(1), portfolio, locale, content);
                Files.write(
                        temporary.get(2), new PortfolioPage(summary, locale).bytes(), StandardOpenOption.CREATE_NEW);
                for (int i = 0; i < temporary.size(); i++) {
                    Files.move(temporary.get(i), all().get(i), StandardCopyOption.REPLACE_EXISTING);
                }
                return summary;
            } finally {
                for (Path file : temporary) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw refusals.cannotWrite(folder, e);
        }
    }

    private static PortfolioSummary lines(Path csv, Path jsonLines, Portfolio portfolio, Locale locale, Content content)
            throws IOException {
        try (OutputStream rows = Files.newOutputStream(csv, StandardOpenOption.CREATE_NEW);
                OutputStream lines = Files.newOutputStream(jsonLines, StandardOpenOption.CREATE_NEW)) {
            PortfolioWriter writer = new PortfolioWriter(portfolio, locale, rows, lines);
            content.addTo(writer);
            return writer.finish();
        }
    }
}
