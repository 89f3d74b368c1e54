package dev.doctrine.policy;

import dev.doctrine.doctrine.Derogation;
import dev.doctrine.yaml.Spelling;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a derogation has to meet beside its own dates, to count.
 *
 * @param ownCount whether those count that a project declares itself, beside those that an organisation registers
 * @param authorities who may decide; anyone if there are none
 * @param maximumMonths for a constraint's id, the most months from the decision to the last day; no limit for a
 *     constraint without an entry
 * @param warningDays how many days before its end one is warned of it
 */
public record DerogationRules(
        boolean ownCount, Set<String> authorities, Map<String, Integer> maximumMonths, int warningDays) {

    /** How many days before the end one is warned where nobody says otherwise. */
    public static final int USUAL_WARNING_DAYS = 30;

    /** What holds where there is no policy. */
    public static final DerogationRules USUAL = new DerogationRules(true, Set.of(), Map.of(), USUAL_WARNING_DAYS);

    public DerogationRules {
        authorities = Set.copyOf(authorities);
        maximumMonths = Map.copyOf(maximumMonths);
    }

    /** The same rules with a warning this many days before the end. */
    public DerogationRules warning(int days) {
        return new DerogationRules(ownCount, authorities, maximumMonths, days);
    }

    /** Whether whoever decided may do so. */
    public boolean acceptsAuthority(Derogation derogation) {
        String authority = derogation.decision().authority();
        return authorities.isEmpty()
                || authorities.stream().anyMatch(accepted -> Spelling.areSame(accepted, authority));
    }

    /** Whether it holds no longer than a derogation from its constraint may. */
    public boolean acceptsDuration(Derogation derogation) {
        Integer months = maximumMonths.get(derogation.constraint());
        return months == null || derogation.endsWithin(months);
    }

    /** Whether its last day is so near that one has to be warned. */
    public boolean endsSoon(Derogation derogation, LocalDate today) {
        return isSoon(derogation.lastDay(), today);
    }

    /** Whether a last day is so near that one has to be warned: of a derogation, a qualification, an accreditation. */
    public boolean isSoon(LocalDate lastDay, LocalDate today) {
        return !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(warningDays));
    }
}
