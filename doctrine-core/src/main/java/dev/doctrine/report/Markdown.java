package dev.doctrine.report;

import java.util.regex.Pattern;

/** Sentences made fit to be shown within a line of Markdown, as GitLab and GitHub read it. */
final class Markdown {

    /** What means something to Markdown, or to the HTML that it may contain. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>|~#!&$^]");

    /** What names a person, an issue or a site: a forge would call them, or link to them. */
    private static final Pattern REFERENCES =
            Pattern.compile("(?<=[@#!&$%~^])(?=\\p{Alnum})|(?<=:)(?=//)|(?i)(?<=www)(?=\\.)");

    private Markdown() {}

    /** The sentence as it is, whatever it contains. */
    static String escaped(String text) {
        // A space without width takes a name apart for machines only; none is left in what is shown of a file.
        String apart = REFERENCES.matcher(Excerpt.sentence(text)).replaceAll("\u200B");
        return MARKS.matcher(apart).replaceAll("\\\\$0").replace("\u200B", "&#8203;");
    }
}
