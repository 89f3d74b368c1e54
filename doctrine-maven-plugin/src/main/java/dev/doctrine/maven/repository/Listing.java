package dev.doctrine.maven.repository;

import java.util.List;

/**
 * The names of files in a repository, and how far they were looked for.
 *
 * @param names relative to the folder that was listed, in the order of their characters, each once
 * @param leftOut the folders that were left out; in a walk also those of other repositories
 * @param unentered the folders that could not be listed
 * @param unusable how many files and folders have a name that is no path, or not UTF-8
 * @param cut whether there are more names than are looked at
 */
public record Listing(List<String> names, List<String> leftOut, List<String> unentered, int unusable, boolean cut) {
    public Listing {
        names = List.copyOf(names);
        leftOut = List.copyOf(leftOut);
        unentered = List.copyOf(unentered);
    }
}
