package dev.doctrine.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What the core extension leaves to the goals of the same session. Other class loaders have loaded their classes, so that
 * only types of the JDK can pass, under names.
 */
final class ExtensionSessionData {

    private static final String POLICIES = "dev.doctrine.policies";
    private static final String CHECKED = "dev.doctrine.checked";

    private final SessionData data;

    private ExtensionSessionData(SessionData data) {
        this.data = data;
    }

    static ExtensionSessionData in(MavenSession session) {
        return new ExtensionSessionData(session.getRepositorySession().getData());
    }

    /** The policies that stand beside the extensions: none, or one where all is well. */
    List<Path> policies() {
        return policyPaths().stream().map(Path::of).toList();
    }

    void addPolicy(Path policy) {
        policyPaths().add(policy.toString());
    }

    /**
     * The reports that were written for a module whose check asked for exactly the same, by the names of their files; empty
     * if nobody has checked it.
     *
     * @param check the module and all that its check asked for, in types of the JDK
     */
    Optional<Map<String, byte[]>> checked(List<?> check) {
        return Optional.ofNullable(checks().get(check));
    }

    void setChecked(List<?> check, Map<String, byte[]> reports) {
        checks().put(check, reports);
    }

    @SuppressWarnings("unchecked") // only this class writes under this name
    private Set<String> policyPaths() {
        if (data.get(POLICIES) == null) {
            data.set(POLICIES, null, new CopyOnWriteArraySet<String>());
        }
        return (Set<String>) data.get(POLICIES);
    }

    @SuppressWarnings("unchecked") // only this class writes under this name
    private Map<List<?>, Map<String, byte[]>> checks() {
        if (data.get(CHECKED) == null) {
            data.set(CHECKED, null, new ConcurrentHashMap<List<?>, Map<String, byte[]>>());
        }
        return (Map<List<?>, Map<String, byte[]>>) data.get(CHECKED);
    }
}
