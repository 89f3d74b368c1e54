package dev.doctrine.maven.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsThatBuildNothingTest {

    /** In the tests, classes come from a folder, which has no version. */
    private static final String OURS = "dev.doctrine:doctrine-maven-plugin:null:";

    @ParameterizedTest
    @CsvSource({
        "init, true",
        "init-layer, true",
        "help, true",
        "test-doctrine, true",
        "verify-attestation, true",
        "verify-assessment, true",
        "check, false",
        "attest, false",
        "report, false",
        "doctrine, false",
        "-, false",
        "none-of-ours, false"
    })
    void areThoseThatAreMarked(String goal, boolean buildsNothing) {
        assertEquals(buildsNothing, GoalsThatBuildNothing.areAll(List.of(OURS + goal)));
        assertEquals(buildsNothing, GoalsThatBuildNothing.areAll(List.of(OURS + "init", OURS + goal)));
    }

    @ParameterizedTest
    @CsvSource({
        "init",
        "doctrine:init",
        "dev.doctrine:doctrine-maven-plugin:init",
        "dev.doctrine:doctrine-maven-plugin:0.0.2:init",
        "fr.exemple:doctrine-maven-plugin:null:init"
    })
    void areKnownByTheirFullNameAndVersionOnly(String goal) {
        assertEquals(false, GoalsThatBuildNothing.areAll(List.of(goal)));
    }

    @Test
    void areNotAllWhereThereIsNone() {
        assertEquals(false, GoalsThatBuildNothing.areAll(List.of()));
    }
}
