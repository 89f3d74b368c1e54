package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.List;

/** Reads the commands of a script, each with its first words: what a shell would run, and not what it only prints. */
final class ShellReader {

    /** Stands for a space that separates no words. */
    private static final char INNER_SPACE = '\u00A0';

    private static final int LONGEST_COMMAND = 1_000;

    private static final int MOST_SUBSTITUTIONS = 4;

    private final Entries entries;
    private final SourceText source;
    private final String text;
    private final List<String> path;
    private final boolean folded;
    private final int end;
    /** How many commands stand around this one, each within the quotes of the next. */
    private final int substitutions;

    private final ShellCommand command = new ShellCommand();
    private int at;
    private String heredoc = "";

    /** How many parentheses are open; fewer than none where the one is closed that stands around this. */
    private int open;

    /** Whether {@code <<} is no more than an operator, as after {@code ((} on a line. */
    private boolean arithmetic;

    private ShellReader(Entries entries, List<String> path, int start, int end, boolean folded, int substitutions) {
        this.entries = entries;
        this.source = entries.source();
        this.text = source.text();
        this.path = path;
        this.at = start;
        this.end = end;
        this.folded = folded;
        this.substitutions = substitutions;
    }

    /**
     * Reads a part of the file.
     *
     * @param folded whether line ends stand for spaces
     */
    static void read(Entries entries, List<String> path, int start, int end, boolean folded) {
        new ShellReader(entries, path, start, end, folded, 0).read();
    }

    private void read() {
        while (at < end && open >= 0) {
            char c = text.charAt(at);
            if (SourceText.isLineEnd(c)) {
                lineEnd();
            } else if (SourceText.isSpace(c)) {
                command.endWord();
                at++;
            } else if (c == '\'' || c == '"') {
                quoted(c, c == '"');
            } else if (c == '\\') {
                escaped();
            } else if (c == '#' && command.isBetweenWords()) {
                at = folded ? end : Math.min(end, source.end(source.line(at)));
            } else if (text.startsWith("$'", at)) {
                at++;
                quoted('\'', true);
            } else if (text.startsWith("<<", at) && !text.startsWith("<<<", at) && !arithmetic) {
                heredoc();
            } else if (";&|()`".indexOf(c) >= 0) {
                separator(c);
            } else {
                take(c);
                at++;
            }
        }
        endCommand();
    }

    private void separator(char c) {
        arithmetic = text.startsWith("((", at) || (arithmetic && !text.startsWith("))", at));
        if (substitutions > 0) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        endCommand();
        at++;
    }

    private void take(char c) {
        if (command.length() < LONGEST_COMMAND) {
            command.append(c, at);
        }
    }

    private void lineEnd() {
        at++;
        if (folded) {
            command.endWord();
            return;
        }
        arithmetic = false;
        endCommand();
        if (!heredoc.isEmpty()) {
            skipHeredoc();
        }
    }

    private void skipHeredoc() {
        int line = source.line(at);
        while (line < source.lines() && source.start(line) < end) {
            boolean last =
                    text.substring(source.start(line), source.end(line)).strip().equals(heredoc);
            at = Math.min(end, source.end(line));
            if (last) {
                break;
            }
            line++;
        }
        heredoc = "";
    }

    /** What it is ended by stands after it, in quotes or without. */
    private void heredoc() {
        at += text.startsWith("<<-", at) ? 3 : 2;
        at = source.skipSpaces(at, end);
        StringBuilder word = new StringBuilder();
        while (at < end && !Character.isWhitespace(text.charAt(at)) && ";&|()<>".indexOf(text.charAt(at)) < 0) {
            if ("'\"\\".indexOf(text.charAt(at)) < 0) {
                word.append(text.charAt(at));
            }
            at++;
        }
        heredoc = word.toString();
    }

    private void quoted(char quote, boolean escapes) {
        if (command.isGivenToAShell()) {
            int close = closing(quote, escapes);
            read(entries, path, at + 1, close, folded);
            command.clear();
            at = Math.min(end, close + 1);
            return;
        }
        command.append("", at);
        at++;
        while (at < end && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\\' && escapes) {
                at++;
            } else if (quote == '"' && text.startsWith("$(", at) && substitutions < MOST_SUBSTITUTIONS) {
                substitution();
                continue;
            } else {
                take(Character.isWhitespace(c) ? INNER_SPACE : c);
            }
            at++;
        }
        at++;
    }

    /** A command within quotes runs too, up to the parenthesis that closes it. */
    private void substitution() {
        ShellReader inner = new ShellReader(entries, path, at + 2, end, folded, substitutions + 1);
        inner.arithmetic = text.startsWith("$((", at);
        inner.read();
        at = inner.at;
    }

    /** Where the quote that stands here is closed, or the end. */
    private int closing(char quote, boolean escapes) {
        int close = at + 1;
        while (close < end && text.charAt(close) != quote) {
            close += text.charAt(close) == '\\' && escapes ? 2 : 1;
        }
        return Math.min(end, close);
    }

    private void escaped() {
        at++;
        if (at < end && !Character.isWhitespace(text.charAt(at))) {
            take(text.charAt(at));
            at++;
            return;
        }
        // The line goes on.
        command.endWord();
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void endCommand() {
        String words = command.words();
        if (!words.isEmpty()) {
            entries.add(Subject.COMMAND, path, words, command.place(), command.options());
        }
        command.clear();
    }
}
