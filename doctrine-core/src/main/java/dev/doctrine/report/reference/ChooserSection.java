package dev.doctrine.report.reference;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.Messages;
import j2html.tags.DomContent;
import java.util.List;
import java.util.function.UnaryOperator;

/** Asks for a situation and shows what each offer answers; the script fills in what was found beforehand. */
final class ChooserSection {

    private final Messages messages;
    private final Situations situations;
    private final ChooserData data;

    ChooserSection(Messages messages, Situations situations, ChooserData data) {
        this.messages = messages;
        this.situations = situations;
        this.data = data;
    }

    Section section() {
        return new Section(
                "choose",
                messages.text("html.chooser"),
                List.of(
                        noscript(p(messages.text("html.chooser.no-script"))),
                        div(
                                        p(messages.text("html.chooser.meaning")),
                                        div(
                                                        choice(
                                                                "owner",
                                                                Situations.OWNERS,
                                                                word -> messages.text("word.owner-kind." + word)),
                                                        choice("data", Situations.CLASSIFICATIONS, word -> word),
                                                        exposure(),
                                                        choice(
                                                                "availability",
                                                                situations.availabilities(),
                                                                this::availability))
                                                .withClass("choices"),
                                        ul().withId("chooser-answers").attr("aria-live", "polite"))
                                .withId("chooser")
                                .attr("hidden", "hidden"),
                        script(rawHtml(data.json()))
                                .withType("application/json")
                                .withId("chooser-data")));
    }

    private DomContent choice(String name, List<String> words, UnaryOperator<String> said) {
        String id = "choose-" + name;
        return div(
                label(messages.text("html.chooser." + name)).withFor(id),
                select(each(words, word -> option(said.apply(word)))).withId(id));
    }

    private DomContent exposure() {
        return fieldset(
                legend(messages.text("html.chooser.exposure")),
                each(
                        Situations.EXPOSURES,
                        word -> label(
                                input().withType("checkbox"), text(" " + messages.text("word.exposure." + word)))));
    }

    private String availability(String percent) {
        return percent.isEmpty()
                ? messages.text("html.chooser.no-availability")
                : messages.text("offers.percent", percent.replace(".", messages.text("word.decimal")));
    }
}
