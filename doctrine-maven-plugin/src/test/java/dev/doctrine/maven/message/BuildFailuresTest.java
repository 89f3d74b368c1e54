package dev.doctrine.maven.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.RefusedFileException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class BuildFailuresTest {

    private static final String HOSTILE = "a\u001B[31mb\r\n::error::c\u202E\u2028d";
    private static final String SHOWN = "a<U+001B>[31mb<U+000D><U+000A>::error::c<U+202E><U+2028>d";

    private final BuildFailures failures = new BuildFailures(Locale.ENGLISH);

    /** Who reads only the message, as the core extension does, reads why. */
    @Test
    void theReasonIsInTheSentence() {
        MojoExecutionException failure = failures.cannotWrite(
                Path.of("target"), new FileSystemException("target", null, "Read-only file system"));
        assertEquals(
                "The file target cannot be written; the system says: \"Read-only file system\".", failure.getMessage());
        assertNull(failure.getCause(), "Maven would show its message too, as it is");
        assertEquals(1, failure.getSuppressed().length);
        assertEquals(
                "The file a cannot be read; the system says: \"NoSuchFileException\".",
                failures.cannotRead(Path.of("a"), new NoSuchFileException("a")).getMessage());
        assertTrue(failures.cannotRead(Path.of("a"), new RefusedFileException("a", ReadingProblem.NO_FILE))
                .getMessage()
                .startsWith("\"a\" is a pipe, a device or the like"));
    }

    @Test
    void whatIsNamedStaysWithinItsLine() {
        PluginMessages messages = new PluginMessages(Locale.ENGLISH);
        for (String message : List.of(
                failures.badParameter("doctrine.missing", HOSTILE, "fail").getMessage(),
                failures.badDay("doctrine.today", HOSTILE).getMessage(),
                failures.badDeclaration(HOSTILE, List.of()).getMessage().strip(),
                failures.badPolicy(Path.of(HOSTILE), List.of()).getMessage().strip(),
                failures.severalPolicies(List.of(Path.of(HOSTILE))).getMessage(),
                failures.emptyParameter(HOSTILE).getMessage(),
                failures.forbiddenParameter(HOSTILE).getMessage(),
                failures.attestationRefused(HOSTILE, List.of()).getMessage().strip(),
                failures.otherPolicy(HOSTILE, "x").getMessage(),
                failures.changed(HOSTILE).getMessage(),
                failures.exists(List.of(Path.of(HOSTILE))).getMessage(),
                failures.noPortfolio(Path.of(HOSTILE)).getMessage(),
                failures.emptyPortfolio(Path.of(HOSTILE)).getMessage(),
                failures.nameCannotBeWritten(new InvalidPathException(HOSTILE, "reason"))
                        .getMessage(),
                failures.cannotRead(Path.of(HOSTILE), new NoSuchFileException(HOSTILE))
                        .getMessage(),
                failures.cannotRead(Path.of(HOSTILE), new RefusedFileException(HOSTILE, ReadingProblem.FOLDER))
                        .getMessage(),
                failures.cannotWrite(Path.of("x"), new FileSystemException("x", null, HOSTILE))
                        .getMessage(),
                messages.missing(List.of(Path.of(HOSTILE))),
                messages.missingFor(List.of(HOSTILE), Path.of("x")),
                messages.missingToo(HOSTILE, HOSTILE),
                messages.refusedToo(HOSTILE, HOSTILE),
                messages.skipped(HOSTILE, HOSTILE),
                messages.created(Path.of(HOSTILE), true),
                messages.created(Path.of(HOSTILE), false),
                messages.portfolioWritten(Path.of(HOSTILE)))) {
            assertTrue(message.contains(SHOWN), message);
            assertFalse(message.chars().anyMatch(c -> c < ' ' || c == 0x202E || c == 0x2028), message);
        }
    }
}
