package dev.doctrine.maven.repository;

import java.util.function.Consumer;

/** Names as an index lists them, sorted, so that each folder is asked about once. */
final class IndexedNames {

    private final NameCollector names;
    private final String top;
    private final String witness;
    private String folder = "";
    private String leftOut = "";
    private boolean witnessed;

    /**
     * Collects names.
     *
     * @param top what the names begin with that are collected, relative to it
     * @param witness what at least one name begins with, if the index is about the folder that is meant
     */
    IndexedNames(NameCollector names, String top, String witness) {
        this.names = names;
        this.top = top;
        this.witness = witness;
    }

    /** A file. */
    void add(String name) {
        add(name, names::add);
    }

    /** A link, which is not followed. */
    void addLink(String name) {
        add(name, names::cannotRead);
    }

    /** Another repository within this one. */
    void addModule(String name) {
        add(name, names::leaveOut);
    }

    private void add(String name, Consumer<String> kind) {
        witnessed = witnessed || name.startsWith(witness);
        if (name.startsWith(top)) {
            String below = name.substring(top.length());
            if (isEntered(below)) {
                kind.accept(below);
            }
        }
    }

    /** A name that cannot be used. */
    void skip() {
        names.skip();
    }

    boolean isWitnessed() {
        return witnessed;
    }

    private boolean isEntered(String name) {
        if (!leftOut.isEmpty() && name.startsWith(leftOut)) {
            return false;
        }
        int end = name.lastIndexOf('/') + 1;
        int known = commonFolder(folder, name);
        for (int slash = name.indexOf('/', known); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (!names.enters(name.substring(0, slash))) {
                leftOut = name.substring(0, slash + 1);
                folder = name.substring(0, name.lastIndexOf('/', slash - 1) + 1);
                return false;
            }
        }
        folder = name.substring(0, end);
        return true;
    }

    /** The length of the deepest folder that both are in, its {@code /} included. */
    private static int commonFolder(String folder, String name) {
        if (name.startsWith(folder)) {
            return folder.length();
        }
        int common = 0;
        for (int i = 0; i < folder.length() && i < name.length() && folder.charAt(i) == name.charAt(i); i++) {
            common = folder.charAt(i) == '/' ? i + 1 : common;
        }
        return common;
    }
}
