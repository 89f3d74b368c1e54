package dev.doctrine.report.text;

import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says values of facts as they stand within a sentence, where a file has its keys. */
final class ValueText {

    private final Messages messages;

    ValueText(Messages messages) {
        this.messages = messages;
    }

    /** The value of this fact. */
    String say(Fact fact, long value) {
        FactType type = fact.type();
        if (type instanceof FactType.Flag) {
            return messages.text(value == 0 ? "word.no" : "word.yes");
        }
        if (type instanceof FactType.OneWord word) {
            return word(word.vocabulary(), (int) value);
        }
        return type instanceof FactType.SomeWords words ? list(words.vocabulary(), value) : quantity(type, value);
    }

    private String quantity(FactType type, long value) {
        if (type == Quantity.DAY) {
            return messages.day(LocalDate.ofEpochDay(value));
        }
        if (type == Quantity.DURATION) {
            return value % 60 == 0
                    ? messages.text("word.hours", Long.toString(value / 60))
                    : messages.text("word.minutes", Long.toString(value));
        }
        return type.write(value).replace(".", messages.text("word.decimal"));
    }

    /** The classification is said as it is declared: people know it by that word. */
    private String word(Vocabulary vocabulary, int rank) {
        String word = vocabulary.words().get(rank);
        return vocabulary == Vocabulary.CLASSIFICATION ? word : messages.text("word." + vocabulary.key() + "." + word);
    }

    private String list(Vocabulary vocabulary, long bits) {
        List<String> said = new ArrayList<>();
        for (int rank = 0; rank < vocabulary.words().size(); rank++) {
            if ((bits & FactType.SomeWords.bit(rank)) != 0) {
                said.add(word(vocabulary, rank));
            }
        }
        if (said.size() < 2) {
            return String.join("", said);
        }
        int last = said.size() - 1;
        return messages.text("word.list", String.join(", ", said.subList(0, last)), said.get(last));
    }
}
