package dev.doctrine.maven.repository;

import dev.doctrine.maven.build.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Supplier;

/**
 * A folder with the names of its files: those that Git's index lists; where there is none that can be relied on, those that
 * lie there.
 *
 * @param folder that the names are relative to, by its real path
 * @param before what stands before these names, relative to the repository's root: nothing, or a path with a {@code /}
 */
record ListedFolder(Path folder, String before, Listing listing) {

    /** The repository of a build; where the index knows no file of the folder where it was started, that folder. */
    static ListedFolder ofBuild(Path root, Path start, Supplier<NameCollector> empty) {
        return listed(root, new Tree(root, root, start), empty);
    }

    /** Another folder that belongs to a build. */
    static ListedFolder ofOther(Path root, Path other, Supplier<NameCollector> empty) {
        Checkout checkout = Checkout.of(other);
        return listed(root, new Tree(checkout.root(), checkout.project(), checkout.project()), empty);
    }

    /** Whether this is the name of a file of it. */
    boolean holds(String name) {
        return name.startsWith(before) && Collections.binarySearch(listing.names(), inFolder(name)) >= 0;
    }

    /** A name relative to this folder. */
    String inFolder(String name) {
        return name.substring(before.length());
    }

    /** A name relative to the repository's root; that of this folder itself is empty. */
    String fromRoot(String name) {
        if (!name.isEmpty()) {
            return before + name;
        }
        return before.isEmpty() ? "." : before.substring(0, before.length() - 1);
    }

    private static ListedFolder listed(Path root, Tree tree, Supplier<NameCollector> empty) {
        NameCollector indexed = empty.get();
        Path walked = tree.top();
        try {
            if (tree.isInIndex(indexed)) {
                return new ListedFolder(tree.top(), before(root, tree.top()), indexed.listing());
            }
            walked = tree.witness();
        } catch (IOException e) {
            // There is no index, or none that says it all.
        }
        NameCollector found = empty.get();
        FolderWalk.walk(walked, found);
        return new ListedFolder(walked, before(root, walked), found.listing());
    }

    private static String before(Path root, Path folder) {
        return folder.equals(root) ? "" : new Checkout(root, root).shown(folder) + "/";
    }

    /**
     * Where names are looked for.
     *
     * @param repository where Git would be
     * @param top the folder, in the repository, that is listed
     * @param witness a folder in it of which the index knows a file, if it is about this folder at all
     */
    private record Tree(Path repository, Path top, Path witness) {

        boolean isInIndex(NameCollector names) throws IOException {
            IndexedNames indexed = new IndexedNames(names, inRepository(top), inRepository(witness));
            GitFolder.of(repository).readIndex(indexed);
            return indexed.isWitnessed();
        }

        private String inRepository(Path folder) throws IOException {
            String name = FileName.of(repository, folder).orElseThrow(() -> new IOException("no name that Git knows"));
            return name.isEmpty() ? "" : name + "/";
        }
    }
}
