package dev.doctrine.maven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of declarations as a build saw them first: none that comes during the build counts, and one that changes is
 * noticed. All that it holds is in types of the JDK, so that other class loaders of the same build can share it.
 *
 * @param folders the declarations of each folder that was looked into
 * @param bytes the bytes of each file that was read
 */
public record DeclarationFiles(Map<Path, List<Path>> folders, Map<Path, byte[]> bytes) {

    /** What a declaration may be called. */
    public static final List<String> NAMES = List.of("hosting.yaml", "hosting.yml", "hosting.json");

    /** Nothing seen yet. */
    public static DeclarationFiles unseen() {
        return new DeclarationFiles(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** The declarations of a folder. A broken link is among them, because it is there and cannot be read. */
    public List<Path> in(Path folder) {
        List<Path> known = folders.get(folder);
        if (known == null) {
            known = lookInto(folder);
            folders.put(folder, known);
        }
        return known;
    }

    /** The bytes of a file as they were read first. */
    public byte[] bytes(Path file) throws IOException {
        byte[] known = bytes.get(file);
        if (known == null) {
            known = InputFile.bytes(file);
            bytes.put(file, known);
        }
        return known;
    }

    /** Whether a file is still as it was read first. One that could not be read then counts as unchanged. */
    public boolean isUnchanged(Path file) {
        byte[] first = bytes.get(file);
        try {
            return first == null || Arrays.equals(first, InputFile.bytes(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** The files that are no longer as they were read first. */
    public List<Path> changed() {
        List<Path> changed = new ArrayList<>();
        for (Path file : bytes.keySet()) {
            if (!isUnchanged(file)) {
                changed.add(file);
            }
        }
        return changed;
    }

    private static List<Path> lookInto(Path folder) {
        // One look at the folder is cheaper than asking for names that mostly are not there.
        String @Nullable [] names = folder.toFile().list();
        List<Path> found = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (names == null
                    ? Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    : Arrays.asList(names).contains(name)) {
                found.add(file);
            }
        }
        return List.copyOf(found);
    }
}
