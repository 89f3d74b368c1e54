package dev.doctrine.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.portfolio.PortfolioSummary.Damage;
import dev.doctrine.portfolio.PortfolioSummary.Ended;
import dev.doctrine.portfolio.PortfolioSummary.Ending;
import dev.doctrine.portfolio.PortfolioSummary.Idle;
import dev.doctrine.portfolio.PortfolioSummary.Shared;
import dev.doctrine.text.Excerpt;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Complaint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts declarations and forgets them. For one thread. */
final class Tally {

    /** How much of a text is kept, which is more than any report shows. */
    private static final int KEPT = 200;

    private static final Comparator<Ending> SOONEST =
            Comparator.comparing(Ending::lastDay).thenComparing(Ending::path).thenComparing(Ending::id);

    private final Portfolio portfolio;
    private VerdictCount declarations = VerdictCount.NONE;
    private long notHosted;
    private VerdictCount environments = VerdictCount.NONE;
    private final Map<String, VerdictCount> byOffer = new LinkedHashMap<>();
    private final Map<String, VerdictCount> byClassification = new LinkedHashMap<>();
    private final Map<String, OutcomeCount> byConstraint = new LinkedHashMap<>();
    /** The ids of the registered derogations that are about a declaration; an id stands for one entry. */
    private final Set<String> serving = new HashSet<>();

    /** The known refusals that are about an application of the portfolio, and those of them that still refuse it. */
    private final Set<KnownRefusal> concerning = new HashSet<>();

    private final Set<KnownRefusal> refusing = new HashSet<>();

    private final ApplicationIds ids = new ApplicationIds();
    private long damaged;
    private final List<Damage> firstDamaged = new ArrayList<>();
    private long endingSoon;
    private final Foremost<Ending> ending = new Foremost<>(PortfolioSummary.SHOWN, SOONEST);
    private final Foremost<ApplicationRow> applications =
            new Foremost<>(PortfolioSummary.LISTED, ApplicationRow.WORST_FIRST);
    private final ShownTally shown = new ShownTally();

    Tally(Portfolio portfolio) {
        this.portfolio = portfolio;
        portfolio.doctrine().offers().forEach(offer -> byOffer.put(offer.id(), VerdictCount.NONE));
        Vocabulary.CLASSIFICATION.words().forEach(word -> byClassification.put(word, VerdictCount.NONE));
        portfolio.doctrine().constraints().forEach(constraint -> byConstraint.put(constraint.id(), OutcomeCount.NONE));
    }

    void add(Assessment assessment) {
        ids.add(assessment.declaration());
        applications.add(ApplicationRow.of(assessment));
        shown.add(assessment);
        if (assessment.declaration().notHosted().isPresent()) {
            notHosted++;
        } else {
            declarations = declarations.plus(assessment.verdict());
        }
        for (EnvironmentAssessment assessed : assessment.environments()) {
            Verdict verdict = assessed.verdict();
            environments = environments.plus(verdict);
            byOffer.computeIfPresent(assessed.offer().id(), (offer, count) -> count.plus(verdict));
            byClassification.computeIfPresent(
                    assessed.environment().facts().write(DeclaredFact.CLASSIFICATION, ""),
                    (word, count) -> count.plus(verdict));
            for (Outcome outcome : assessed.outcomes()) {
                byConstraint.computeIfPresent(
                        outcome.constraint().id(), (constraint, count) -> count.plus(outcome.result()));
            }
        }
        for (DerogationReview review : assessment.derogations()) {
            if (review.derogation().entry() != null) {
                serving.add(review.derogation().id());
            }
            if (review.status() == DerogationReview.Status.APPLIED) {
                addEnding(assessment, review);
            }
        }
        for (KnownRefusal listed : assessment.listedRefusals()) {
            concerning.add(listed);
            if (!assessment.endedRefusals().contains(listed)) {
                refusing.add(listed);
            }
        }
    }

    void addDamaged(String path, List<Complaint> complaints) {
        damaged++;
        applications.add(ApplicationRow.damaged(path));
        if (firstDamaged.size() < PortfolioSummary.SHOWN) {
            firstDamaged.add(new Damage(path, cut(complaints.get(0)), Complaint.count(complaints)));
        }
    }

    /** The registered derogations that are about none of the declarations, in the order of the register. */
    List<Idle> idle() {
        List<Idle> idle = new ArrayList<>();
        for (Derogation registered : portfolio.doctrine().register()) {
            Derogation.Entry entry = registered.entry();
            if (entry != null && !serving.contains(registered.id())) {
                idle.add(new Idle(
                        registered.id(),
                        entry.layer(),
                        entry.application(),
                        registered.constraint(),
                        registered.offer()));
            }
        }
        return idle;
    }

    private List<Ended> endedRefusals() {
        List<Ended> ended = new ArrayList<>();
        for (KnownRefusal listed : portfolio.policy().knownRefusals().entries()) {
            if (!refusing.contains(listed)) {
                ended.add(new Ended(listed, concerning.contains(listed)));
            }
        }
        return ended;
    }

    PortfolioSummary summary() {
        List<Idle> idle = idle();
        List<Shared> shared = ids.shared();
        return new PortfolioSummary(
                portfolio,
                declarations,
                notHosted,
                damaged,
                environments,
                byOffer,
                byClassification,
                byConstraint,
                applications.first(),
                ending.count(),
                endingSoon,
                ending.first(),
                idle.size(),
                idle.subList(0, Math.min(idle.size(), PortfolioSummary.SHOWN)),
                shared.size(),
                shared.subList(0, Math.min(shared.size(), PortfolioSummary.SHOWN)),
                endedRefusals(),
                portfolio.policy().knownRefusals().entries().stream()
                        .filter(refusing::contains)
                        .toList(),
                shown.summary(),
                firstDamaged);
    }

    private void addEnding(Assessment assessment, DerogationReview review) {
        endingSoon += review.endsSoon() ? 1 : 0;
        Derogation derogation = review.derogation();
        ending.add(new Ending(
                derogation.lastDay(),
                review.endsSoon(),
                assessment.declaration().path(),
                Excerpt.shortened(assessment.declaration().application()),
                Excerpt.shortened(derogation.id()),
                derogation.constraint(),
                derogation.offer()));
    }

    private static Complaint cut(Complaint complaint) {
        return new Complaint(
                complaint.place(),
                complaint.problem(),
                complaint.arguments().stream().map(Tally::cut).toList(),
                complaint.accepted(),
                complaint.suggestion());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), KEPT));
    }
}
