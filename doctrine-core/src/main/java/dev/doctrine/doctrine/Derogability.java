package dev.doctrine.doctrine;

import dev.doctrine.yaml.Spelling;
import java.util.List;

/**
 * Whether a constraint can be lifted, and what a derogation from it has to meet then, whoever registers it.
 *
 * @param possible whether it can be lifted at all
 * @param authorities who may decide, by the words that the authority's name begins with; whoever does where there are none
 * @param months the most months from the decision to the last day; 0 if there is no limit
 */
public record Derogability(boolean possible, List<String> authorities, int months) {

    /** Nothing is asked beyond a decision in force. */
    public static final Derogability USUAL = new Derogability(true, List.of(), 0);

    public Derogability {
        authorities = List.copyOf(authorities);
    }

    /** Whether whoever decided may do so: "Ministre" stands for any minister, and not for "Ministres". */
    public boolean acceptsAuthority(Derogation derogation) {
        String authority = derogation.decision().authority();
        for (String accepted : authorities) {
            if (Spelling.beginsWithWords(authority, accepted)) {
                return true;
            }
        }
        return authorities.isEmpty();
    }

    /** Whether it holds no longer than it may. */
    public boolean acceptsDuration(Derogation derogation) {
        return months == 0 || derogation.endsWithin(months);
    }
}
