package dev.doctrine.evidence;

import dev.doctrine.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a scan of a repository found, and how far it looked: no find does not mean that nothing is there.
 *
 * @param finds by path, then place
 * @param unresolved targets that stand in a variable or a template, so that it is not known what they are
 * @param unknownProviders Terraform providers that no host of the doctrine knows
 * @param coverage how far the scan looked
 */
public record Evidence(
        List<Find> finds, List<Unresolved> unresolved, List<UnknownProvider> unknownProviders, Coverage coverage) {

    /** Nobody looked. */
    public static final Evidence NONE =
            new Evidence(List.of(), List.of(), List.of(), new Coverage(0, 0, List.of(), List.of(), List.of()));

    public Evidence {
        finds = List.copyOf(finds);
        unresolved = List.copyOf(unresolved);
        unknownProviders = List.copyOf(unknownProviders);
    }

    /** The same scan, as far as it looked. */
    public Evidence with(Coverage other) {
        return new Evidence(finds, unresolved, unknownProviders, other);
    }

    /** The same scan, with only these of its finds. */
    public Evidence with(List<Find> some) {
        return new Evidence(some, unresolved, unknownProviders, coverage);
    }

    /** Whether somebody looked. A repository always has a file, so that a scan never says the same as no scan. */
    public boolean isOfScan() {
        return !equals(NONE);
    }

    /**
     * A target that is not known.
     *
     * @param key the key that would say it
     */
    public record Unresolved(String key, Place place) {}

    /** A provider that no host of the doctrine knows. */
    public record UnknownProvider(String provider, Place place) {}

    /**
     * How far a scan looked.
     *
     * @param names how many names there are
     * @param files how many of them were looked into, or said it by their name alone
     * @param leftOut the folders that were left out, each once
     * @param unread the files that were to be looked into and were not read
     * @param partlyRead the files of which the reader did not understand every line
     * @param unusable how many files and folders have a name that cannot be used, as it is no path or not UTF-8
     * @param cut whether there are more names than are looked at
     */
    public record Coverage(
            int names,
            int files,
            List<String> leftOut,
            List<String> unread,
            List<String> partlyRead,
            int unusable,
            boolean cut) {
        public Coverage {
            leftOut = List.copyOf(leftOut);
            unread = List.copyOf(unread);
            partlyRead = List.copyOf(partlyRead);
        }

        /** Of a scan of all names. */
        public Coverage(int names, int files, List<String> leftOut, List<String> unread, List<String> partlyRead) {
            this(names, files, leftOut, unread, partlyRead, 0, false);
        }

        /**
         * The same scan, of names that were not listed whole.
         *
         * @param without folders that were left out
         * @param closed links, which are not followed, and folders that could not be entered
         */
        public Coverage listed(List<String> without, List<String> closed, int unusableNames, boolean wasCut) {
            return new Coverage(
                    names, files, both(leftOut, without), both(unread, closed), partlyRead, unusableNames, wasCut);
        }

        private static List<String> both(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
