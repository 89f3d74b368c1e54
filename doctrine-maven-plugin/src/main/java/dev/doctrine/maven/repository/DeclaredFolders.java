package dev.doctrine.maven.repository;

import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders of a repository that hold declarations. */
public final class DeclaredFolders {

    private final List<String> folders;

    /** The folders of these declarations, by their paths from the repository's root. */
    public DeclaredFolders(Collection<String> declarations) {
        folders = declarations.stream().map(DeclaredFolders::folder).distinct().toList();
    }

    /**
     * What is found that belongs to a declaration: it is the nearest one above the file. What lies below none of them
     * belongs to each, because it may be about any.
     */
    public Evidence evidenceOf(String declaration, Evidence found) {
        if (folders.size() < 2 || found.finds().isEmpty()) {
            return found;
        }
        List<Find> own = new ArrayList<>();
        for (Find find : found.finds()) {
            String nearest = nearest(find.place().path());
            if (nearest == null || nearest.equals(folder(declaration))) {
                own.add(find);
            }
        }
        return found.with(own);
    }

    private @Nullable String nearest(String file) {
        String nearest = null;
        for (String folder : folders) {
            if (file.startsWith(folder) && (nearest == null || folder.length() > nearest.length())) {
                nearest = folder;
            }
        }
        return nearest;
    }

    /** The folder of a file, with a slash at its end; nothing for a file at the root. */
    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
