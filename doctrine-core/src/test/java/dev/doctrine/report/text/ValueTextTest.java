package dev.doctrine.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values within sentences are words of the reader's language. */
class ValueTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyWordIsSaid(String language) {
        ValueText text = text(language);
        Stream.<Fact>concat(Stream.of(DeclaredFact.values()), Stream.of(OfferFact.values()))
                .forEach(fact -> values(fact.type())
                        .forEach(value -> assertFalse(text.say(fact, value).isBlank(), fact.key())));
    }

    private static List<Long> values(FactType type) {
        if (type instanceof FactType.OneWord word) {
            return Stream.iterate(0L, rank -> rank + 1)
                    .limit(word.vocabulary().words().size())
                    .toList();
        }
        if (type instanceof FactType.SomeWords words) {
            return Stream.iterate(1L, bit -> bit * 2)
                    .limit(words.vocabulary().words().size())
                    .toList();
        }
        return type instanceof Quantity quantity ? List.of(quantity.lowest()) : List.of(0L, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, public order",
        "fr, 1, à l'ordre public",
        "fr, 5, à l'ordre public et à la santé ou à la vie des personnes",
        "en, 7, 'public order, public security and people''s health or life'"
    })
    void aSetIsAnEnumeration(String language, long bits, String expected) {
        assertEquals(expected, text(language).say(DeclaredFact.HARM, bits));
    }

    @Test
    void amountsAndDaysAreWrittenAsTheLanguageHasIt() {
        long day = LocalDate.of(2026, 11, 30).toEpochDay();
        assertEquals("30/11/2026", text("fr").say(OfferFact.SECNUMCLOUD_UNTIL, day));
        assertEquals("2026-11-30", text("en").say(OfferFact.SECNUMCLOUD_UNTIL, day));
        assertEquals("99,96", text("fr").say(DeclaredFact.AVAILABILITY, 99_960));
        assertEquals("99.96", text("en").say(DeclaredFact.AVAILABILITY, 99_960));
        assertEquals("4\u00A0h", text("fr").say(DeclaredFact.SUPPORT_RESPONSE, 240));
        assertEquals("239 min", text("en").say(DeclaredFact.SUPPORT_RESPONSE, 239));
        assertEquals("non", text("fr").say(OfferFact.COMMERCIAL, 0));
        assertEquals("diffusion-restreinte", text("fr").say(DeclaredFact.CLASSIFICATION, 3));
    }

    private static ValueText text(String language) {
        return new ValueText(Messages.in(Locale.forLanguageTag(language)));
    }
}
