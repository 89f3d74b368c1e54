package dev.doctrine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import java.util.Set;

@AnalyzeClasses(packages = "dev.doctrine", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NOTHING_OF_MAVEN =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule ARROWS_RUN_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("yaml")
            .definedBy("dev.doctrine.yaml..")
            .layer("vocabulary")
            .definedBy("dev.doctrine.vocabulary..")
            .layer("doctrine")
            .definedBy("dev.doctrine.doctrine..")
            .layer("policy")
            .definedBy("dev.doctrine.policy..")
            .layer("declaration")
            .definedBy("dev.doctrine.declaration..")
            .layer("assessment")
            .definedBy("dev.doctrine.assessment..")
            .layer("examination")
            .definedBy("dev.doctrine.examination..")
            .layer("comparison")
            .definedBy("dev.doctrine.comparison..")
            .layer("expectation")
            .definedBy("dev.doctrine.expectation..")
            .layer("report")
            .definedBy("dev.doctrine.report..")
            .layer("attestation")
            .definedBy("dev.doctrine.attestation..")
            .layer("portfolio")
            .definedBy("dev.doctrine.portfolio..")
            .whereLayer("yaml")
            .mayNotAccessAnyLayer()
            .whereLayer("vocabulary")
            .mayOnlyAccessLayers("yaml")
            .whereLayer("doctrine")
            .mayOnlyAccessLayers("yaml", "vocabulary")
            .whereLayer("policy")
            .mayOnlyAccessLayers("yaml", "vocabulary", "doctrine")
            .whereLayer("declaration")
            .mayOnlyAccessLayers("yaml", "vocabulary", "doctrine")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("yaml", "vocabulary", "doctrine", "policy", "declaration")
            .whereLayer("examination")
            .mayOnlyAccessLayers("yaml", "vocabulary", "doctrine", "policy", "declaration", "assessment")
            .whereLayer("comparison")
            .mayOnlyAccessLayers("yaml", "vocabulary", "doctrine", "policy", "declaration", "assessment", "examination")
            .whereLayer("expectation")
            .mayOnlyAccessLayers("yaml", "vocabulary", "doctrine", "policy", "declaration", "assessment")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("portfolio")
            .whereLayer("attestation")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("portfolio")
            .mayOnlyAccessLayers("yaml", "vocabulary", "doctrine", "policy", "declaration", "assessment", "report")
            .whereLayer("portfolio")
            .mayNotBeAccessedByAnyLayer();

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
