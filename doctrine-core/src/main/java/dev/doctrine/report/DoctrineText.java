package dev.doctrine.report;

import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Source;
import java.util.stream.Collectors;

/** Says what a doctrine rests on: its layers, its sources and their sections. */
final class DoctrineText {

    private final Messages messages;

    DoctrineText(Messages messages) {
        this.messages = messages;
    }

    /** The layers with their versions. */
    String layers(Doctrine doctrine) {
        return doctrine.layers().stream()
                .map(layer -> layer.id() + " " + layer.version())
                .collect(Collectors.joining(", "));
    }

    /** A source with title, date and section. */
    String citation(Citation citation) {
        return messages.text(
                "citation",
                citation.source().id(),
                citation.source().title().in(messages.locale()),
                citation.source().date(),
                citation.section());
    }

    /** A source with title, publisher, date, and what it counts for. */
    String source(Source source) {
        return messages.text(
                "source.full",
                source.id(),
                source.title().in(messages.locale()),
                source.publisher().in(messages.locale()),
                source.date(),
                source.weight().in(messages.locale()));
    }
}
