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

    private final List<String> raw;

    /** The log of the build, or builds, run in this folder. */
    public BuildLog(File basedir) throws IOException {
        raw = Files.readAllLines(basedir.toPath().resolve("build.log"));
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
        List<String> said = raw.stream().map(BuildLog::text).toList();
        check(
                Collections.indexOfSubList(said, List.of(lines)) >= 0,
                "the log lacks the lines:\n" + String.join("\n", lines));
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
