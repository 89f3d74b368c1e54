package dev.doctrine.examination;

import static dev.doctrine.examination.Answers.MET;
import static dev.doctrine.examination.Answers.NOT_APPLICABLE;
import static dev.doctrine.examination.Answers.UNDETERMINED;
import static dev.doctrine.examination.Answers.VIOLATED;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.FindingKind;
import dev.doctrine.doctrine.KnownFinding;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Examines a whole doctrine. Every combination of facts is covered: each constraint is tried on all combinations of the
 * facts that it looks at, and two constraints are compared over the facts that they share.
 */
public final class Examiner {

    private final Doctrine doctrine;
    private final Variables variables;
    /** For each constraint, its answers on each offer: the same object where they are the same. */
    private final List<List<Answers>> answers;

    private final List<ExaminationFinding> findings = new ArrayList<>();

    private Examiner(Doctrine doctrine) {
        this.doctrine = doctrine;
        this.variables = new Variables(List.of(doctrine));
        this.answers =
                ofDeclarations().filter(this::canBeTried).map(this::answers).toList();
    }

    /** Examines a doctrine. */
    public static Examination examine(Doctrine doctrine) {
        return new Examiner(doctrine).examination();
    }

    /** The constraints that declarations alone decide: what a repository shows is not among their variables. */
    private Stream<Constraint> ofDeclarations() {
        return doctrine.constraints().stream()
                .filter(constraint -> constraint.evidenceFacts().isEmpty());
    }

    private boolean canBeTried(Constraint constraint) {
        return variables.areFew(variables.of(constraint));
    }

    private List<Answers> answers(Constraint constraint) {
        List<Variable> looksAt = variables.of(constraint);
        List<Answers> ofOffers = new ArrayList<>();
        for (Offer offer : doctrine.offers()) {
            Answers made = new Answers(constraint, looksAt, offer);
            ofOffers.add(ofOffers.stream().filter(made::isSame).findFirst().orElse(made));
        }
        return ofOffers;
    }

    private Examination examination() {
        List<OpenOffers> openOffers = openOffers();
        for (List<Answers> one : answers) {
            examine(one);
        }
        for (int second = 1; second < answers.size(); second++) {
            for (int first = 0; first < second; first++) {
                examine(answers.get(first), answers.get(second));
            }
        }
        openOffers.stream().map(OpenOffers::classification).distinct().forEach(classification -> {
            if (openOffers.stream()
                    .filter(open -> open.classification().equals(classification))
                    .allMatch(open -> open.open().isEmpty())) {
                add(FindingKind.NO_OFFER, classification);
            }
        });
        findings.sort(Comparator.comparing(ExaminationFinding::kind));
        List<KnownFinding> outdated = doctrine.knownFindings().stream()
                .filter(known -> !addsOffersAbove(known.layer()))
                .filter(known -> findings.stream()
                        .noneMatch(
                                finding -> finding.known().filter(known::equals).isPresent()))
                .toList();
        return new Examination(
                doctrine,
                findings,
                outdated,
                openOffers,
                new MissingFactFinder(doctrine, variables, answers).silences(),
                ofDeclarations().filter(constraint -> !canBeTried(constraint)).toList());
    }

    private List<OpenOffers> openOffers() {
        List<OfferOpening> openings = new ArrayList<>();
        for (int offer = 0; offer < doctrine.offers().size(); offer++) {
            int index = offer;
            List<Answers> mandatory = answers.stream()
                    .map(one -> one.get(index))
                    .filter(one -> one.constraint().level() == Level.MANDATORY)
                    .toList();
            openings.add(new OfferOpening(doctrine.offers().get(offer), variables, mandatory));
        }
        return Scenarios.all().stream()
                .map(choice -> new OpenOffers(
                        Scenarios.classification(choice),
                        Scenarios.owner(choice),
                        Scenarios.stage(choice),
                        openings.stream().map(opening -> opening.in(choice)).toList()))
                .toList();
    }

    private void examine(List<Answers> one) {
        String id = id(one);
        int all = all(one);
        if (all == NOT_APPLICABLE) {
            add(FindingKind.NEVER_APPLIES, id);
        } else if (!fails(one)) {
            add(FindingKind.NEVER_FAILS, id);
        } else if ((all & (MET | UNDETERMINED)) == 0) {
            add(FindingKind.NEVER_MET, id);
        }
    }

    private void examine(List<Answers> first, List<Answers> second) {
        ConstraintPair pair = new ConstraintPair(first, second);
        if (asksForSomething(first) && asksForSomething(second) && pair.contradict()) {
            add(FindingKind.CONTRADICTION, id(first), id(second));
        }
        if (fails(second) && weighsAsMuch(first, second) && pair.firstImpliesSecond()) {
            add(FindingKind.IMPLIED, id(second), id(first));
        } else if (fails(first) && weighsAsMuch(second, first) && pair.secondImpliesFirst()) {
            add(FindingKind.IMPLIED, id(first), id(second));
        }
    }

    private void add(FindingKind kind, String... about) {
        List<String> subjects = List.of(about);
        Optional<KnownFinding> known = doctrine.knownFindings().stream()
                .filter(each -> each.kind() == kind && each.about().equals(subjects))
                .findFirst();
        findings.add(new ExaminationFinding(kind, subjects, known.orElse(null)));
    }

    /** Whether a layer above this one adds offers, which may well end what it knows of. */
    private boolean addsOffersAbove(String layer) {
        return doctrine.layers().stream()
                .dropWhile(each -> !each.id().equals(layer))
                .skip(1)
                .anyMatch(above -> !above.additions().offers().isEmpty());
    }

    private static boolean fails(List<Answers> one) {
        return (all(one) & (VIOLATED | UNDETERMINED)) != 0;
    }

    /** A constraint that only informs asks for nothing that another could forbid. */
    private static boolean asksForSomething(List<Answers> one) {
        return constraint(one).level() != Level.INFORMATION;
    }

    private static boolean weighsAsMuch(List<Answers> one, List<Answers> as) {
        return constraint(one).level().compareTo(constraint(as).level()) <= 0;
    }

    private static int all(List<Answers> one) {
        return one.stream().mapToInt(Answers::all).reduce(0, (a, b) -> a | b);
    }

    private static String id(List<Answers> one) {
        return constraint(one).id();
    }

    private static Constraint constraint(List<Answers> one) {
        return one.get(0).constraint();
    }
}
