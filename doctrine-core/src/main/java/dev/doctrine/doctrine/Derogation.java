package dev.doctrine.doctrine;

import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Place;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notified decision that lifts one constraint for some environments on one offer, for a time or for good. A request
 * alone lifts nothing (MI-CCT).
 *
 * @param constraint the id of the constraint
 * @param offer the id of the offer
 * @param host the id of the host whose traces in the repository it is about; empty where the constraint is about none
 * @param entry where the organisation has registered it; null for one that the project declares itself
 */
public record Derogation(
        String id,
        Place place,
        String constraint,
        List<String> environments,
        String offer,
        String host,
        String reason,
        Decision decision,
        Term term,
        @Nullable Entry entry) {

    public Derogation {
        environments = List.copyOf(environments);
    }

    /**
     * The decision behind a derogation. A text is empty, and the date null, where it is left out: such a decision lifts
     * nothing.
     */
    public record Decision(
            String reference, String authority, @Nullable LocalDate date) {

        /** Whether somebody decided something that can be looked up. */
        public boolean isNamed() {
            return !reference.isEmpty() && !authority.isEmpty() && date != null;
        }
    }

    /**
     * One thing that a derogation may be about: a constraint, by its id, on an environment and an offer, and where the
     * constraint is about what the repository shows, for one host.
     */
    public record Target(String constraint, String environment, String offer, String host) {}

    /** How long a derogation holds. */
    public sealed interface Term {}

    /** Until this day, which is the last. */
    public record Until(LocalDate lastDay) implements Term {}

    /** For good. */
    public record Permanent() implements Term {}

    /** One of its dates is no day that exists: it counts as expired. */
    public record Malformed(String written) implements Term {}

    /**
     * An entry of an organisation's register.
     *
     * @param layer the id of the layer of the doctrine that holds the register
     * @param application the application that the decision is about
     */
    public record Entry(String layer, ApplicationReference application) {}

    /** The last day it holds: the last day there is if it is permanent, the first if a date is malformed. */
    public LocalDate lastDay() {
        if (term instanceof Until until) {
            return until.lastDay();
        }
        return term instanceof Permanent ? LocalDate.MAX : LocalDate.MIN;
    }

    /** Whether it ends at most so many months after its decision. */
    public boolean endsWithin(int months) {
        LocalDate decided = decision.date();
        return decided != null && !lastDay().isAfter(decided.plusMonths(months));
    }

    /** Whether it may be about the application of this name and id: the project's own always is. */
    public boolean concerns(String application, String applicationId) {
        return entry == null || entry.application().means(application, applicationId);
    }

    /** All that it is about. */
    public Stream<Target> targets() {
        return environments.stream().map(environment -> new Target(constraint, environment, offer, host));
    }

    /** The same, its environments spelt as these names that a declaration gives them; others stay, and match nothing. */
    public Derogation naming(Names declared) {
        Set<String> spelt = new LinkedHashSet<>();
        for (String name : environments) {
            spelt.add(declared.find(name).orElse(name));
        }
        return new Derogation(id, place, constraint, List.copyOf(spelt), offer, host, reason, decision, term, entry);
    }

    /** Whether it holds on this day, if it covers something. */
    public Validity on(LocalDate today) {
        if (term instanceof Malformed) {
            return Validity.EXPIRED;
        }
        LocalDate decided = decision.date();
        if (!decision.isNamed() || decided == null) {
            return Validity.UNDECIDED;
        }
        if (decided.isAfter(today)) {
            return Validity.NOT_YET;
        }
        return lastDay().isBefore(today) ? Validity.EXPIRED : Validity.IN_FORCE;
    }

    /** Whether a derogation holds. Only {@link #IN_FORCE} lifts anything. */
    public enum Validity {
        IN_FORCE,
        /** No decision is named: reference, authority and date. */
        UNDECIDED,
        /** The decision is dated later than today. */
        NOT_YET,
        /** Its last day is past, or one of its dates is malformed. */
        EXPIRED
    }
}
