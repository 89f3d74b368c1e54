package dev.doctrine.maven.repository;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names of files in a repository, and how far they were looked for.
 *
 * @param names relative to the folder that was listed, in the order of their characters, each once
 * @param leftOut the folders that were left out, likewise; in a walk also those of other repositories
 * @param unread the links, which are not followed, and the folders that could not be listed, likewise
 * @param unusable how many files and folders have a name that is no path, or not UTF-8
 * @param cut whether there are more names than are looked at
 */
public record Listing(List<String> names, List<String> leftOut, List<String> unread, int unusable, boolean cut) {
    public Listing {
        names = ordered(names);
        leftOut = ordered(leftOut);
        unread = ordered(unread);
    }

    /** Quick where they are in order already, as they mostly are. */
    private static List<String> ordered(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.naturalOrder());
        List<String> distinct = new ArrayList<>(sorted.size());
        String last = null;
        for (String name : sorted) {
            if (!name.equals(last)) {
                distinct.add(name);
            }
            last = name;
        }
        return List.copyOf(distinct);
    }
}
