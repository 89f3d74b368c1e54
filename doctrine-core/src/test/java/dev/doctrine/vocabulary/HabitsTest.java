package dev.doctrine.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HabitsTest {

    @ParameterizedTest
    @CsvSource({
        "WORKLOAD, docker, containers",
        "WORKLOAD, Kubernetes, containers",
        "WORKLOAD, K8S, containers",
        "WORKLOAD, vm, virtual-machines",
        "WORKLOAD, Machines virtuelles, virtual-machines",
        "OWNER_KIND, ministère, state",
        "OWNER_KIND, MINISTERE, state",
        "OWNER_KIND, État, state",
        "OWNER_KIND, etat, state",
        "EXPOSURE, web, internet",
        "STAGE, prd, production",
        "SUPPORT_HOURS, 24h/24, 24x7"
    })
    void aWordOfHabitIsAnsweredWithTheAcceptedOne(Vocabulary vocabulary, String written, String meant) {
        assertEquals(Optional.of(meant), Habits.meant(vocabulary, written));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAcceptedWordsAreMeantAndNoneOfThemIsAHabit(Vocabulary vocabulary) {
        Habits.of(vocabulary).forEach((written, meant) -> {
            assertTrue(vocabulary.words().contains(meant), meant);
            assertTrue(vocabulary.rank(written).isEmpty(), written);
        });
    }

    @Test
    void aWordThatIsNoHabitMeansNothing() {
        assertEquals(Optional.empty(), Habits.meant(Vocabulary.WORKLOAD, "cobol"));
        assertEquals(Optional.empty(), Habits.meant(Vocabulary.AGREEMENT, "docker"));
    }
}
