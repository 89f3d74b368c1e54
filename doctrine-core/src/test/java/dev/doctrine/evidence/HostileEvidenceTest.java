package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.doctrine.generated.Choices;
import dev.doctrine.generated.Tries;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Repositories are untrusted: whatever they hold, a scan comes to its end. */
class HostileEvidenceTest {

    /** All names that some reader opens. */
    private static final List<String> NAMES = List.of(
            "a.tf",
            "a.tf.json",
            "pom.xml",
            ".gitlab-ci.yml",
            "deploy.sh",
            "values.yaml",
            "application.properties",
            ".env",
            "application.yml",
            "template.yaml",
            "template.json",
            "app.json",
            "terragrunt.hcl",
            "Jenkinsfile");

    /** So that a reader is not spared the file. */
    private static final String START = "\\ gp2 provider eb deploy amazonaws ";

    /** No measure: on a machine that does nothing else, none takes a second. */
    private static final Duration HANGING = Duration.ofSeconds(30);

    private static final double ABOUT_TWICE = 2.3;

    private static final int SIZE = 1 << 16;

    private static final EvidenceScanner SCANNER =
            new EvidenceScanner(MadeRules.some().rules());

    static Stream<String> pieces() {
        return Stream.of(
                "{",
                "[",
                "(",
                "{{",
                "${",
                "\"",
                "'",
                "\"${",
                "a {\n",
                "a: {",
                "a: [",
                "- ",
                "a ",
                "<a>",
                "<!--",
                "<![CDATA[",
                "&a;",
                "a: \"\n",
                "a: '\n",
                "a: |\n",
                " ",
                "\n",
                "\r",
                "\t",
                "a=b\\\n",
                "a.",
                "a: &a *a\n",
                "? ",
                "#",
                "//",
                "/*",
                "<<E\n",
                "<<-",
                "a = <<E\n",
                "\uD83C",
                "\uD83C\uDFDB",
                "a\u0000",
                "`",
                "$(",
                "((",
                "\"$(",
                "\"$(((",
                "&& ",
                "@",
                "@a",
                "//a@",
                "a = \"",
                "{\"a\":",
                "[{",
                "],",
                "}",
                "a: b\n  ",
                "a: [b\n",
                "-\n",
                "a:\n",
                "\\",
                "\\u",
                "a = [\"b\", \n",
                "<plugin>",
                "<plugins><plugin>",
                "a, ",
                "a: \"\n\n",
                "aB",
                "a-b.",
                "x: '\n y: \"\n",
                "provider \"p\" {}\n",
                "- uses: {{ a }}\n",
                "a: {{ b }}\n",
                "a = var.b\n",
                "{{ [",
                "[ {{",
                "[\"\n",
                "['a' \"b\n");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void anyPieceManyTimes(String piece) {
        String once = START + "\n" + piece.repeat(SIZE / piece.length());
        String within = "a:\n  script: [" + START + piece.repeat(SIZE / piece.length());
        for (String name : NAMES) {
            assertTimeoutPreemptively(HANGING, () -> scan(name, once), name);
            if (name.endsWith(".yml")) {
                assertTimeoutPreemptively(HANGING, () -> scan(name, within), name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void twiceThePiecesTakeAboutTwiceTheMemory(String piece) {
        for (String name : NAMES) {
            String less = START + piece.repeat(1_000);
            String more = START + piece.repeat(2_000);
            scan(name, more);
            long few = allocated(() -> scan(name, less));
            long many = allocated(() -> scan(name, more));

            assertTrue(many <= ABOUT_TWICE * few, () -> name + ": " + few + " becomes " + many);
        }
    }

    @Test
    void anyBytes() {
        Tries.of(300, choices -> {
            byte[] bytes = new byte[choices.below(400)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) choices.below(256);
            }
            MadeFiles files = MadeFiles.none();
            NAMES.forEach(name -> files.and(name, bytes));
            MadeRules.some().scan(files);
        });
    }

    @Test
    void anyPiecesInAnyOrder() {
        List<String> pieces = pieces().toList();
        Tries.of(300, choices -> {
            String text = text(pieces, choices);
            NAMES.forEach(name -> scan(name, text));
        });
    }

    private static String text(List<String> pieces, Choices choices) {
        StringBuilder text = new StringBuilder(START);
        int length = choices.below(40);
        for (int i = 0; i < length; i++) {
            text.append(choices.one(pieces));
        }
        return text.toString();
    }

    @Test
    void anyNames() {
        MadeFiles files = MadeFiles.none();
        for (String name : List.of(
                "",
                "/",
                "//",
                "../main.tf",
                "a//main.tf",
                "/etc/main.tf",
                "a\n.tf",
                "\uD83C.tf",
                "\u202E.tf",
                "*.tf",
                ".tf",
                "a/".repeat(3_000) + "main.tf",
                "docs",
                "main.tf/")) {
            files.and(name, "provider \"aws\" {}");
        }
        Evidence evidence = MadeRules.some().scan(files);

        assertEquals(files.names().size(), evidence.coverage().names());
        assertTrue(evidence.finds().size() >= 5);
    }

    @Test
    void manyNamesAndFolders() {
        MadeFiles files = MadeFiles.none();
        for (int i = 0; i < 50_000; i++) {
            files.and("a" + i % 5_000 + "/b/c/docs" + i % 7 + "/d" + i + ".txt", new byte[0]);
        }

        assertTimeoutPreemptively(HANGING, () -> MadeRules.some().scan(files));
    }

    @Test
    void whatIsTooMuchOrTooDeepIsPartlyRead() {
        Map<String, String> files = Map.of(
                "a.tf", "provider \"aws\" {}\n" + "a {\n".repeat(100),
                "values.yaml", "storageClass: gp2\n" + nested(),
                "docker-compose.yml", "storageClass: gp2\na: " + "[".repeat(100) + "]".repeat(100),
                "application.properties", "a=b\n".repeat(30_000) + "db=\\\n",
                "application.yml", "db: " + "x".repeat(5_000) + "\\\nb: c\n",
                "template.json", "{\"AWSTemplateFormatVersion\": " + "[".repeat(100) + "]".repeat(100) + "}");
        files.forEach((name, text) -> {
            Evidence evidence = MadeRules.some().scan(MadeFiles.of(name, text));

            assertEquals(List.of(name), evidence.coverage().partlyRead());
        });
    }

    private static String nested() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 100; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }
        return text.toString();
    }

    private static Evidence scan(String name, String text) {
        return SCANNER.scan(MadeFiles.none().and(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
