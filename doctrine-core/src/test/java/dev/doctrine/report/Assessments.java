package dev.doctrine.report;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.CharUtils;

/** Assessments that the reports have to cope with. */
public final class Assessments {

    public static final Doctrine BUILT_IN = DoctrineReader.builtIn();

    /** What people may write into a field, to break a report or to make it say something else. Each names something. */
    public static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script>",
            "a\"b'c`d\\e\\",
            "]]>x<![CDATA[ </testsuite>",
            "x\n::error::forged\r\n| forged | row |\n# forged\n- forged",
            "long ".repeat(40),
            "\u202Ertl\u200F\u2066x\u2028y\u0085z",
            "%0A::error::x%25, file=y,line=1",
            "[click](https://evil.example) ![x](y) www.evil.example",
            "{0} {{1}} {environment} ${x} {offer.data-ceiling}",
            "a | b || c\\| d <!-- e -->",
            "@someone #1 !2 &3 $4 ~5 ^alert#6 a@example.org",
            "\u0000\u001B[2Jx\uFFFF\uFFFEy",
            "half \uD800 pair \uDC00\uD83D",
            "\uD83D\uDE00 x \uD83C\uDDEB\uD83C\uDDF7",
            "[[ATTACHMENT|/etc/passwd]]",
            "&lt;b&gt; &#60;i&#62; &amp;",
            "*bold* _em_ ~~del~~ `code` # heading",
            "../../x?y=z#f:8 %2e%2e");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The environments of {@code every-outcome.yaml}, with their stages. */
    private static final Map<String, String> STAGES = Map.of(
            "production", "production",
            "pre-production", "pre-production",
            "recette", "acceptance",
            "test", "test",
            "development", "development");

    private static final Pattern FREE_FIELD = Pattern.compile("\\b(name|id|reason|reference|authority): ([^,}\n]+)");

    private Assessments() {}

    /** Every kind of outcome, and every fate of a derogation. */
    public static Assessment everyOutcome() {
        return assess(resource("every-outcome.yaml"));
    }

    /** The same with this text in every field that people fill freely. */
    public static Assessment everyOutcome(String text) {
        return everyOutcome("hosting.yaml", text, BUILT_IN);
    }

    /** The same by another doctrine, from a file of this name. */
    static Assessment everyOutcome(String path, String text, Doctrine doctrine) {
        String yaml = resource("every-outcome.yaml");
        for (Map.Entry<String, String> environment : STAGES.entrySet()) {
            String name = quoted(text + " " + environment.getKey());
            yaml = yaml.replace(
                            "\n  " + environment.getKey() + ":\n",
                            "\n  ? " + name + "\n  :\n    stage: " + environment.getValue() + "\n")
                    .replace("environments: [" + environment.getKey() + "]", "environments: [" + name + "]");
        }
        String filled = FREE_FIELD
                .matcher(yaml)
                .replaceAll(
                        field -> Matcher.quoteReplacement(field.group(1) + ": " + quoted(text + " " + field.group(2))));
        return assess(path, filled, doctrine);
    }

    /** Under an organisation's layer and policy, with a derogation of every kind. */
    public static Assessment ofOrganisation() {
        Policy policy = accepted(PolicyReader.read("policy.yaml", bytes("organisation/policy.yaml")));
        Doctrine doctrine = accepted(DoctrineReader.extend(BUILT_IN, "layer.yaml", bytes("organisation/layer.yaml")))
                .withLevels(policy.levels());
        return new Assessor(doctrine, policy)
                .assess(
                        accepted(DeclarationReader.read("hosting.yaml", bytes("organisation/hosting.yaml"), doctrine)),
                        TODAY);
    }

    /** Of a declaration that hosts nothing. */
    public static Assessment notHosted() {
        return assess("library/hosting.yaml", resource("not-hosted.yaml"), BUILT_IN);
    }

    /** A build with this declaration alone. */
    public static BuildAssessment build(Assessment assessment) {
        return new BuildAssessment(
                assessment.doctrine(),
                assessment.policy(),
                TODAY,
                List.of(declaration(assessment, ".")),
                List.of(),
                List.of());
    }

    /**
     * A build of several modules: declarations with different verdicts, one that hosts nothing, one that cannot be read, one
     * that is missing and a check that was skipped.
     */
    public static BuildAssessment build() {
        return build(Policy.NONE);
    }

    /** The same under a policy that changes no level. */
    public static BuildAssessment build(Policy policy) {
        String unreadable = resource("unreadable.yaml");
        return new BuildAssessment(
                BUILT_IN,
                policy,
                TODAY,
                List.of(
                        new DeclarationAssessment(
                                "batch/hosting.yaml",
                                Sha256.of(unreadable.getBytes(StandardCharsets.UTF_8)),
                                List.of("batch"),
                                new Assessor(BUILT_IN)
                                        .assess(
                                                "batch/hosting.yaml",
                                                unreadable.getBytes(StandardCharsets.UTF_8),
                                                TODAY)),
                        declaration(
                                assess("directory/hosting.yaml", resource("all-well.yaml"), BUILT_IN, policy),
                                "directory"),
                        new DeclarationAssessment(
                                "gone/hosting.yaml",
                                null,
                                List.of("gone"),
                                Reading.refused(
                                        Place.startOf("gone/hosting.yaml"), DeclarationProblem.OUTSIDE_PROJECT)),
                        declaration(
                                assess("hosting.yaml", resource("every-outcome.yaml"), BUILT_IN, policy),
                                ".",
                                "core",
                                "web"),
                        declaration(notHosted(), "library")),
                List.of(new MissingDeclaration("import", Place.startOf("import/pom.xml"))),
                List.of(new SkippedModule(
                        "docs", "Recette « urgente » \\ \"demain\"\n", Place.startOf("docs/pom.xml"))));
    }

    private static DeclarationAssessment declaration(Assessment assessment, String... modules) {
        return new DeclarationAssessment(
                assessment.declaration().path(),
                assessment.declaration().sha256(),
                List.of(modules),
                new Reading.Accepted<>(assessment));
    }

    /** The one file of a format, for a build that has one declaration or none that needs a page. */
    public static byte[] file(ReportFormat format, BuildAssessment build, Locale locale) {
        return Objects.requireNonNull(format.files(build, locale).get(format.fileName()));
    }

    /** A quoted text, everything but letters and digits by its code. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (CharUtils.isAsciiAlphanumeric((char) c)) {
                quoted.append((char) c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }

    public static Assessment assess(String yaml) {
        return assess(yaml, BUILT_IN);
    }

    public static Assessment assess(String yaml, Doctrine doctrine) {
        return assess("hosting.yaml", yaml, doctrine);
    }

    public static Assessment assess(String path, String yaml, Doctrine doctrine) {
        return assess(path, yaml, doctrine, Policy.NONE);
    }

    private static Assessment assess(String path, String yaml, Doctrine doctrine, Policy policy) {
        return new Assessor(doctrine, policy)
                .assess(accepted(DeclarationReader.read(path, yaml.getBytes(StandardCharsets.UTF_8), doctrine)), TODAY);
    }

    private static <T> T accepted(Reading<T> reading) {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }

    private static byte[] bytes(String name) {
        return resource(name).getBytes(StandardCharsets.UTF_8);
    }

    public static String resource(String name) {
        try (InputStream stream = Assessments.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
