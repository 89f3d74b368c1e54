package dev.doctrine.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which package of the plugin may look at which; run alone, it also prints the arrows that there are. */
@AnalyzeClasses(packages = "dev.doctrine.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PLUGIN = "dev.doctrine.maven.";

    /** Each package, and all that it may look at; a package that is not listed is a mistake. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "message", Set.of(),
            "build", Set.of("message"),
            "repository", Set.of("build"),
            "gate", Set.of("message", "build", "repository"),
            "portfolio", Set.of("message", "build", "repository"),
            "goal", Set.of("message", "build", "repository", "gate", "portfolio"));

    @ArchTest
    static final ArchRule ARROWS_RUN_ONE_WAY = classes().should(lookOnlyWhereTheyMay());

    /** A Maven daemon lives on. */
    @ArchTest
    static final ArchRule NO_STATE_OUTLIVES_A_BUILD =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static void printsTheArrows(JavaClasses classes) {
        Map<String, Integer> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                JavaClass target = arrow.getTargetClass();
                if (target.getPackageName().startsWith(PLUGIN)
                        && !packageOf(target).equals(packageOf(type))) {
                    arrows.merge(packageOf(type) + " -> " + packageOf(target), 1, Integer::sum);
                }
            }
        }
        arrows.forEach((arrow, count) -> System.out.println(arrow + ": " + count));
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
                        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(PLUGIN))
                        .filter(arrow -> !packageOf(arrow.getTargetClass()).equals(packageOf(type)))
                        .forEach(arrow -> events.add(new SimpleConditionEvent(
                                arrow, allowed.contains(packageOf(arrow.getTargetClass())), arrow.getDescription())));
            }
        };
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(PLUGIN.length());
    }
}
