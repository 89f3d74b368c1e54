package dev.doctrine.policy;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who may skip the check, with a reason.
 *
 * @param users the accepted ones; nobody if there is none
 * @param variable the environment variable in which the build server says who runs the build
 */
public record SkipRule(List<String> users, String variable) {

    /** Nobody may. */
    public static final SkipRule NOBODY = new SkipRule(List.of(), "");

    public SkipRule {
        users = List.copyOf(users);
    }

    /** Whether whoever runs the build may skip the check. */
    public boolean allows(Function<String, @Nullable String> environment) {
        String user = variable.isEmpty() ? null : environment.apply(variable);
        return user != null && users.contains(user);
    }
}
