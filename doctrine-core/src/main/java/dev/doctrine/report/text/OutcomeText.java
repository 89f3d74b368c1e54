package dev.doctrine.report.text;

import dev.doctrine.assessment.AllowedOffer;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Remedy;
import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Change.ToValue;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Force;
import dev.doctrine.doctrine.Template;
import dev.doctrine.doctrine.Truth;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.text.Excerpt;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says one outcome in sentences: what, why, and what would do. */
public final class OutcomeText {

    private final Messages messages;
    private final Assessment assessment;
    private final DoctrineText doctrineText;
    private final ValueText valueText;
    private final FilledText sentences;

    public OutcomeText(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
        this.doctrineText = new DoctrineText(messages);
        this.valueText = new ValueText(messages);
        this.sentences = new FilledText(messages);
    }

    /** What the constraint finds. */
    public String message(Outcome outcome) {
        String finding = finding(outcome);
        if (outcome.observed()) {
            return finding + " " + observation();
        }
        return outcome.isWarning() && outcome.constraint().restsOn(Force.LAW)
                ? finding + " " + messages.text("message.law")
                : finding;
    }

    /** Why a refusal stops no build. */
    private String observation() {
        Enforcement enforcement = assessment.policy().enforcement();
        return enforcement.observes(assessment.today())
                ? new ObservationText(messages).finding(enforcement)
                : messages.text("observed.known");
    }

    private String finding(Outcome outcome) {
        return switch (outcome.result()) {
            case NOT_APPLICABLE -> messages.text("message.not-applicable");
            case SATISFIED -> sentences.fill(outcome.constraint().requirement(), outcome);
            case VIOLATED -> sentences.fill(outcome.constraint().violation(), outcome);
            case UNDETERMINED -> undetermined(outcome);
            case DEROGATED, ACKNOWLEDGED ->
                outcome.constraint().in(outcome.situation()) == Truth.FALSE
                        ? sentences.fill(outcome.constraint().violation(), outcome)
                        : undetermined(outcome);
        };
    }

    /** What would mend it, offers included: empty where nothing is to be mended. */
    public String remedy(EnvironmentAssessment environment, Outcome outcome) {
        if (!outcome.isOpen()) {
            return "";
        }
        Remedy remedy = assessment.remedy(environment, outcome);
        String ownOffer = remedyOnOffer(remedy, outcome);
        if (!remedy.offers().isEmpty()) {
            String kind = outcome.isFailure() ? "remedy.offers" : "remedy.better-offers";
            return ownOffer + " " + messages.text(kind, offers(remedy.offers()));
        }
        return outcome.isFailure() ? ownOffer + " " + messages.text("remedy.no-offer") : ownOffer;
    }

    /**
     * What would mend it, for readers to whom {@link #otherOffers} are named once for the whole environment: a failure then
     * leaves them out.
     */
    public String remedyBesideOtherOffers(EnvironmentAssessment environment, Outcome outcome) {
        return outcome.isFailure() ? remedyHere(environment, outcome) : remedy(environment, outcome);
    }

    /** What would mend it on its own offer, or by better sources. */
    public String remedyHere(EnvironmentAssessment environment, Outcome outcome) {
        return remedyOnOffer(assessment.remedy(environment, outcome), outcome);
    }

    private String remedyOnOffer(Remedy remedy, Outcome outcome) {
        List<String> said = new ArrayList<>();
        Template forSilence = outcome.constraint().remedyUndetermined();
        boolean silent = outcome.result() == Result.UNDETERMINED && !forSilence.isEmpty();
        said.add(sentences.fill(silent ? forSilence : outcome.constraint().remedy(), outcome));
        if (!remedy.changes().isEmpty()) {
            List<String> changes = new ArrayList<>();
            for (List<ToValue> change : remedy.changes()) {
                changes.add(change(change));
            }
            // The doctrine's own sentence may name the change already.
            if (!changes.stream().allMatch(said.get(0)::contains)) {
                said.add(messages.text("remedy.change", String.join(messages.text("remedy.or"), changes)));
            }
        }
        if (outcome.result() == Result.UNDETERMINED && !silent) {
            said.add(messages.text("remedy.state-fact", outcome.offer().name()));
        }
        return String.join(" ", said);
    }

