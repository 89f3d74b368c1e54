package dev.doctrine.policy;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import dev.doctrine.yaml.Spelling;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that was there when the doctrine began to be enforced.
 *
 * @param application the application's name
 * @param applicationIdOrNull the application's id: where there is one, it alone tells the application; null if there is none
 * @param environment the environment's name
 * @param constraint the constraint's id
 * @param offer the offer's id
 * @param classification the classification of the environment's data, by its word
 */
public record KnownRefusal(
        String application,
        @Nullable String applicationIdOrNull,
        String environment,
        String constraint,
        String offer,
        String classification,
        Kind result) {

    /** In which way a constraint refuses. */
    public enum Kind implements Keyed {
        VIOLATED,
        UNDETERMINED;

        /** The kinds' names, which are those of outcomes. */
        public static final Keys<Kind> KEYS = Keys.of(values());
    }

    /** The application's id, where there is one. */
    public Optional<String> applicationId() {
        return Optional.ofNullable(applicationIdOrNull);
    }

    /** The same of whichever application has this name, by which those are found that have no id. */
    KnownRefusal byName() {
        return new KnownRefusal(application, null, environment, constraint, offer, classification, result);
    }

    /** What tells its application from others: its id as it stands, else its name whatever the spelling. */
    Application key() {
        return Application.of(application, applicationIdOrNull);
    }

    /** The same in the one spelling by which two are compared. */
    KnownRefusal folded() {
        return new KnownRefusal(
                applicationIdOrNull == null ? Spelling.fold(application) : "",
                applicationIdOrNull,
                Spelling.fold(environment),
                constraint,
                offer,
                classification,
                result);
    }

    /**
     * What tells an application from others.
     *
     * @param idOrNull its id; null if it is known by its name
     * @param name its name, in one spelling; empty if it is known by its id
     */
    record Application(@Nullable String idOrNull, String name) {
        static Application of(String name, @Nullable String id) {
            return id == null ? new Application(null, Spelling.fold(name)) : new Application(id, "");
        }
    }
}
