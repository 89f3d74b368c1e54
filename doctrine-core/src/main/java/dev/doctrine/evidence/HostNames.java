package dev.doctrine.evidence;

import java.util.ArrayList;
import java.util.List;

/** The host names in a value: of a URL, a JDBC URL, {@code host:port}, or a list of such. */
final class HostNames {

    private static final String BEFORE = " \t,@[(='\"";
    private static final String AFTER = " \t,:/?#;)]'\"";

    /** Where what stands before an {@code @} ends. */
    private static final String NOT_USER = "/?# \t,";

    private static final int PROSE = 3;

    private HostNames() {}

    /** Those that are written in full. */
    static List<String> in(String value) {
        if ((value.indexOf('.') < 0 && value.indexOf(':') < 0 && value.indexOf('@') < 0) || isProse(value)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        boolean[] user = users(value);
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean inName = i < value.length() && isInName(value.charAt(i));
            if (inName && start < 0) {
                start = i;
            } else if (!inName && start >= 0) {
                String name = value.substring(start, i);
                boolean ends = i == value.length() || AFTER.indexOf(value.charAt(i)) >= 0;
                if (ends && starts(value, start) && !user[i] && (name.contains(".") || isPlaced(value, start, i))) {
                    names.add(withoutLastDot(name));
                }
                start = -1;
            }
        }
        return names;
    }

    /** Whether it speaks of hosts rather than names one: a sentence, or a policy on what a page may load. */
    private static boolean isProse(String value) {
        int words = 1;
        for (int i = 1; i < value.length(); i++) {
            words += value.charAt(i) == ' ' && value.charAt(i - 1) != ' ' && value.charAt(i - 1) != ',' ? 1 : 0;
        }
        return words >= PROSE;
    }

    private static boolean starts(String value, int start) {
        return start == 0
                || BEFORE.indexOf(value.charAt(start - 1)) >= 0
                || (start > 1 && value.startsWith("//", start - 2));
    }

    /** Whether a name without a dot stands where only a host does: {@code jdbc} does not, {@code localhost} may. */
    private static boolean isPlaced(String value, int start, int end) {
        boolean after = start > 0 && (value.charAt(start - 1) == '@' || value.charAt(start - 1) == '/');
        boolean port = end + 1 < value.length() && value.charAt(end) == ':' && Character.isDigit(value.charAt(end + 1));
        return after || port;
    }

    /** For each place whether an {@code @} follows, so that a user and a password stand there. */
    private static boolean[] users(String value) {
        boolean[] users = new boolean[value.length() + 1];
        for (int i = value.length() - 1; i >= 0; i--) {
            char c = value.charAt(i);
            users[i] = c == '@' || (users[i + 1] && NOT_USER.indexOf(c) < 0);
        }
        return users;
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    private static String withoutLastDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
