package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.LayerFiles;
import dev.doctrine.policy.LayerStack;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.RequiredLayer;
import dev.doctrine.yaml.Reading;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of one Maven session share: the policy, the doctrine, and each declaration read and assessed once. It
 * lives in the session's own data, so that nothing outlives a build in a daemon.
 */
final class BuildSession {

    private final Path top;
    private final Doctrine builtIn = DoctrineReader.builtIn();
    private final Map<List<?>, Reading<Doctrine>> doctrines = new ConcurrentHashMap<>();
    private final Map<Path, List<Path>> declarations = new ConcurrentHashMap<>();
    private final Map<List<?>, Assessed> assessed = new ConcurrentHashMap<>();
    private final Map<Path, byte[]> read = new ConcurrentHashMap<>();
    private final AtomicBoolean rolledUp = new AtomicBoolean();
    private final Map<Path, Map<String, byte[]>> kept = new ConcurrentHashMap<>();
    private PolicyFinder.@Nullable Found policy;
    private @Nullable ReportTransaction reactorReports;

    private BuildSession(Path top) {
        this.top = top;
    }

    /** What belongs to this Maven session, made when it is first asked for. */
    static BuildSession of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        // The class is the key: another version of this plugin in the same build has another one.
        if (data.get(BuildSession.class) == null) {
            data.set(BuildSession.class, null, new BuildSession(ReactorTop.of(session)));
        }
        return (BuildSession) data.get(BuildSession.class);
    }

    /** What belongs to this Maven session, if anything asked for it. */
    static Optional<BuildSession> ifStarted(MavenSession session) {
        return Optional.ofNullable(
                (BuildSession) session.getRepositorySession().getData().get(BuildSession.class));
    }

    /** The top of the reactor. */
    Path top() {
        return top;
    }

    /** The policy of the build server, read when it is first asked for: it cannot change during a build. */
    synchronized PolicyFinder.Found policy(MavenSession session, BuildFailures refusals) throws MojoExecutionException {
        if (policy == null) {
            policy = PolicyFinder.find(session, top, refusals);
        }
        return policy;
    }

    /** The built-in doctrine with these layers over it, or all that is wrong with them. */
    Reading<Doctrine> doctrine(List<RequiredLayer> layers, LayerFiles files) {
        return doctrines.computeIfAbsent(layers, key -> LayerStack.over(builtIn, layers, List.of(), files));
    }

    /** The doctrine under a policy, or all that is wrong with it. */
    Reading<Doctrine> doctrine(Policy given, LayerFiles files) {
        return doctrines.computeIfAbsent(List.of(given.sha256()), key -> given.doctrine(builtIn, files));
    }

    /** A declaration as it was assessed by these rules, or all that is wrong in it. */
    Assessed assessed(Path file, ModuleFolder module, Rules rules) {
        // A list, for its elements are known by themselves; a record would have to learn how at each start of Maven.
        // The policy is one and the same in a session, but for the days of warning where a project may choose them.
        List<?> key = List.of(
                file,
                rules.today(),
                rules.doctrine(),
                rules.policy().derogations().warningDays());
        return assessed.computeIfAbsent(key, missing -> new Assessed(read(file, module, rules)));
    }

    private Reading<Assessment> read(Path file, ModuleFolder module, Rules rules) {
        return InputFile.read(file, module.pathTo(file), (path, bytes) -> {
            read.putIfAbsent(file, bytes);
            return new Assessor(rules.doctrine(), rules.policy()).assess(path, bytes, rules.today());
        });
    }

    /** The declarations that stood in a folder when it was first looked at: none that comes during the build counts. */
    List<Path> declarationsIn(Path folder) {
        return declarations.computeIfAbsent(folder, DeclarationFinder::declarationsIn);
    }

    /** Whether a declaration is still the one that was read first. */
    boolean isUnchanged(Path file) {
        byte[] first = read.get(file);
        return first == null || InputFile.isStill(file, first);
    }

    /** The declarations that are no longer those that were read, as users know them. */
    List<String> changedDeclarations() {
        return read.keySet().stream()
                .filter(file -> !isUnchanged(file))
                .map(new ModuleFolder(top, top)::pathTo)
                .sorted()
                .toList();
    }

    /** Keeps what was written into a folder of reports, whatever becomes of the files. */
    void keep(ReportFiles folder, Map<String, byte[]> files) {
        kept.put(folder.folder(), files);
    }

    /** What was kept, by folder. */
    Map<Path, Map<String, byte[]>> kept() {
        return Collections.unmodifiableMap(kept);
    }

    /** The reports of the whole reactor, which all modules share. */
    synchronized ReportTransaction reactorReports(Supplier<ReportFiles> files) {
        if (reactorReports == null) {
            reactorReports = new ReportTransaction(files.get());
        }
        return reactorReports;
    }

    /** Whether this is the first module that may roll the reports of the reactor up. */
    boolean isFirstToRollUp() {
        return !rolledUp.getAndSet(true);
    }
}
