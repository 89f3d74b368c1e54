package dev.doctrine.maven.build;

import dev.doctrine.report.file.ReportFormat;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A folder of reports. Nothing else is put there, so that reports of an earlier build can be told and removed: they say
 * nothing of this one.
 *
 * @param folder {@code target/doctrine}
 */
public record ReportFolder(Path folder) {

    /** The one folder within it, for the pages of several declarations. */
    private static final String PAGES = ReportFormat.HTML.names().get(1);

    /**
     * Removes every report.
     *
     * @throws IOException if one cannot be removed, once all others are
     */
    public void clear() throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "symbolic link");
        }
        removeAllBut(Set.of());
    }

    /**
     * Writes a set of reports in the place of whatever reports are there.
     *
     * @param reports the files by their names, in which {@code /} leads into a folder
     */
    public void write(Map<String, byte[]> reports) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "symbolic link");
        }
        Path pages = folder.resolve(PAGES);
        if (Files.isSymbolicLink(pages)) {
            Files.delete(pages);
        }
        for (Map.Entry<String, byte[]> report : reports.entrySet()) {
            NewFile.replace(folder.resolve(report.getKey()), report.getValue());
        }
        removeAllBut(reports.keySet());
    }

    /** Whether these reports are there, judged by their sizes. */
    public boolean holds(Map<String, byte[]> reports) {
        for (Map.Entry<String, byte[]> report : reports.entrySet()) {
            // Of several pages only the overview is looked at, because a clean removes all of them.
            if (report.getKey().indexOf('/') < 0
                    && folder.resolve(report.getKey()).toFile().length() != report.getValue().length) {
                return false;
            }
        }
        return true;
    }

    private void removeAllBut(Set<String> kept) throws IOException {
        // One look at the folder is cheaper than deleting what mostly is not there.
        String[] names = folder.toFile().list();
        if (names == null) {
            return;
        }
        IOException failure = null;
        for (String name : names) {
            try {
                if (name.equals(PAGES)) {
                    removePages(kept);
                } else if (isReport(name) && !isAmong(kept, name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static boolean isReport(String name) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.fileName().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** Upper and lower case are the same, because some file systems make no difference. */
    private static boolean isAmong(Set<String> names, String name) {
        for (String one : names) {
            if (one.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private void removePages(Set<String> kept) throws IOException {
        Path pages = folder.resolve(PAGES);
        String[] names = Files.isSymbolicLink(pages) ? null : pages.toFile().list();
        boolean empty = true;
        if (names != null) {
            for (String name : names) {
                if (isAmong(kept, PAGES + "/" + name)) {
                    empty = false;
                } else {
                    Files.deleteIfExists(pages.resolve(name));
                }
            }
        }
        if (empty) {
            try {
                Files.deleteIfExists(pages);
            } catch (DirectoryNotEmptyException e) {
                // Another build in the same checkout has written there meanwhile.
                return;
            }
        }
    }
}
