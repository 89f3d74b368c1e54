package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plugins of a pom, by the elements that open and close. */
final class PomPlugins {

    private static final String PROFILE = "project/profiles/profile";
    private static final String MANAGED = "pluginManagement/";

    private final Entries entries;
    private final List<Plugin> found = new ArrayList<>();

    /** The ids of those that the pom says elsewhere to be skipped. */
    private final Set<String> skippedWhereManaged = new HashSet<>();

    private final List<Plugin> inProfile = new ArrayList<>();
    private Plugin open = new Plugin("", 0);
    private String profile = "";

    private static final class Plugin {
        final String path;
        final int place;
        final Map<String, String> texts = new HashMap<>();
        final Block configuration = new Block();
        final Set<String> profiles = new HashSet<>();
        int executions;
        int idle;

        Plugin(String path, int place) {
            this.path = path;
            this.place = place;
        }

        String id() {
            return texts.getOrDefault("groupId", "org.apache.maven.plugins") + ":"
                    + texts.getOrDefault("artifactId", "");
        }

        boolean managed() {
            return path.contains(MANAGED);
        }

        /** Whether it is skipped, or none of its executions has a phase. */
        boolean isIdle() {
            return "true".equals(texts.get("configuration/skip")) || (executions > 0 && idle == executions);
        }
    }

    PomPlugins(Entries entries) {
        this.entries = entries;
    }

    /** An element opens that is a plugin or a profile. */
    void open(String path, int place) {
        if (path.equals(PROFILE)) {
            profile = "";
            inProfile.clear();
        } else if (isPlugin(path)) {
            open = new Plugin(path, place);
        }
    }

    private static boolean isPlugin(String path) {
        String within = path.startsWith(PROFILE + "/") ? path.substring(PROFILE.length() + 1) : path;
        String build = within.startsWith("project/") ? within.substring("project/".length()) : within;
        return build.equals("build/plugins/plugin") || build.equals("build/" + MANAGED + "plugins/plugin");
    }

    /** An element closes. */
    void close(String path, String text) {
        if (path.equals(PROFILE + "/id")) {
            profile = text;
        } else if (path.equals(PROFILE)) {
            inProfile.stream().filter(plugin -> !profile.isEmpty()).forEach(plugin -> plugin.profiles.add(profile));
            inProfile.clear();
        } else if (path.equals(open.path)) {
            found.add(open);
            inProfile.add(open);
            if (open.managed() && open.isIdle()) {
                skippedWhereManaged.add(open.id());
            }
            open = new Plugin("", 0);
        } else if (!open.path.isEmpty() && path.startsWith(open.path + "/")) {
            within(path.substring(open.path.length() + 1), text);
        }
    }

    private void within(String key, String text) {
        if (key.equals("executions/execution")) {
            open.executions++;
            boolean none = "none".equals(open.texts.remove("executions/execution/phase"));
            boolean skipped = "true".equals(open.texts.remove("executions/execution/configuration/skip"));
            open.idle += none || skipped ? 1 : 0;
            return;
        }
        open.texts.put(key, text);
        if (key.startsWith("configuration/")) {
            open.configuration.put(key.substring("configuration/".length()), text);
        }
    }

    /** Adds the plugins that were found. */
    void done() {
        for (Plugin plugin : found) {
            boolean inherits =
                    skippedWhereManaged.contains(plugin.id()) && !plugin.texts.containsKey("configuration/skip");
            boolean weak = plugin.managed() || plugin.isIdle() || inherits;
            entries.add(
                    Subject.PLUGIN,
                    List.of("plugin"),
                    plugin.id(),
                    plugin.place,
                    plugin.configuration,
                    weak,
                    plugin.profiles);
        }
    }
}
