package dev.doctrine.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * What the core extension leaves to the goals of the same session. Other class loaders have loaded their classes, so that
 * only types of the JDK can pass, under names.
 */
final class Handover {

    private static final String POLICY = "dev.doctrine.policy";
    private static final String ROLL_UP = "";
    private static final String CHECKED = "dev.doctrine.checked";

    private final SessionData data;

    private Handover(SessionData data) {
        this.data = data;
    }

    static Handover in(MavenSession session) {
        return new Handover(session.getRepositorySession().getData());
    }

    /** The policy that stands beside the extension; null if there is none, or no extension. */
    @Nullable
    Path policy() {
        return data.get(POLICY) instanceof String path ? Path.of(path) : null;
    }

    void setPolicy(Path policy) {
        data.set(POLICY, policy.toString());
    }

    /**
     * The reports that were written for a module whose check asked for exactly the same, by the names of their files; empty
     * if nobody has checked it.
     *
     * @param check the module and all that its check asked for
     */
    Optional<Map<String, byte[]>> checked(String check) {
        return Optional.ofNullable(checks().get(check));
    }

    void setChecked(String check, Map<String, byte[]> reports) {
        checks().put(check, reports);
    }

    /** The reports that were written for the whole reactor; empty if there are none. */
    Optional<Map<String, byte[]>> rollUp() {
        return checked(ROLL_UP);
    }

    void setRollUp(Map<String, byte[]> reports) {
        setChecked(ROLL_UP, reports);
    }

    @SuppressWarnings("unchecked") // only this class writes under this name
    private Map<String, Map<String, byte[]>> checks() {
        if (data.get(CHECKED) == null) {
            data.set(CHECKED, null, new ConcurrentHashMap<String, Map<String, byte[]>>());
        }
        return (Map<String, Map<String, byte[]>>) data.get(CHECKED);
    }
}
