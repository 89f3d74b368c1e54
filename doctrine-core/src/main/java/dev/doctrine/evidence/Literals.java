package dev.doctrine.evidence;

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
    boolean mayBeIn(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE) {
            return true;
        }
        String text = lower(bytes);
        return text.indexOf('\\') >= 0
                || text.contains("&#")
                || literals.stream().anyMatch(text::contains);
    }

    /** A character for each byte: the texts are compared as bytes, but for the case of letters. */
    private static String lower(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
