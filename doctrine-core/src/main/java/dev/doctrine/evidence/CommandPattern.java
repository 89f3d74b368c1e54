package dev.doctrine.evidence;

import dev.doctrine.trace.Wildcard;
import java.util.List;

/** The first words of a command, as a pattern says them; a {@code *} of its own stands for any words, also for none. */
final class CommandPattern {

    private static final String ANY_WORDS = "*";

    private CommandPattern() {}

    static boolean matches(Wildcard pattern, String command) {
        if (!startsAlike(pattern.pattern(), command)) {
            return false;
        }
        List<String> wanted = List.of(pattern.pattern().split(" ", -1));
        List<String> words = List.of(command.split(" ", -1));
        int inPattern = 0;
        int inWords = 0;
        int star = -1;
        int resume = 0;
        while (inPattern < wanted.size()) {
            if (wanted.get(inPattern).equals(ANY_WORDS)) {
                star = inPattern++;
                resume = inWords;
            } else if (inWords == words.size()) {
                return false;
            } else if (new Wildcard(wanted.get(inPattern)).matches(words.get(inWords))) {
                inPattern++;
                inWords++;
            } else if (star >= 0) {
                inPattern = star + 1;
                inWords = ++resume;
            } else if (isOption(words, inWords) || isOption(words, inWords - 1)) {
                // An option of the command, or the value that it takes.
                inWords++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isOption(List<String> words, int index) {
        return index > 0 && words.get(index).startsWith("-");
    }

    /** Whether the first word may be the same, which is most often not so. */
    private static boolean startsAlike(String pattern, String command) {
        int end = 0;
        while (end < pattern.length() && pattern.charAt(end) != ' ' && pattern.charAt(end) != '*') {
            end++;
        }
        return command.regionMatches(true, 0, pattern, 0, end);
    }
}
