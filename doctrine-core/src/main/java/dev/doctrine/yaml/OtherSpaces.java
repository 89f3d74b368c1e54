package dev.doctrine.yaml;

import java.util.Locale;

/** Tells of what is indented with spaces that are none to YAML, such as no-break ones. */
final class OtherSpaces {

    private OtherSpaces() {}

    /** Looks at every line of a text that is no YAML. */
    static void complain(String path, String text, Complaints complaints) {
        int line = 0;
        for (String content : text.split("\r\n|\r|\n", -1)) {
            line++;
            int column = 0;
            while (column < content.length() && content.charAt(column) == ' ') {
                column++;
            }
            complain(new Place(path, line, column + 1), content.substring(column), complaints);
        }
    }

    /** Looks at what begins here. */
    static void complain(Place place, String text, Complaints complaints) {
        if (!text.isEmpty() && Character.isSpaceChar(text.charAt(0))) {
            complaints.add(
                    place, ReadingProblem.OTHER_SPACE, String.format(Locale.ROOT, "U+%04X", (int) text.charAt(0)));
        }
    }
}
