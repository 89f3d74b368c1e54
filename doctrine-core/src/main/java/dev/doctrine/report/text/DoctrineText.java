package dev.doctrine.report.text;

import dev.doctrine.assessment.Notice;
import dev.doctrine.doctrine.Amendment;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Source;
import dev.doctrine.text.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a doctrine rests on: its layers, its sources and their sections. */
public final class DoctrineText {

    private final Messages messages;

    /** In the words of the reports, {@link Messages#in}. */
    public DoctrineText(Messages messages) {
        this.messages = messages;
    }

    /** The layers with their versions. */
    public String layers(Doctrine doctrine) {
        return doctrine.layers().stream()
                .map(layer -> layer.id() + " " + layer.version())
                .collect(Collectors.joining(", "));
    }

    /** What is assessed against: the layers of a doctrine, and the day. */
    public String against(Doctrine doctrine, LocalDate today) {
        return messages.text("explain.heading", layers(doctrine), messages.day(today));
    }

    /** A source with title, what it is in law, its date, whether and when it was read, and the section. */
    public String citation(Citation citation) {
        Source source = citation.source();
        List<String> known = new ArrayList<>();
        source.force().ifPresent(force -> known.add(messages.text("force." + force.key())));
        known.add(messages.date(source.date()));
        source.read().ifPresent(day -> known.add(messages.text("source.read.on", messages.day(day))));
        String cited = messages.text(
                "citation",
                source.id(),
                source.title().in(messages.locale()),
                String.join(", ", known),
                citation.section());
        return source.isUnread() ? cited + " " + messages.text("citation.not-read") : cited;
    }

    /** A source by its id, and what it is in law. */
    public String named(Source source) {
        return source.force()
                .map(force -> messages.text("source.named", source.id(), messages.text("force." + force.key())))
                .orElse(source.id());
    }

    /** A source by its id, what it is in law, and on which day it was read or that it was not. */
    public String standing(Source source) {
        return messages.text("source.standing", named(source), read(source));
    }

    /** The day on which a source was read, or how it is known where it was not. */
    public String read(Source source) {
        if (source.isUnread()) {
            return messages.text("source.read.not", source.notRead().in(messages.locale()));
        }
        return source.read()
                .map(day -> messages.text("source.read.on", messages.day(day)))
                .orElseGet(() -> messages.text("source.read.unknown"));
    }

    /** What whoever reads an assessment has to know beside its outcomes. */
    public String notice(Notice notice) {
        if (notice instanceof Notice.ReviewDue due) {
            return messages.text(
                    "notice.review",
                    due.layer().id(),
                    due.layer().version(),
                    messages.day(due.review().by()),
                    due.review().reviewer().in(messages.locale()));
        }
        if (notice instanceof Notice.QualificationEnds ends) {
            return messages.text(
                    "notice.qualification",
                    ends.offer().name(),
                    messages.day(ends.lastDay()),
                    Excerpt.shortened(ends.environment().name()));
        }
        ObservationText observations = new ObservationText(messages);
        if (notice instanceof Notice.Observing observing) {
            return observations.notice(observing.enforcement());
        }
        if (notice instanceof Notice.RefusalEnded ended) {
            return messages.text("notice.refusal-ended", observations.entry(ended.refusal()));
        }
        if (notice instanceof Notice.RefusalVoid idle) {
            return messages.text(
                    "notice.refusal-void",
                    observations.entry(idle.refusal()),
                    idle.refusal().constraint());
        }
        EvidenceText evidence = new EvidenceText(messages);
        if (notice instanceof Notice.ShownAtOtherStage shown) {
            return evidence.atOtherStage(shown.find());
        }
        if (notice instanceof Notice.ShownThoughNotHosted shown) {
            return evidence.thoughNotHosted(shown.find());
        }
        if (notice instanceof Notice.ExplanationIdle idle) {
            return evidence.idle(idle.review());
        }
        Notice.HomologationEnds ends = (Notice.HomologationEnds) notice;
        return messages.text(
                "notice.homologation", Excerpt.shortened(ends.environment().name()), messages.day(ends.lastDay()));
    }

    /** A source with title, publisher, date, and what it counts for. */
    public String source(Source source) {
        return messages.text(
                        "source.full",
                        source.id(),
                        source.title().in(messages.locale()),
                        source.publisher().in(messages.locale()),
                        messages.date(source.date()),
                        source.weight().in(messages.locale()))
                + reading(source);
    }

    /** Whether and when the source was read, and where it can be. */
    private String reading(Source source) {
        StringBuilder reading = new StringBuilder();
        if (source.isUnread()) {
            reading.append(' ')
                    .append(messages.text("source.not-read", source.notRead().in(messages.locale())));
        }
        source.read().ifPresent(day -> reading.append(' ').append(messages.text("source.read", messages.day(day))));
        if (!source.url().isEmpty()) {
            reading.append(' ').append(source.url());
        }
        return reading.toString();
    }

    /** What layers loosen, a sentence each. */
    public List<String> loosenings(Doctrine doctrine) {
        return doctrine.amendments().stream()
                .filter(Amendment::loosens)
                .map(this::amendment)
                .toList();
    }

    /** What a layer changes, and by which sources. */
    public String amendment(Amendment amendment) {
        String what;
        if (amendment instanceof Amendment.FactRestated fact) {
            what = messages.text(
                    fact.before().isEmpty() ? "amendment.fact-stated" : "amendment.fact-restated",
                    messages.text("offer-fact." + fact.fact().key()),
                    fact.offer().name(),
                    fact.before(),
                    fact.after());
        } else if (amendment instanceof Amendment.LevelChanged level) {
            what = messages.text(
                    "amendment.level-changed",
                    level.constraint(),
                    messages.text("level." + level.before().key()),
                    messages.text("level." + level.after().key()));
        } else if (amendment instanceof Amendment.HostRestated restated) {
            what = messages.text("amendment.host-restated", restated.host());
        } else if (amendment instanceof Amendment.EvidenceLeftOut leftOut) {
            what = messages.text("amendment.evidence-left-out", String.join(", ", leftOut.patterns()));
        } else {
            what = messages.text(
                    "amendment.constraint-removed", ((Amendment.ConstraintRemoved) amendment).constraint());
        }
        return messages.text(amendment.loosens() ? "amendment.loosens" : "amendment.tightens", amendment.layer(), what)
                + amendment.citations().stream()
                        .map(citation -> " " + messages.text("source", citation(citation)) + ".")
                        .collect(Collectors.joining());
    }

    /** What one side of a contradiction says. */
    public String side(Contradiction.Side side) {
        return messages.text(
                "contradiction.side",
                named(side.citation().source()),
                side.citation().section(),
                side.says().in(messages.locale()));
    }

    /** A contradiction, line by line: what it is about, what each side says, the choice. */
    public List<String> contradiction(Contradiction contradiction) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "contradiction", contradiction.id(), contradiction.about().in(messages.locale())));
        for (Contradiction.Side side : contradiction.sides()) {
            lines.add("  " + side(side));
        }
        lines.add("  "
                + messages.text("contradiction.choice", contradiction.choice().in(messages.locale())));
        return lines;
    }
}
