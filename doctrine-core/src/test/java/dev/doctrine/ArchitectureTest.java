package dev.doctrine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "dev.doctrine", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NOTHING_OF_MAVEN =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

    /** Each package, and all that it may look at; a package that is not listed is a mistake. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("crypto", Set.of()),
            entry("text", Set.of()),
            entry("json", Set.of("text")),
            entry("yaml", Set.of()),
            entry("vocabulary", Set.of("yaml")),
            entry("trace", Set.of("yaml")),
            entry("doctrine", Set.of("yaml", "crypto", "vocabulary", "trace")),
            entry("evidence.entry", Set.of("yaml", "trace")),
            entry("evidence", Set.of("yaml", "doctrine", "trace", "evidence.entry")),
            entry("policy", Set.of("yaml", "crypto", "vocabulary", "doctrine")),
            entry("declaration", Set.of("yaml", "crypto", "vocabulary", "doctrine")),
            entry(
                    "assessment",
                    Set.of("yaml", "crypto", "vocabulary", "doctrine", "trace", "evidence", "policy", "declaration")),
            entry("examination", Set.of("yaml", "vocabulary", "doctrine", "policy", "declaration", "assessment")),
            entry(
                    "comparison",
                    Set.of("yaml", "vocabulary", "doctrine", "policy", "declaration", "assessment", "examination")),
            entry(
                    "expectation",
                    Set.of("yaml", "crypto", "vocabulary", "doctrine", "policy", "declaration", "assessment")),
            entry(
                    "attestation",
                    Set.of("crypto", "json", "yaml", "vocabulary", "doctrine", "policy", "declaration", "assessment")),
            entry("report.html", Set.of("crypto", "text")),
            entry("report.text", plusJudged("text", "examination", "comparison", "expectation")),
            entry("report.terminal", plusJudged("text", "examination", "comparison", "expectation", "report.text")),
            entry("report.page", plusJudged("text", "report.text", "report.html")),
            entry("report.reference", plusJudged("json", "text", "report.text", "report.html", "report.page")),
            entry("report.file", plusJudged("crypto", "json", "text", "report.text", "report.page")),
            entry("schema", plusJudged("json", "expectation", "report.text", "report.file")),
            entry("portfolio", plusJudged("json", "text", "report.text", "report.html", "report.page")));

    @ArchTest
    static final ArchRule ARROWS_RUN_ONE_WAY = classes().should(lookOnlyWhereTheyMay());

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.doctrine.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PRINTS_NOTHING = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule READS_NO_CLOCK =
            noClasses().should().callMethodWhere(describe("reads the clock", ArchitectureTest::readsTheClock));

    @ArchTest
    static final ArchRule TOUCHES_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..");

    /** A Maven daemon lives on. */
    @ArchTest
    static final ArchRule NO_STATE_OUTLIVES_A_BUILD =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule PUBLIC_TYPES_LIVE_IN_DOCUMENTED_PACKAGES =
            classes().that().arePublic().should(liveInADocumentedPackage());

    private static Set<String> plusJudged(String... others) {
        Set<String> packages = new HashSet<>(
                Set.of("yaml", "vocabulary", "doctrine", "trace", "evidence", "policy", "declaration", "assessment"));
        packages.addAll(List.of(others));
        return packages;
    }

    private static ArchCondition<JavaClass> lookOnlyWhereTheyMay() {
        return new ArchCondition<>("look only where they may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> allowed = ARROWS.get(packageOf(type));
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(type, "No arrows are listed for " + packageOf(type)));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith("dev.doctrine."))
                        .filter(arrow -> !packageOf(arrow.getTargetClass()).equals(packageOf(type)))
                        .forEach(arrow -> events.add(new SimpleConditionEvent(
                                arrow, allowed.contains(packageOf(arrow.getTargetClass())), arrow.getDescription())));
            }
        };
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring("dev.doctrine.".length());
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String method = call.getTarget().getName();
        return owner.getPackageName().equals("java.time")
                ? method.equals("now") || method.startsWith("system")
                : owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(method);
    }

    private static ArchCondition<JavaClass> liveInADocumentedPackage() {
        return new ArchCondition<>("live in a documented package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Path info = Path.of("src/main/java", type.getPackageName().replace('.', '/'))
                        .resolve("package-info.java");
                events.add(
                        new SimpleConditionEvent(type, startsWithJavadoc(info), type.getName() + " against " + info));
            }
        };
    }

    private static boolean startsWithJavadoc(Path info) {
        try {
            return Files.exists(info) && Files.readString(info).startsWith("/**");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
