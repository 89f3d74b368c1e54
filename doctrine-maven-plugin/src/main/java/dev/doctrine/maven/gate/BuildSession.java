package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.DeclarationFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * What the goals, the core extension and the enforcer rule share within one Maven session. It lives in the session's own
 * data, so that nothing outlives a build in a daemon. Each of them may have its own class loader, so that only types of the
 * JDK pass between them, under names.
 */
public final class BuildSession {

    private static final String POLICIES = "dev.doctrine.policies";
    private static final String FOLDERS = "dev.doctrine.folders";
    private static final String BYTES = "dev.doctrine.bytes";

    /** Another version of this plugin answers for itself. */
    private static final String ANSWERS =
            "dev.doctrine.answers." + BuildSession.class.getPackage().getImplementationVersion();

    private final SessionData data;

    private BuildSession(SessionData data) {
        this.data = data;
    }

    /** What belongs to this Maven session. */
    public static BuildSession of(MavenSession session) {
        return new BuildSession(session.getRepositorySession().getData());
    }

    /** The policies that stand beside the extensions; more than one is refused later. */
    Set<Path> policies() {
        return shared(POLICIES, new CopyOnWriteArraySet<>());
    }

    /** The declarations as whoever looked first saw them. */
    public DeclarationFiles files() {
        DeclarationFiles unseen = DeclarationFiles.unseen();
        return new DeclarationFiles(shared(FOLDERS, unseen.folders()), shared(BYTES, unseen.bytes()));
    }

    /** Makes these the declarations as they were seen first. */
    void replaceFiles(DeclarationFiles files) {
        data.set(FOLDERS, files.folders());
        data.set(BYTES, files.bytes());
    }

    /** Who answers what a check asks, as {@link BuildCheck} does; null if nobody does yet. */
    @SuppressWarnings("unchecked") // only this class writes under this name
    @Nullable
    Function<List<?>, List<?>> answers() {
        return (Function<List<?>, List<?>>) data.get(ANSWERS);
    }

    /** Who answers: this one, unless another came first. */
    Function<List<?>, List<?>> answersOr(Function<List<?>, List<?>> otherwise) {
        return shared(ANSWERS, otherwise);
    }

    /** Makes this the one who answers. */
    void replaceAnswers(Function<List<?>, List<?>> answers) {
        data.set(ANSWERS, answers);
    }

    /** What the core extension keeps for the end of the session, by its class: each has its own. */
    @Nullable
    BuildCheck kept() {
        return (BuildCheck) data.get(BuildCheck.class);
    }

    void keep(BuildCheck check) {
        data.set(BuildCheck.class, check);
    }

    @SuppressWarnings("unchecked") // only this class writes under these names
    private <T> T shared(String name, T otherwise) {
        data.set(name, null, otherwise);
        return (T) data.get(name);
    }
}
