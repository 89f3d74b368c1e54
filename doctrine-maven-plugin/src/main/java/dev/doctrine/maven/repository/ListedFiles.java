package dev.doctrine.maven.repository;

import dev.doctrine.evidence.RepositoryFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The files of a build's repository, and of other folders that belong to it, such as a checked-out infrastructure repository.
 * A file of another folder has the path that leads to it from the repository's root, {@code ../infra/main.tf} for one beside
 * it: so do reports name a module beside the root, it can be followed, and no file of the repository has such a name.
 *
 * <p>Each file is read once, in the order of the names, so that the same files are read each time.
 */
public final class ListedFiles implements RepositoryFiles {

    private final List<ListedFolder> folders;
    private final FileContent content;
    private final Listing listing;

    private ListedFiles(List<ListedFolder> folders, Limits limits) {
        this.folders = List.copyOf(folders);
        this.content = new FileContent(limits);
        this.listing = merged(folders);
    }

    /**
     * Lists the names.
     *
     * @param root the repository's, or the top of the reactor, by its real path
     * @param start in which the build was started; an index that knows no file in it is about something else
     * @param others folders that belong to it too
     * @param isLeftOut whether a folder, relative to the one that is listed, is left out
     */
    public static ListedFiles of(Path root, Path start, List<Path> others, Predicate<String> isLeftOut) {
        return of(root, start, others, isLeftOut, Limits.USUAL);
    }

    static ListedFiles of(Path root, Path start, List<Path> others, Predicate<String> isLeftOut, Limits limits) {
        Supplier<NameCollector> empty = () -> new NameCollector(limits, isLeftOut);
        List<ListedFolder> folders = new ArrayList<>();
        folders.add(ListedFolder.ofBuild(root, start, empty));
        for (Path other : others) {
            folders.add(ListedFolder.ofOther(root, other, empty));
        }
        return new ListedFiles(folders, limits);
    }

    /** How far the names were looked for. */
    public Listing listing() {
        return listing;
    }

    @Override
    public List<String> names() {
        return listing.names();
    }

    @Override
    public Content content(String name) {
        for (ListedFolder folder : folders) {
            if (folder.holds(name)) {
                return content.of(folder.folder(), folder.inFolder(name));
            }
        }
        return new Unread(Reason.NOT_A_FILE);
    }

    private static Listing merged(List<ListedFolder> folders) {
        List<String> names = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        int unusable = 0;
        boolean cut = false;
        for (ListedFolder folder : folders) {
            Listing listing = folder.listing();
            addFromRoot(folder, listing.names(), names);
            addFromRoot(folder, listing.leftOut(), leftOut);
            addFromRoot(folder, listing.unread(), unread);
            unusable += listing.unusable();
            cut = cut || listing.cut();
        }
        // Left out of one, and listed itself.
        for (ListedFolder folder : folders) {
            leftOut.removeAll(List.of(folder.fromRoot("")));
        }
        return new Listing(names, leftOut, unread, unusable, cut);
    }

    private static void addFromRoot(ListedFolder folder, List<String> listed, List<String> all) {
        for (String name : listed) {
            all.add(folder.fromRoot(name));
        }
    }
}
