package dev.doctrine.evidence.entry;

import dev.doctrine.trace.FileKind;
import java.util.List;
import java.util.Locale;

/** Reads a file in the way of its kind. */
public final class EntryReader {

    private EntryReader() {}

    /**
     * What a file says.
     *
     * @param name its name, for places and for how it is written
     */
    public static FileEntries read(FileKind kind, String name, byte[] bytes) {
        Entries entries = new Entries(SourceText.of(name, bytes));
        String lower = name.toLowerCase(Locale.ROOT);
        switch (kind) {
            case TERRAFORM -> readTerraform(lower, entries);
            case MAVEN -> PomReader.read(entries);
            case CI -> readCi(lower, entries);
            case KUBERNETES, IMAGE, SETTINGS, CONTENT -> readOther(kind, lower, entries);
            case NAMES -> {}
        }
        return entries.done();
    }

    private static void readTerraform(String name, Entries entries) {
        if (name.endsWith(".json")) {
            JsonReader.read(entries, new TerraformBlocks(entries)::open);
        } else {
            HclReader.read(entries);
        }
    }

    private static void readCi(String name, Entries entries) {
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            YamlReader.read(entries, new CiScalars(entries));
        } else if (name.substring(name.lastIndexOf('/') + 1).contains("jenkinsfile")) {
            GroovyReader.read(entries);
        } else {
            ShellReader.read(entries, List.of(), 0, entries.source().text().length(), false);
        }
    }

    /** Settings have many names, such as {@code .env.production}: what does not say that it is YAML or JSON holds lines. */
    private static void readOther(FileKind kind, String name, Entries entries) {
        if (name.endsWith(".json")) {
            JsonReader.read(entries, JsonReader.Nested.PLAIN);
        } else if (name.endsWith(".yml") || name.endsWith(".yaml") || kind == FileKind.KUBERNETES) {
            YamlReader.read(entries, Scalars.PLAIN);
        } else if (DotenvReader.reads(name)) {
            DotenvReader.read(entries);
        } else {
            PropertiesReader.read(entries);
        }
    }
}
