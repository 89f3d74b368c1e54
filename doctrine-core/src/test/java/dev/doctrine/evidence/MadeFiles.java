package dev.doctrine.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Files of a repository that exists nowhere. */
public final class MadeFiles implements RepositoryFiles {

    private final NavigableMap<String, Content> contents = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();

    /** No file. */
    public static MadeFiles none() {
        return new MadeFiles();
    }

    static MadeFiles of(String name, String text) {
        return none().and(name, text);
    }

    MadeFiles and(String name, String text) {
        return and(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** And a file with these bytes. */
    public MadeFiles and(String name, byte[] bytes) {
        contents.put(name, new Bytes(bytes));
        return this;
    }

    MadeFiles andUnread(String name, Reason reason) {
        contents.put(name, new Unread(reason));
        return this;
    }

    @Override
    public List<String> names() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public Content content(String name) {
        asked.add(name);
        return contents.getOrDefault(name, new Unread(Reason.NOT_A_FILE));
    }

    /** The names of those that were opened. */
    List<String> asked() {
        return asked;
    }
}
