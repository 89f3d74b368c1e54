package dev.doctrine.portfolio;

import dev.doctrine.doctrine.ApplicationReference;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.yaml.Complaint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What many assessments come to. Beyond {@link #LISTED} declarations it is as large for a hundred thousand as for that many.
 *
 * @param portfolio what they were assessed against
 * @param declarations the verdicts of the declarations that could be read and name environments
 * @param notHosted how many declarations say that nothing is hosted
 * @param damaged how many declarations could not be read: nothing is known of them
 * @param environments the verdicts of all environments
 * @param byOffer for each offer's id, in the doctrine's order, the verdicts of the environments on it
 * @param byClassification for each classification, the lowest first, the verdicts of the environments with such data
 * @param byConstraint for each constraint's id, in the doctrine's order, what became of it
 * @param applications the declarations, those that need most attention first; at most {@link #LISTED}
 * @param lifting how many derogations lift something
 * @param endingSoon how many of those end soon
 * @param firstEnding those that end first; at most {@link #SHOWN}
 * @param idle how many registered derogations are about none of the declarations
 * @param firstIdle the first of those, in the order of the register; at most {@link #SHOWN}
 * @param sharedIds how many ids several declarations give their application
 * @param firstShared the first of those, by path; at most {@link #SHOWN}
 * @param endedRefusals the known refusals that refuse none of the declarations any more, in the order of their list
 * @param standingRefusals the known refusals that still refuse one of the declarations, in the order of their list
 * @param shown what the repositories show
 * @param firstDamaged what is wrong in the first declarations, by path, that could not be read; at most {@link #SHOWN}
 */
public record PortfolioSummary(
        Portfolio portfolio,
        VerdictCount declarations,
        long notHosted,
        long damaged,
        VerdictCount environments,
        Map<String, VerdictCount> byOffer,
        Map<String, VerdictCount> byClassification,
        Map<String, OutcomeCount> byConstraint,
        List<ApplicationRow> applications,
        long lifting,
        long endingSoon,
        List<Ending> firstEnding,
        long idle,
        List<Idle> firstIdle,
        long sharedIds,
        List<Shared> firstShared,
        List<Ended> endedRefusals,
        List<KnownRefusal> standingRefusals,
        ShownSummary shown,
        List<Damage> firstDamaged) {

    /** How many single declarations a summary names of each kind; all of them are in the files. */
    public static final int SHOWN = 200;

    /** How many declarations a page lists one by one: what a browser shows at ease. */
    public static final int LISTED = 10_000;

    public PortfolioSummary {
        byOffer = Collections.unmodifiableMap(new LinkedHashMap<>(byOffer));
        byClassification = Collections.unmodifiableMap(new LinkedHashMap<>(byClassification));
        byConstraint = Collections.unmodifiableMap(new LinkedHashMap<>(byConstraint));
        applications = List.copyOf(applications);
        firstEnding = List.copyOf(firstEnding);
        firstIdle = List.copyOf(firstIdle);
        firstShared = List.copyOf(firstShared);
        endedRefusals = List.copyOf(endedRefusals);
        standingRefusals = List.copyOf(standingRefusals);
        firstDamaged = List.copyOf(firstDamaged);
    }

    /** How many declarations there are, those that host nothing and the damaged ones included. */
    public long total() {
        return declarations.total() + notHosted + damaged;
    }

    /**
     * A derogation that lifts something; its texts are cut where they are long.
     *
     * @param lastDay the last day it holds; the last there is where it is permanent
     * @param soon whether that is near
     */
    public record Ending(
            LocalDate lastDay,
            boolean soon,
            String path,
            String application,
            String id,
            String constraint,
            String offer) {

        boolean isPermanent() {
            return lastDay.equals(LocalDate.MAX);
        }
    }

    /** A derogation that an organisation registers in the layer of this id, for an application that no declaration names. */
    public record Idle(String id, String layer, ApplicationReference application, String constraint, String offer) {}

    /**
     * An id that several declarations give their application, so that what is registered for it is for all of them.
     *
     * @param path the first declaration, by path, that gives it
     * @param declarations how many give it
     */
    public record Shared(String id, String path, long declarations) {

        Shared andAnother() {
            return new Shared(id, path, declarations + 1);
        }
    }

    /**
     * A known refusal that refuses none of the declarations any more.
     *
     * @param concernsAny whether one of them is of its application at all
     */
    public record Ended(KnownRefusal refusal, boolean concernsAny) {}

    /**
     * What is wrong in a declaration.
     *
     * @param first the first complaint, its arguments cut where they are long
     * @param complaints how many there are
     */
    public record Damage(String path, Complaint first, int complaints) {}
}
