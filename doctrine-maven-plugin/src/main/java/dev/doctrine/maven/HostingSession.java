package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.LayerFiles;
import dev.doctrine.policy.LayerStack;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.RequiredLayer;
import dev.doctrine.report.ReportFormat;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.Sha256;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
final class HostingSession {

    private final Path top;
    private final Doctrine builtIn = DoctrineReader.builtIn();
    private final Map<List<?>, Reading<Doctrine>> doctrines = new ConcurrentHashMap<>();
    private final Map<Key, Reading<Assessment>> assessments = new ConcurrentHashMap<>();
    private final Map<Path, Read> read = new ConcurrentHashMap<>();
    private final Map<ReportKey, byte[]> reports = new ConcurrentHashMap<>();
    private final AtomicBoolean rolledUp = new AtomicBoolean();
    private final Set<Key> shown = ConcurrentHashMap.newKeySet();
    private final Map<ReportFiles, Map<String, byte[]>> kept = new ConcurrentHashMap<>();
    private PolicyFinder.@Nullable Found policy;
    private boolean staleRemoved;

    private HostingSession(Path top) {
        this.top = top;
    }

    /** What belongs to this Maven session, made when it is first asked for. */
    static HostingSession of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        // The class is the key: another version of this plugin in the same build has another one.
        if (data.get(HostingSession.class) == null) {
            data.set(HostingSession.class, null, new HostingSession(ReactorTop.of(session)));
        }
        return (HostingSession) data.get(HostingSession.class);
    }

    /** What belongs to this Maven session, if anything asked for it. */
    static Optional<HostingSession> ifStarted(MavenSession session) {
        return Optional.ofNullable(
                (HostingSession) session.getRepositorySession().getData().get(HostingSession.class));
    }

    /** The top of the reactor. */
    Path top() {
        return top;
    }

    /** The policy of the build server, read when it is first asked for: it cannot change during a build. */
    synchronized PolicyFinder.Found policy(MavenSession session, Refusals refusals) throws MojoExecutionException {
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

    /** The assessment of a declaration, or all that is wrong in it. */
    Reading<Assessment> assessment(Path file, ModuleFolder module, Rules rules) {
        return assessments.computeIfAbsent(
                Key.of(file, rules),
                key -> InputFile.read(file, module.pathTo(file), (path, bytes) -> {
                    read.putIfAbsent(file, new Read(path, Sha256.of(bytes)));
                    return new Assessor(rules.doctrine(), rules.policy()).assess(path, bytes, rules.today());
                }));
    }

    /** Whether a declaration is still the one that was read first. */
    boolean isUnchanged(Path file) {
        Read first = read.get(file);
        return first == null
                || InputFile.digest(file).filter(first.sha256()::equals).isPresent();
    }

    /** The declarations that are no longer those that were read, as users know them. */
    List<String> changedDeclarations() {
        return read.entrySet().stream()
                .filter(entry -> !isUnchanged(entry.getKey()))
                .map(entry -> entry.getValue().path())
                .sorted()
                .toList();
    }

    /** The reports of a declaration, by the names of their files; each is made once for all modules. */
    Map<String, byte[]> reports(
            Path file, Assessment assessment, Rules rules, Set<ReportFormat> formats, Locale locale) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ReportFormat format : formats) {
            byte[] bytes = reports.computeIfAbsent(
                    new ReportKey(Key.of(file, rules), format, locale), key -> format.bytes(assessment, locale));
            files.put(format.fileName(), bytes);
        }
        return files;
    }

    /** Keeps what was written into a folder of reports, whatever becomes of the files. */
    void keep(ReportFiles folder, Map<String, byte[]> files) {
        kept.put(folder, files);
    }

    /** What was kept, by folder. */
    Map<ReportFiles, Map<String, byte[]>> kept() {
        return Collections.unmodifiableMap(kept);
    }

    /** Whether this is the first module to show what came of this declaration. */
    boolean isFirstToShow(Path file, Rules rules) {
        return shown.add(Key.of(file, rules));
    }

    /** Removes, before the first check, what an earlier build rolled up: nothing may pass for what comes of this one. */
    synchronized void removeStale(Supplier<ReportFiles> reactor) throws MojoExecutionException {
        if (!staleRemoved) {
            reactor.get().removeAll();
            staleRemoved = true;
        }
    }

    /** Whether this is the first module that may roll the reports of the reactor up. */
    boolean isFirstToRollUp() {
        return !rolledUp.getAndSet(true);
    }

    /** A declaration as it was read. */
    private record Read(String path, String sha256) {}

    private record Key(Path file, LocalDate today, Doctrine doctrine, Policy policy) {
        static Key of(Path file, Rules rules) {
            return new Key(file, rules.today(), rules.doctrine(), rules.policy());
        }
    }

    private record ReportKey(Key assessment, ReportFormat format, Locale locale) {}
}
