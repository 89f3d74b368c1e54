package dev.doctrine.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.UlTag;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** What all parts of a page speak of, and the words that they share. */
record PageContext(
        Assessment assessment,
        List<String> artifacts,
        Messages messages,
        OutcomeText outcomeText,
        Badges badges,
        Anchors anchors) {

    static PageContext of(Assessment assessment, List<String> artifacts, Locale locale) {
        Messages messages = Messages.in(locale);
        return new PageContext(
                assessment,
                List.copyOf(artifacts),
                messages,
                new OutcomeText(messages, assessment),
                new Badges(messages),
                new Anchors(assessment));
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The headings of columns. */
    Stream<String> columns(String... names) {
        return Stream.of(names).map(name -> text("html.column." + name));
    }

    /** The environment's name. Written from right to left, it leaves the direction of the text around it as it is. */
    DomContent name(Environment environment) {
        return bdi(Excerpt.shortened(environment.name()));
    }

    /** The environment's name, leading to its explanations. */
    DomContent link(EnvironmentAssessment environment) {
        return a(name(environment.environment())).withHref("#" + anchors.of(environment.environment()));
    }

    /** The constraint's title, for a heading. */
    String title(Outcome outcome) {
        return outcome.constraint().title().in(messages.locale());
    }

    /** The place, as editors and terminals make it clickable. */
    static DomContent place(Place place) {
        return code(Excerpt.escaped(place.toString()));
    }

    /** A contradiction's name and matter, leading to its two sides. */
    DomContent link(Contradiction contradiction) {
        return a(heading(contradiction)).withHref("#" + anchors.of(contradiction));
    }

    /** A contradiction's name and matter. */
    String heading(Contradiction contradiction) {
        return text(
                "html.contradiction", contradiction.id(), contradiction.about().in(messages.locale()));
    }

    /** A finding's environment and constraint, leading to its explanation. */
    DomContent link(Outcome outcome) {
        return a(name(outcome.environment()), TagCreator.text(", " + title(outcome)))
                .withHref("#" + anchors.of(outcome));
    }

    /** Why a derogation was asked for, in one line: it may be written over several. */
    String reason(Derogation derogation) {
        return text("html.derogation.reason", Excerpt.escaped(StringUtils.normalizeSpace(derogation.reason())));
    }

    /** A source and its section in short: the sources stand in full at the end of the page. */
    DomContent cited(Citation citation) {
        return Links.to(citation, messages);
    }

    /** A list with one item for each sentence. */
    static UlTag list(List<String> sentences) {
        return ul(each(sentences, sentence -> li(sentence)));
    }

    /** How many outcomes stop the build. */
    static long failures(List<EnvironmentAssessment> environments) {
        return count(environments, Outcome::isBlocking);
    }

    /** How many outcomes are to be looked at. */
    static long warnings(List<EnvironmentAssessment> environments) {
        return count(environments, outcome -> outcome.isWarning() || outcome.observed());
    }

    /** How many outcomes a derogation lifts. */
    static long lifted(List<EnvironmentAssessment> environments) {
        return count(environments, outcome -> outcome.derogation().isPresent());
    }

    /** How many outcomes the project answers. */
    static long acknowledged(List<EnvironmentAssessment> environments) {
        return count(environments, outcome -> outcome.acknowledgement().isPresent());
    }

    private static long count(List<EnvironmentAssessment> environments, Predicate<Outcome> kind) {
        return environments.stream()
                .flatMap(environment -> environment.outcomes().stream())
                .filter(kind)
                .count();
    }
}
