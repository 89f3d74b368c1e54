package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.JsonReport;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What the modules of one Maven session share: the doctrine, and each declaration read and assessed once. It lives in the
 * session's own data, so that nothing outlives a build in a daemon.
 */
final class HostingSession {

    private final Path top;
    private final Doctrine doctrine = DoctrineReader.builtIn();
    private final Map<Key, Reading<Assessment>> assessments = new ConcurrentHashMap<>();
    private final Map<JsonKey, byte[]> jsonFiles = new ConcurrentHashMap<>();
    private final Set<Path> shown = ConcurrentHashMap.newKeySet();

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

    /** The top of the reactor. */
    Path top() {
        return top;
    }

    Doctrine doctrine() {
        return doctrine;
    }

    /** The assessment of a declaration, or all that is wrong in it. */
    Reading<Assessment> assessment(Path file, ModuleFolder module, LocalDate today) {
        return assessments.computeIfAbsent(new Key(file, today), key -> assess(file, module.pathTo(file), today));
    }

    /** {@code assessment.json} of a declaration, made once for all modules. */
    byte[] json(Path file, Assessment assessment, Locale locale) {
        return jsonFiles.computeIfAbsent(
                new JsonKey(new Key(file, assessment.today()), locale),
                key -> new JsonReport(assessment, locale).bytes());
    }

    /** Whether this is the first module to show what came of this declaration. */
    boolean isFirstToShow(Path file) {
        return shown.add(file);
    }

    private Reading<Assessment> assess(Path file, String path, LocalDate today) {
        if (Files.isDirectory(file)) {
            return Reading.refused(Place.startOf(path), ReadingProblem.NOT_FOUND);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            Reading<Declaration> reading =
                    DeclarationReader.read(path, stream.readNBytes(NodeReader.SIZE_LIMIT + 1), doctrine);
            if (reading instanceof Reading.Accepted<Declaration> accepted) {
                return new Reading.Accepted<>(new Assessor(doctrine).assess(accepted.value(), today));
            }
            return new Reading.Refused<>(((Reading.Refused<Declaration>) reading).complaints());
        } catch (NoSuchFileException e) {
            return Reading.refused(Place.startOf(path), ReadingProblem.NOT_FOUND);
        } catch (IOException e) {
            String reason = e instanceof FileSystemException failure && failure.getReason() != null
                    ? failure.getReason()
                    : e.getClass().getSimpleName();
            return Reading.refused(Place.startOf(path), ReadingProblem.UNREADABLE, reason);
        }
    }

    private record Key(Path file, LocalDate today) {}

    private record JsonKey(Key assessment, Locale locale) {}
}
