package dev.doctrine.maven.repository;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists a folder and all below it, in the order of their names. Links are not followed; left out is also what is another
 * repository's.
 */
final class FolderWalk {

    private final Path top;
    private final NameCollector names;
    private final Deque<Iterator<Map.Entry<String, Path>>> open = new ArrayDeque<>();
    private int entered;

    private FolderWalk(Path top, NameCollector names) {
        this.top = top;
        this.names = names;
    }

    static void walk(Path top, NameCollector names) {
        new FolderWalk(top, names).walk();
    }

    private void walk() {
        enter("", top);
        while (!open.isEmpty() && !names.isFull()) {
            if (!open.getLast().hasNext()) {
                open.removeLast();
            } else {
                visit(open.getLast().next());
            }
        }
    }

    private void visit(Map.Entry<String, Path> entry) {
        String name = entry.getKey();
        if (!name.endsWith("/")) {
            names.add(name);
            return;
        }
        String folder = name.substring(0, name.length() - 1);
        if (Files.exists(entry.getValue().resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
            names.leaveOut(folder);
        } else if (names.enters(folder)) {
            enter(name, entry.getValue());
        }
    }

    /**
     * Opens a folder.
     *
     * @param before its name with a {@code /}, unless it is the top
     */
    private void enter(String before, Path folder) {
        if (++entered > names.limits().names()) {
            names.stop();
            return;
        }
        SortedMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                addTo(entries, before, file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            names.cannotRead(before.isEmpty() ? before : before.substring(0, before.length() - 1));
        }
        open.addLast(entries.entrySet().iterator());
    }

    /** Folders get a {@code /}, so that they stand where the names of their files do. */
    private void addTo(SortedMap<String, Path> entries, String before, Path file) {
        Optional<String> name = FileName.ofSegment(file.getFileName());
        if (name.isEmpty()) {
            names.skip();
            return;
        }
        Optional<EntryKind> kind = EntryKind.of(file);
        if (kind.isEmpty()) {
            names.cannotRead(before + name.get());
        }
        if (kind.isPresent() && !FileName.isGit(name.get())) {
            entries.put(before + name.get() + (kind.get() == EntryKind.FOLDER ? "/" : ""), file);
            if (entries.size() > names.limits().names()) {
                entries.remove(entries.lastKey());
                names.cut();
            }
        }
    }
}
