package dev.doctrine.evidence.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a command, one after the other. */
final class ShellCommand {

    /** Words that stand before the command that runs. */
    private static final Set<String> BEFORE = Set.of(
            "sudo", "exec", "command", "time", "nohup", "env", "then", "else", "do", "if", "elif", "while", "until",
            "!", "{", "npx", "timeout");

    /** Commands that only print their words. */
    private static final Set<String> PRINTING = Set.of("echo", "printf");

    /** Commands that run a text: {@code bash -lc '...'}. */
    private static final Set<String> SHELLS = Set.of("sh", "bash", "ash", "dash", "zsh");

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int wordPlace;
    private int place;
    private int length;

    void append(String text, int offset) {
        if (!inWord) {
            inWord = true;
            wordPlace = offset;
        }
        word.append(text);
        length += text.length();
    }

    void append(char c, int offset) {
        append(String.valueOf(c), offset);
    }

    boolean isBetweenWords() {
        return !inWord;
    }

    /** Whether what comes next is a script of its own. */
    boolean isGivenToAShell() {
        int size = words.size();
        if (inWord || size < 2 || PRINTING.contains(words.get(0))) {
            return false;
        }
        String option = words.get(size - 1);
        return option.startsWith("-")
                && !option.startsWith("--")
                && option.endsWith("c")
                && SHELLS.contains(words.get(size - 2));
    }

    int length() {
        return length;
    }

    void endWord() {
        String text = word.toString();
        if (inWord && !words.isEmpty()) {
            words.add(text);
        } else if (inWord && !isBefore(text)) {
            place = wordPlace;
            words.add(text.startsWith("/") ? text.substring(text.lastIndexOf('/') + 1) : text);
        }
        inWord = false;
        word.setLength(0);
    }

    /** A word of the shell, an option or a number of seconds that such a word takes, or a variable that is set for the command. */
    private static boolean isBefore(String text) {
        int equals = text.indexOf('=');
        boolean variable =
                equals > 0 && text.substring(0, equals).chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
        return variable
                || BEFORE.contains(text)
                || text.startsWith("-")
                || Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0));
    }

    /** All its words, with a space between each; none if it only prints them. */
    String words() {
        endWord();
        return words.isEmpty() || PRINTING.contains(words.get(0)) ? "" : String.join(" ", words);
    }

    /** Its options, each with what is joined to it by an equals sign. */
    Block options() {
        Block options = new Block();
        for (String text : words) {
            if (text.startsWith("-")) {
                int equals = text.indexOf('=');
                options.put(
                        equals < 0 ? text : text.substring(0, equals), equals < 0 ? "" : text.substring(equals + 1));
            }
        }
        return options;
    }

    /** Where its first word starts. */
    int place() {
        return place;
    }

    void clear() {
        words.clear();
        length = 0;
    }
}
