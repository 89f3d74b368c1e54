package dev.doctrine.trace;

/**
 * A text in which each {@code *} stands for any run of characters, also for none. Everything else is exact, but for case.
 * Compared in a time that grows with the product of both lengths at most, whatever the text: repositories are untrusted.
 *
 * @param pattern the text as the doctrine writes it
 */
public record Wildcard(String pattern) {

    /** Whether the whole text is as the pattern says. */
    public boolean matches(String text) {
        int inPattern = 0;
        int inText = 0;
        int star = -1;
        int resume = 0;
        while (inText < text.length()) {
            if (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
                star = inPattern++;
                resume = inText;
            } else if (inPattern < pattern.length() && areSame(pattern.charAt(inPattern), text.charAt(inText))) {
                inPattern++;
                inText++;
            } else if (star >= 0) {
                inPattern = star + 1;
                inText = ++resume;
            } else {
                return false;
            }
        }
        while (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
            inPattern++;
        }
        return inPattern == pattern.length();
    }

    /** The longest run without a {@code *}: where bytes do not hold it, nothing in them matches. */
    public String literal() {
        String longest = "";
        for (String run : pattern.split("\\*", -1)) {
            longest = run.length() > longest.length() ? run : longest;
        }
        return longest;
    }

    private static boolean areSame(char one, char other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
