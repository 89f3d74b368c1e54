package dev.doctrine.report.text;

import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says which owners, and at which stages, something is about. */
public final class CaseText {

    private final Messages messages;

    public CaseText(Messages messages) {
        this.messages = messages;
    }

    /** One kind of owner at one stage. */
    public record Case(String owner, String stage) {}

    /** The kinds of owners, with the stages where not all are meant. */
    public String say(List<Case> cases) {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        cases.forEach(one ->
                stages.computeIfAbsent(one.owner(), key -> new ArrayList<>()).add(one.stage()));
        boolean allStages = stages.values().stream().allMatch(Vocabulary.STAGE.words()::equals);
        if (allStages && List.copyOf(stages.keySet()).equals(Vocabulary.OWNER_KIND.words())) {
            return messages.text("examine.all-owners");
        }
        return stages.entrySet().stream()
                .map(entry -> entry.getValue().equals(Vocabulary.STAGE.words())
                        ? entry.getKey()
                        : messages.text("examine.at-stage", entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining(", "));
    }
}
