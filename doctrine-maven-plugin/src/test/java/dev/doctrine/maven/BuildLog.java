package dev.doctrine.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log of a nested build, for the scripts that verify the integration tests in {@code src/it}. */
public final class BuildLog {

    private static final Pattern LINE = Pattern.compile("\\[(INFO|WARNING|ERROR)] ?(.*)");
    private static final Pattern FAILURE =
            Pattern.compile("\\[ERROR] Failed to execute goal .*? on project \\S+: (.*)");
    private static final Pattern END_OF_FAILURE = Pattern.compile(" *-> \\[Help \\d+].*");

    /** Some Mavens set colours back where they have set none. */
    private static final Pattern RESET = Pattern.compile("\u001B\\[0?m");

    /** How a build begins, or what Maven says that does nothing but tell its version. */
    private static final Pattern START = Pattern.compile("\\[INFO] Scanning for projects\\.\\.\\.|Apache Maven \\d.*");

    private static final Pattern GOAL = Pattern.compile("\\[INFO] ---+ [^:]+:[^:]+:(\\S+) \\(.*");

    private final List<String> raw;

    /** The log of the build, or builds, run in this folder. */
    public BuildLog(File basedir) throws IOException {
        this(Files.readAllLines(basedir.toPath().resolve("build.log")).stream()
                .map(line -> RESET.matcher(line).replaceAll(""))
                .toList());
    }

    private BuildLog(List<String> raw) {
        this.raw = raw;
    }

    /** The logs of the builds that were run in this folder one after the other. */
    public static List<BuildLog> ofEach(File basedir) throws IOException {
        List<String> all = new BuildLog(basedir).raw;
        List<BuildLog> builds = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= all.size(); i++) {
            if (i == all.size() || START.matcher(all.get(i)).matches()) {
                if (begin >= 0) {
                    builds.add(new BuildLog(all.subList(begin, i)));
                }
                begin = i;
            }
        }
        return builds;
    }

    /** The goals that were run, in the order of the log, by their names without their plugin. */
    public List<String> goals() {
        return raw.stream()
                .map(GOAL::matcher)
                .filter(Matcher::matches)
                .map(goal -> goal.group(1))
                .toList();
    }

    /** What Maven shows of the one refusal, be it that of a goal or of the core extension, which is no goal. */
    public String refusal() {
        List<String> failures = failures();
        if (!failures.isEmpty()) {
            return failure();
        }
        StringBuilder text = new StringBuilder();
        List<String> errors = raw.stream()
                .filter(line -> line.startsWith("[ERROR]"))
                .map(BuildLog::text)
                .toList();
        for (String line : errors) {
            text.append(END_OF_FAILURE.matcher(line).replaceFirst("")).append('\n');
            if (END_OF_FAILURE.matcher(line).find()) {
                return text.toString().strip();
            }
        }
        throw new AssertionError("there is no refusal");
    }

    /** Whether these lines follow each other in the log, whole, at any level. */
    public boolean has(String... lines) {
        return Collections.indexOfSubList(raw.stream().map(BuildLog::text).toList(), List.of(lines)) >= 0;
    }

    /** What Maven shows of the one failure, without its own words around it. */
    public String failure() {
        List<String> failures = failures();
        check(failures.size() == 1, "one failure is due, but there are " + failures.size());
        return failures.get(0);
    }

    /** What Maven shows of each failure, in the order of the log. */
    public List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Matcher failure = FAILURE.matcher(raw.get(i));
            if (failure.matches()) {
                StringBuilder text = new StringBuilder();
                String line = failure.group(1);
                while (!END_OF_FAILURE.matcher(line).find()) {
                    text.append(line).append('\n');
                    line = text(raw.get(++i));
                }
                text.append(END_OF_FAILURE.matcher(line).replaceFirst(""));
                failures.add(text.toString().strip());
            }
        }
        return failures;
    }

    /** Fails unless the one failure begins with these lines, of which the last may go on. */
    public void fails(String... lines) {
        String expected = String.join("\n", lines);
        check(failure().startsWith(expected), "the failure does not begin with:\n" + expected);
    }

    /** Fails unless these lines follow each other in the log, whole, at any level. */
    public void says(String... lines) {
        check(has(lines), "the log lacks the lines:\n" + String.join("\n", lines));
    }

    /** Fails unless this line is in the log exactly once. */
    public void saysOnce(String line) {
        long times = raw.stream().map(BuildLog::text).filter(line::equals).count();
        check(times == 1, "the log has " + times + " times the line: " + line);
    }

    /** Fails unless a warning begins so. */
    public void warns(String beginning) {
        check(
                raw.stream().anyMatch(line -> line.startsWith("[WARNING] " + beginning)),
                "the log lacks the warning: " + beginning);
    }

    private static String text(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? matcher.group(2) : line;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
