package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.List;

/** Reads the commands of a script, each with its first words: what a shell would run, and not what it only prints. */
final class ShellReader {

    /** Stands for a space that separates no words. */
    private static final char INNER_SPACE = '\u00A0';

    private static final int LONGEST_COMMAND = 1_000;

    private final Entries entries;
    private final SourceText source;
    private final String text;
    private final List<String> path;
    private final boolean folded;
    private final int end;
    private final ShellCommand command = new ShellCommand();
    private int at;
    private String heredoc = "";

    private ShellReader(Entries entries, List<String> path, int start, int end, boolean folded) {
        this.entries = entries;
        this.source = entries.source();
        this.text = source.text();
        this.path = path;
        this.at = start;
        this.end = end;
        this.folded = folded;
    }

    /**
     * Reads a part of the file.
     *
     * @param folded whether line ends stand for spaces
     */
    static void read(Entries entries, List<String> path, int start, int end, boolean folded) {
        new ShellReader(entries, path, start, end, folded).read();
    }

    private void read() {
        while (at < end) {
            char c = text.charAt(at);
            if (SourceText.isLineEnd(c)) {
                lineEnd();
            } else if (SourceText.isSpace(c)) {
                command.endWord();
                at++;
            } else if (c == '\'' || c == '"') {
                quoted(c);
            } else if (c == '\\') {
                escaped();
            } else if (c == '#' && command.isBetweenWords()) {
                at = folded ? end : Math.min(end, source.end(source.line(at)));
            } else if (text.startsWith("<<", at) && !text.startsWith("<<<", at)) {
                heredoc();
            } else if (";&|()`".indexOf(c) >= 0) {
                endCommand();
                at++;
            } else {
                take(c);
                at++;
            }
        }
        endCommand();
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
        int start = at;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || "_'\"".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        heredoc = text.substring(start, at).replace("'", "").replace("\"", "");
    }

    private void quoted(char quote) {
        if (command.isGivenToAShell()) {
            int close = closing(quote);
            read(entries, path, at + 1, close, folded);
            command.clear();
            at = Math.min(end, close + 1);
            return;
        }
        command.append("", at);
        at++;
        while (at < end && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else {
                take(Character.isWhitespace(c) ? INNER_SPACE : c);
            }
            at++;
        }
        at++;
    }

    /** Where the quote that stands here is closed, or the end. */
    private int closing(char quote) {
        int close = at + 1;
        while (close < end && text.charAt(close) != quote) {
            close += text.charAt(close) == '\\' && quote == '"' ? 2 : 1;
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
            entries.add(Subject.COMMAND, path, words, command.place(), new Block());
        }
        command.clear();
    }
}
