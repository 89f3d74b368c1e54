package dev.doctrine.maven.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects names until there are as many as are looked at. */
final class NameCollector {

    private final Limits limits;
    private final Predicate<String> isLeftOut;
    private final List<String> names = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private int characters;
    private int unusable;
    private boolean cut;
    private boolean full;

    NameCollector(Limits limits, Predicate<String> isLeftOut) {
        this.limits = limits;
        this.isLeftOut = isLeftOut;
    }

    Limits limits() {
        return limits;
    }

    /** A file. */
    void add(String name) {
        addTo(names, name);
    }

    /** Whether a folder is looked into; otherwise it is kept as left out. */
    boolean enters(String folder) {
        if (isLeftOut.test(folder)) {
            leaveOut(folder);
            return false;
        }
        return true;
    }

    void leaveOut(String folder) {
        addTo(leftOut, folder);
    }

    /** A link, or a folder that is closed. */
    void cannotRead(String folder) {
        addTo(unread, folder);
    }

    /** There is a name that cannot be used. */
    void skip() {
        unusable++;
    }

    /** Some name is not looked at; others may be. */
    void cut() {
        cut = true;
    }

    /** No more names are looked at. */
    void stop() {
        full = true;
        cut = true;
    }

    boolean isFull() {
        return full;
    }

    Listing listing() {
        return new Listing(names, leftOut, unread, unusable, cut);
    }

    private void addTo(List<String> kind, String name) {
        // As an index lists a file that is being merged.
        if (!kind.isEmpty() && kind.get(kind.size() - 1).equals(name)) {
            return;
        }
        int count = names.size() + leftOut.size() + unread.size();
        if (full || count >= limits.names() || name.length() > limits.characters() - characters) {
            stop();
            return;
        }
        kind.add(name);
        characters += name.length();
    }
}
