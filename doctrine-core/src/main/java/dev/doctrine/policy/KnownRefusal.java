package dev.doctrine.policy;

import dev.doctrine.doctrine.ApplicationReference;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import dev.doctrine.yaml.Spelling;

/**
 * A refusal that was there when the doctrine began to be enforced.
 *
 * @param application the application that is refused; by its id alone where it has one
 * @param environment the environment's name
 * @param constraint the constraint's id
 * @param offer the offer's id
 * @param host the id of the host that the repository shows; empty where the constraint is about none
 * @param classification the classification of the environment's data, by its word
 */
public record KnownRefusal(
        ApplicationReference application,
        String environment,
        String constraint,
        String offer,
        String host,
        String classification,
        Kind result) {

    /** In which way a constraint refuses. */
    public enum Kind implements Keyed {
        VIOLATED,
        UNDETERMINED;

        /** The kinds' names, which are those of outcomes. */
        public static final Keys<Kind> KEYS = Keys.of(values());
    }

    /** The same of whichever application has this name, as those list it that know no id. */
    KnownRefusal byName() {
        return new KnownRefusal(
                new ApplicationReference(application.name(), ""),
                environment,
                constraint,
                offer,
                host,
                classification,
                result);
    }

    /** The same in the one form in which two that list the same are equal. */
    public KnownRefusal folded() {
        return new KnownRefusal(
                folded(application), Spelling.fold(environment), constraint, offer, host, classification, result);
    }

    /** What tells an application from others: its id as it stands, else its name whatever the spelling. */
    static ApplicationReference folded(ApplicationReference application) {
        return application.id().isEmpty()
                ? new ApplicationReference(Spelling.fold(application.name()), "")
                : new ApplicationReference("", application.id());
    }
}
