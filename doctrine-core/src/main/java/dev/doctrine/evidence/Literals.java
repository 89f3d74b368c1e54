package dev.doctrine.evidence;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Subject;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Texts of which a file has to hold one, so that a trace can be met in it. */
final class Literals {

    private final Set<String> literals = new LinkedHashSet<>();

    void add(Trace trace) {
        for (Wildcard pattern : trace.patterns()) {
            add(literal(trace.subject(), pattern));
        }
    }

    void add(String literal) {
        literals.add(lower(literal.getBytes(StandardCharsets.UTF_8)));
    }

    /** What files write apart is not looked for in one piece. */
    private static String literal(Subject subject, Wildcard pattern) {
        String text = pattern.pattern();
        String apart = switch (subject) {
            case PLUGIN -> text.replace(':', '*');
            case COMMAND -> text.replace(' ', '*');
            case KEY -> text.replace('.', '*');
            default -> text;
        };
        return new Wildcard(apart).literal();
    }

    /** Whether one of them is there, or may be there in another spelling. */
    boolean mayBeIn(byte[] bytes, FileKind kind) {
        if (bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE) {
            return true;
        }
        String text = lower(bytes);
        boolean otherwise = kind == FileKind.MAVEN ? mayBeSplit(text) : text.indexOf('\\') >= 0;
        return otherwise || holdsOne(text);
    }

    private boolean holdsOne(String text) {
        for (String literal : literals) {
            if (text.contains(literal)) {
                return true;
            }
        }
        return false;
    }

    /** Whether XML writes characters by their numbers, or something stands amid a text that is none of it. */
    private static boolean mayBeSplit(String text) {
        return text.contains("&#") || text.contains("<![cdata[") || isFollowed(text, "-->") || isFollowed(text, "?>");
    }

    private static boolean isFollowed(String text, String mark) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            int next = at + mark.length();
            if (next < text.length() && text.charAt(next) != '<' && !Character.isWhitespace(text.charAt(next))) {
                return true;
            }
        }
        return false;
    }

    /** A character for each byte: the texts are compared as bytes, but for the case of letters. */
    private static String lower(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