    /** The offers that a whole environment could go to, exactly as declared. */
    public String otherOffers(EnvironmentAssessment environment) {
        List<AllowedOffer> others = environment.otherAllowedOffers();
        return others.isEmpty() ? messages.text("remedy.no-offer") : messages.text("remedy.offers", offers(others));
    }

    /** Offers by id and name, and whether only a derogation allows them: {@code cloud-pi (Cloud PI)}. */
    public String offers(List<AllowedOffer> offers) {
        List<String> names = new ArrayList<>();
        for (AllowedOffer allowed : offers) {
            names.add(messages.text(
                    allowed.byDerogation() ? "offer.by-derogation" : "offer",
                    allowed.offer().id(),
                    allowed.offer().name()));
        }
        return String.join(", ", names);
    }

    /** A source as {@link DoctrineText#citation} says it. */
    public String citation(Citation citation) {
        return doctrineText.citation(citation);
    }

    /**
     * The sources that decide, a line each: those of the offer's facts; also those of the constraint if no such fact is
     * stated, if the constraint is not mandatory, or if it is the law.
     */
    public List<String> decidingSources(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (Citation citation : outcome.decidingCitations()) {
            lines.add(decidingSource(outcome, citation));
        }
        return lines;
    }

    /** One of the sources that decide, of the offer's facts or of the constraint. */
    public String decidingSource(Outcome outcome, Citation citation) {
        boolean ofFact = outcome.factCitations().contains(citation);
        return messages.text(ofFact ? "source" : "source.constraint", citation(citation));
    }

    /** A contradiction, line by line: what it is about, what each side says, the choice. */
    public List<String> contradiction(Contradiction contradiction) {
        return doctrineText.contradiction(contradiction);
    }

    /** The value of an offer's fact, as one would write it. */
    String offered(OfferFact fact, Outcome outcome) {
        return outcome.situation().offered().write(fact, messages.text("not-stated"));
    }

    /** A fact's name in the reader's language. */
    String label(OfferFact fact) {
        return messages.text("offer-fact." + fact.key());
    }

    /** What the constraint asks for. */
    public String requirement(Outcome outcome) {
        return sentences.fill(outcome.constraint().requirement(), outcome);
    }

    /** What the file declares of what the constraint looks at; empty if it declares nothing of it. */
    String declaredFacts(Outcome outcome) {
        return String.join(", ", declared(outcome));
    }

    private static List<String> declared(Outcome outcome) {
        return outcome.constraint().declaredFacts().stream()
                .filter(outcome.environment().places()::containsKey)
                .map(fact -> fact.key() + ": " + outcome.situation().declared().write(fact, ""))
                .toList();
    }

    private String undetermined(Outcome outcome) {
        String facts =
                outcome.unstated().stream().map(fact -> unstated(fact, outcome)).collect(Collectors.joining(", "));
        return messages.text(
                "message.undetermined",
                outcome.offer().name(),
                facts,
                Excerpt.shortened(outcome.environment().name()),
                declared(outcome).stream().map(fact -> "`" + fact + "`").collect(Collectors.joining(", ")));
    }

    /** A fact that is not stated, with the words of which nothing is stated where others are. */
    private String unstated(OfferFact fact, Outcome outcome) {
        long open = outcome.situation().offered().open(fact);
        return open == 0 ? label(fact) : label(fact) + " (" + valueText.say(fact, open) + ")";
    }

    private String change(List<ToValue> values) {
        List<String> steps = new ArrayList<>();
        for (ToValue value : values) {
            steps.add("`" + value.fact().key() + ": " + value.fact().type().write(value.value()) + "`");
        }
        return String.join(messages.text("remedy.and"), steps);
    }
}
