package dev.doctrine.maven.repository;

import dev.doctrine.maven.build.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where Git keeps what it knows of a repository.
 *
 * @param own of this working tree
 * @param common of all working trees of the repository
 */
record GitFolder(Path own, Path common) {

    private static final String LEADS_TO = "gitdir:";

    /** More than a million files; beyond that, the folders tell. */
    private static final int LARGEST_INDEX = 64 << 20;

    private static final int SHA_1 = 20;
    private static final int SHA_256 = 32;

    /**
     * The one of a repository.
     *
     * @param root of the working tree, where {@code .git} is; in a worktree and a submodule that is a file
     * @throws IOException if there is none
     */
    static GitFolder of(Path root) throws IOException {
        Path git = root.resolve(".git");
        if (Files.isRegularFile(git)) {
            String text = line(git);
            if (!text.startsWith(LEADS_TO)) {
                throw new IOException("leads nowhere");
            }
            git = resolved(root, text.substring(LEADS_TO.length()).stripLeading());
        }
        Path common = git.resolve("commondir");
        return new GitFolder(git, Files.isRegularFile(common) ? resolved(git, line(common)) : git);
    }

    /** The names in the index. */
    void readIndex(IndexedNames names) throws IOException {
        byte[] bytes;
        try (InputStream stream = InputFile.open(own.resolve("index"))) {
            bytes = stream.readNBytes(LARGEST_INDEX + 1);
        }
        if (bytes.length > LARGEST_INDEX) {
            throw new IOException("too large");
        }
        GitIndex.read(bytes, hash(), names);
    }

    /** How many bytes the name of an object has. */
    private int hash() throws IOException {
        Path config = common.resolve("config");
        int hash = SHA_1;
        String section = "";
        for (String line : Files.exists(config) ? text(config).lines().toList() : List.<String>of()) {
            String setting = line.strip().toLowerCase(Locale.ROOT);
            if (setting.startsWith("[") && setting.indexOf(']') > 0) {
                int end = setting.indexOf(']');
                section = setting.substring(1, end).strip();
                setting = setting.substring(end + 1).strip();
            }
            String[] both = setting.split("=", 2);
            if (section.equals("extensions") && both[0].strip().equals("objectformat") && both.length == 2) {
                hash = hash(both[1].strip().replace("\"", ""));
            }
        }
        return hash;
    }

    private static int hash(String format) throws IOException {
        return switch (format) {
            case "sha1" -> SHA_1;
            case "sha256" -> SHA_256;
            default -> throw new IOException("unknown names of objects");
        };
    }

    private static Path resolved(Path folder, String text) throws IOException {
        return FileName.resolved(folder, text).orElseThrow(() -> new IOException("leads nowhere"));
    }

    private static String line(Path file) throws IOException {
        return text(file).stripTrailing();
    }

    private static String text(Path file) throws IOException {
        return new String(InputFile.bytes(file), StandardCharsets.UTF_8);
    }
}
