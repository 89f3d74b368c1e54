package dev.doctrine.report.text;

import dev.doctrine.assessment.ExplanationReview;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Explanation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Host;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.evidence.Find;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a repository shows, and what became of a project's answers to it. It never says a value of the repository. */
public final class EvidenceText {

    /** How many places a sentence names; of more, it says how many there are. */
    private static final int MOST_PLACES = 3;

    private final Messages messages;

    /** Texts in the language of these messages. */
    public EvidenceText(Messages messages) {
        this.messages = messages;
    }

    /** A host with the offers that a find there may mean. */
    public String host(Host host, Doctrine doctrine) {
        String offers = host.offers().stream()
                .map(id -> doctrine.offer(id).map(Offer::name).orElse(id))
                .collect(Collectors.joining(messages.text("evidence.or")));
        String name = host.name().in(messages.locale());
        return name.equals(offers) ? name : messages.text("evidence.host", name, offers);
    }

    /** What a find shows, in a word. */
    public String shows(Find find) {
        return messages.text("evidence.shows." + find.shows().key());
    }

    /** The pattern of the doctrine that a find matched, with the key that it was compared with. */
    public String trace(Find find) {
        return messages.text(
                "evidence.trace",
                find.trace().in().key(),
                find.trace().subject().key(),
                find.pattern());
    }

    /** The hosts that speak against what an outcome is about, each once; empty where none does. */
    Optional<String> hosts(Outcome outcome) {
        return outcome.finds().isEmpty()
                ? Optional.empty()
                : Optional.of(outcome.finds().stream()
                        .map(find -> find.host().name().in(messages.locale()))
                        .distinct()
                        .collect(Collectors.joining(messages.text("evidence.and"))));
    }

    /** The places of the finds beyond the first; empty where there is no other. */
    Optional<String> furtherPlaces(Outcome outcome) {
        List<Place> places = outcome.furtherPlaces();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(first(places.stream().map(EvidenceText::place).toList()));
    }

    /** The first of these texts, and how many more there are. */
    String first(List<String> texts) {
        String named = texts.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        int more = texts.size() - MOST_PLACES;
        return more > 0 ? messages.text("evidence.more", named, Integer.toString(more)) : named;
    }

    /** That a find is about a stage that nobody declares. */
    String atOtherStage(Find find) {
        return messages.text("notice.evidence-stage", host(find), place(find.place()));
    }

    /** That something is found though nothing is said to be hosted. */
    String thoughNotHosted(Find find) {
        return messages.text("notice.evidence-not-hosted", host(find), place(find.place()));
    }

    /** Why an explanation answers nothing. */
    public String idle(ExplanationReview review) {
        Explanation explanation = review.explanation();
        return messages.text(
                "notice.explanation-" + review.status().name().toLowerCase(Locale.ROOT),
                explanation.host(),
                Excerpt.shortened(explanation.files()),
                explanation.place().toString(),
                review.status() == ExplanationReview.Status.EXPIRED ? messages.day(explanation.until()) : "");
    }

    private String host(Find find) {
        return find.host().name().in(messages.locale());
    }

    private static String place(Place place) {
        return Excerpt.shortened(place.toString());
    }
}
