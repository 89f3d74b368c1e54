package dev.doctrine.evidence.entry;

import java.util.List;
import java.util.Set;

/** Reads the scripts that a Jenkinsfile gives to its steps: {@code sh 'text'}, {@code sh(script: """text""")}. */
final class GroovyReader {

    private static final Set<String> STEPS = Set.of("sh", "bat", "powershell", "pwsh");

    private static final String SCRIPT = "script";

    /** What may stand between the name of a step and its text, beside names and other values. */
    private static final String WITHIN = "(:,";

    private final Entries entries;
    private final SourceText source;
    private final String text;
    private String step = "";
    /** Whether the next text is the one that the step runs. */
    private boolean runs;

    private int open;
    private int at;

    private GroovyReader(Entries entries) {
        this.entries = entries;
        this.source = entries.source();
        this.text = source.text();
    }

    static void read(Entries entries) {
        new GroovyReader(entries).read();
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = source.end(source.line(at));
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
            } else if (c == '\'' || c == '"') {
                quoted(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                word();
            } else {
                sign(c);
                at++;
            }
        }
    }

    /** A line ends a step, but within its brackets. */
    private void sign(char c) {
        open += c == '(' ? 1 : 0;
        boolean goesOn = SourceText.isLineEnd(c) ? open > 0 : Character.isWhitespace(c) || WITHIN.indexOf(c) >= 0;
        step = goesOn ? step : "";
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (STEPS.contains(word)) {
            step = word;
            open = 0;
        }
        runs = STEPS.contains(word) || word.equals(SCRIPT);
    }

    private void quoted(char quote) {
        String mark = String.valueOf(quote).repeat(3);
        String closing = text.startsWith(mark, at) ? mark : String.valueOf(quote);
        int start = at + closing.length();
        int end = start;
        while (end < text.length() && !text.startsWith(closing, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        if (!step.isEmpty() && runs) {
            ShellReader.read(entries, List.of(step), start, end, false);
            step = "";
        }
        at = Math.min(text.length(), end + closing.length());
    }
}
