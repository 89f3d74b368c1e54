package dev.doctrine.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.report.html.Badge;
import dev.doctrine.report.text.DecisionText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.NotHostedText;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** The top of the page: the verdict in one look, and what it is about. */
final class VerdictPart {

    /** As many artifacts as are named; of more, the number is said. */
    private static final int ARTIFACTS = 4;

    private final PageContext context;
    private final Assessment assessment;

    VerdictPart(PageContext context) {
        this.context = context;
        this.assessment = context.assessment();
    }

    /** The heading of the page, the verdict, and the facts. */
    List<DomContent> content() {
        List<DomContent> content = new ArrayList<>();
        content.add(h1(context.text(
                "html.heading", Excerpt.shortened(assessment.declaration().application()))));
        Optional<String> notHosted = new NotHostedText(context.messages()).sentence(assessment.declaration());
        content.add(notHosted.isPresent() ? notHosted(notHosted.get()) : verdict());
        List<String> notices = notices();
        if (!notices.isEmpty()) {
            content.add(PageContext.list(notices).withClass("notices"));
        }
        content.add(facts());
        return content;
    }

    private DomContent notHosted(String sentence) {
        Badge badge = context.badges().of(assessment);
        return div(p(badge.element()).withClass("verdict-word"), p(sentence))
                .withClasses("verdict", badge.tone().key());
    }

    private DomContent verdict() {
        return div(
                        p(context.badges().of(assessment).element()).withClass("verdict-word"),
                        p(sentence()),
                        each(decisions(), text -> p(text)),
                        p(counts()).withClass("strong"),
                        idleDerogations(),
                        p(scope()).withClass("small"))
                .withClasses("verdict", context.badges().of(assessment).tone().key());
    }

    /** How many findings there are of each kind, of which there are any. */
    private String counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        long blocking = PageContext.failures(assessment.environments());
        counts.put("blocking", blocking);
        counts.put(blocking > 0 ? "warnings" : "only-warnings", PageContext.warnings(assessment.environments()));
        counts.put("lifted", PageContext.lifted(assessment.environments()));
        counts.put("acknowledged", PageContext.acknowledged(assessment.environments()));
        String some = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> context.text("html.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? context.text("html.count.none") : some + ".";
    }

    /** How many derogations do not help, since a reader may count on one of them. */
    private DomContent idleDerogations() {
        long idle = assessment.derogations().stream()
                .filter(review -> review.status() != DerogationReview.Status.APPLIED)
                .count();
        return idle == 0
                ? text("")
                : p(a(context.text("html.count.idle-derogations", idle)).withHref("#derogations"));
    }

    private String scope() {
        return context.text(assessment.evidence().evidence().isOfScan() ? "html.scope.evidence" : "html.scope");
    }

    private List<String> notices() {
        DoctrineText text = new DoctrineText(context.messages());
        return assessment.notices().stream().map(text::notice).toList();
    }

    private String sentence() {
        String key = (assessment.verdict().passes() ? "html." : "refusal.")
                + assessment.verdict().key();
        return context.text(
                key,
                Excerpt.escaped(assessment.declaration().path()),
                Excerpt.shortened(assessment.declaration().application()));
    }

    /** Who decided, where only derogations allow what is declared. */
    private List<String> decisions() {
        Set<String> decisions = new LinkedHashSet<>();
        if (assessment.verdict() == Verdict.DEROGATED) {
            DecisionText text = new DecisionText(context.messages());
            for (EnvironmentAssessment environment : assessment.environments()) {
                for (Derogation derogation : environment.decidingDerogations()) {
                    decisions.add(StringUtils.capitalize(text.decision(derogation)) + ".");
                }
            }
        }
        return List.copyOf(decisions);
    }

    private DomContent facts() {
        String day = assessment.today().toString();
        List<DivTag> facts = new ArrayList<>();
        facts.add(fact(
                "html.fact.owner",
                bdi(Excerpt.shortened(assessment.declaration().owner()))));
        if (!context.artifacts().isEmpty()) {
            facts.add(fact("html.fact.artifact", artifacts()));
        }
        facts.add(fact(
                "html.fact.declaration",
                code(Excerpt.escaped(assessment.declaration().path()))));
        facts.add(fact(
                "html.fact.day",
                time(context.messages().day(assessment.today())).withDatetime(day)));
        facts.add(fact("html.fact.doctrine", text(new DoctrineText(context.messages()).layers(assessment.doctrine()))));
        return dl().with(facts).withClass("facts");
    }

    private DomContent artifacts() {
        List<String> artifacts = context.artifacts();
        int shown = artifacts.size() <= ARTIFACTS + 1 ? artifacts.size() : ARTIFACTS;
        DomContent rest = shown == artifacts.size()
                ? text("")
                : div(context.text("html.fact.more-artifacts", artifacts.size() - shown));
        return each(each(artifacts.subList(0, shown), artifact -> div(code(Excerpt.shortened(artifact)))), rest);
    }

    private DivTag fact(String label, DomContent value) {
        return div(dt(context.text(label)), dd(value));
    }
}
