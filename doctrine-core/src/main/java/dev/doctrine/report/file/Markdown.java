package dev.doctrine.report.file;

import dev.doctrine.doctrine.Source;
import dev.doctrine.text.Excerpt;
import org.apache.commons.lang3.CharUtils;

/** Sentences made fit to be shown within a line of Markdown, as GitLab and GitHub read it. */
final class Markdown {

    /** A space without width separates a name for machines, and nobody sees it. */
    private static final String APART = "&#8203;";

    private Markdown() {}

    /** The sentence as it is, whatever it contains. */
    static String escaped(String text) {
        String sentence = Excerpt.sentence(text);
        StringBuilder escaped = new StringBuilder(sentence.length() + sentence.length() / 2);
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (i > 0 && isWithinReference(sentence, i)) {
                escaped.append(APART);
            }
            if (isMark(c)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The sentence as a link to a source, or as it is where no address of the source is known. */
    static String linked(String text, Source source) {
        // The address is one that a reader of doctrines accepted: of its characters only this one means something here.
        return source.url().isEmpty()
                ? escaped(text)
                : "[" + escaped(text) + "](<" + source.url().replace("&", "&amp;") + ">)";
    }

    /** What means something to Markdown, or to the HTML that it may contain. */
    private static boolean isMark(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '|', '~', '#', '!', '&', '$', '^' -> true;
            default -> false;
        };
    }

    /**
     * Whether this character belongs to the name of a person, an issue or a site, which a forge would notify or link
     * to.
     */
    private static boolean isWithinReference(String sentence, int i) {
        return switch (sentence.charAt(i - 1)) {
            case '@', '#', '!', '&', '$', '%', '~', '^' -> CharUtils.isAsciiAlphanumeric(sentence.charAt(i));
            case ':' -> sentence.startsWith("//", i);
            case 'w', 'W' -> sentence.charAt(i) == '.' && sentence.regionMatches(true, i - 3, "www", 0, 3);
            default -> false;
        };
    }
}
