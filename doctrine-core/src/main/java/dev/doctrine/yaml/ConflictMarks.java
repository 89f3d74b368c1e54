package dev.doctrine.yaml;

import java.util.List;

/** Finds what a version control system leaves in a file that it could not merge. No YAML or JSON has such lines. */
final class ConflictMarks {

    private static final List<String> MARKS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private ConflictMarks() {}

    /** Whether there are marks, with a complaint of each. */
    static boolean complain(String path, String text, Complaints complaints) {
        boolean found = false;
        int line = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (ends && isMark(text, start, i)) {
                complaints.add(
                        new Place(path, line, 1),
                        ReadingProblem.CONFLICT_MARK,
                        text.substring(start, start + MARKS.get(0).length()));
                found = true;
            }
            if (ends) {
                // A carriage return before a line feed ends no line of its own.
                line += text.startsWith("\r\n", i) ? 0 : 1;
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isMark(String text, int start, int end) {
        int after = start + MARKS.get(0).length();
        return end >= after
                && (end == after || text.charAt(after) == ' ')
                && MARKS.stream().anyMatch(mark -> text.startsWith(mark, start));
    }
}
