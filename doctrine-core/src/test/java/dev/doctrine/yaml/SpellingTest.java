package dev.doctrine.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two spellings those of one word, and nothing else does. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "PROD 2, prod-2",
        "pro_duction, production",
        "pré\u00A0production, PRE-PRODUCTION",
        "e\u0301te\u0301, été",
        "Français, francais",
        "ΟΔΟΣ, οδοσ"
    })
    void areOneWord(String one, String other) {
        assertTrue(Spelling.areSame(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "prod①, prod1",
        "ｐｒｏｄ, prod",
        "prod２, prod2",
        "prod², prod2",
        "ﬁn, fin",
        "œuvre, oeuvre",
        "Ⅻ, XII",
        "№, no",
        "ø, o",
        "ł, l",
        "prod\u200B, prod",
        "prod–2, prod2",
        "prod.2, prod2"
    })
    void areTwoWords(String one, String other) {
        assertFalse(Spelling.areSame(one, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Prod-2", "İstanbul", "ΟΔΟΣ 2", "é", "𝐀", "각", "ẛ̣"})
    void foldingAgainChangesNothing(String word) {
        assertEquals(Spelling.fold(word), Spelling.fold(Spelling.fold(word)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ministre, ministre",
        "Ministre de l'Intérieur, Ministre",
        "Ministre de l'Intérieur, Ministre",
        "premier-ministre, Premier ministre",
        "Le PREMIER  ministre, le premier",
        "'Ministre, par délégation', Ministre",
        "HFDS/2026, HFDS",
        "Délégué au numérique, délégué"
    })
    void beginsWithTheseWords(String text, String words) {
        assertTrue(Spelling.beginsWithWords(text, words));
    }

    @ParameterizedTest
    @CsvSource({
        "HFDSX, HFDS",
        "HFDS2, HFDS",
        "Ministres, Ministre",
        "Ministrés, Ministre",
        "Ministre​, Ministre",
        "Administre, Ministre",
        "le Ministre, Ministre",
        "Premier, Premier ministre",
        "' Ministre', '-'"
    })
    void doesNotBeginWithTheseWords(String text, String words) {
        assertFalse(Spelling.beginsWithWords(text, words));
    }

    @Test
    void theFirstSpellingTakesTheName() {
        Complaints complaints = new Complaints();
        Names names = Names.of(List.of("prod2"));
        names.claim("environments", "prod2", Place.startOf("a.yaml"), complaints);
        assertTrue(complaints.isEmpty());

        names.claim("environments", "Prod-2", Place.startOf("a.yaml"), complaints);

        assertEquals(
                List.of(Complaint.of(
                        Place.startOf("a.yaml"), ReadingProblem.SPELT_LIKE_ANOTHER, "environments", "Prod-2", "prod2")),
                complaints.sorted());
        assertEquals(Optional.of("prod2"), names.find("PROD 2"));
        assertEquals(Optional.empty(), names.find("prod①"));
    }
}
