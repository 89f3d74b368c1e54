package dev.doctrine.examination;

import dev.doctrine.doctrine.Condition;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All that can be declared, cut into variables that are independent of each other. */
final class Variables {

    /** The most combinations that one constraint is tried on: more than a million take too long, and no memory holds more. */
    private static final int MOST_COMBINATIONS = 1 << 20;

    private final CutPoints cutPoints;
    private final WordClasses toldApart;
    private final List<Offer.MissingFacts> missingFacts;
    private final Map<DeclaredFact, Variable> variables = new EnumMap<>(DeclaredFact.class);

    /** For all that these doctrines tell apart. */
    Variables(List<Doctrine> doctrines) {
        List<Offer> offers = doctrines.stream()
                .flatMap(doctrine -> doctrine.offers().stream())
                .toList();
        List<Condition> tests = doctrines.stream()
                .flatMap(doctrine -> doctrine.constraints().stream())
                .flatMap(Constraint::tests)
                .toList();
        this.cutPoints = new CutPoints(tests, offers);
        this.toldApart = new WordClasses(tests, offers);
        this.missingFacts =
                offers.stream().flatMap(offer -> offer.missingFacts().stream()).toList();
        for (DeclaredFact fact : DeclaredFact.values()) {
            if (!variables.containsKey(fact)) {
                Variable variable = variable(fact);
                variable.facts().forEach(each -> variables.put(each, variable));
            }
        }
    }

    /** The variable that a fact belongs to. */
    Variable of(DeclaredFact fact) {
        return Objects.requireNonNull(variables.get(fact));
    }

    /** Whether what a constraint looks at has few enough combinations for all to be tried. */
    boolean areFew(List<Variable> looksAt) {
        long combinations = 1;
        for (Variable variable : looksAt) {
            combinations *= variable.choices().size();
            if (combinations > MOST_COMBINATIONS) {
                return false;
            }
        }
        return true;
    }

    /** The variables that a constraint looks at, each once; also those on which depends what is stated of offers. */
    List<Variable> of(Constraint constraint) {
        return Stream.concat(
                        constraint.declaredFacts().stream(),
                        missingFacts.stream()
                                .filter(missing ->
                                        constraint.offerFacts().stream().anyMatch(missing.notStated()::contains))
                                .flatMap(missing -> missing.where().keySet().stream()))
                .map(this::of)
                .distinct()
                .toList();
    }

    /** The values of a fact of offers that a constraint tells apart. */
    List<Long> valuesOf(OfferFact fact, Constraint constraint) {
        if (!(fact.type() instanceof Quantity)) {
            return values(fact.type());
        }
        return constraint.declaredFacts().stream()
                .filter(declared -> declared.type().equals(fact.type()))
                .flatMap(declared -> cutPoints.around(declared).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Variable variable(DeclaredFact fact) {
        return switch (fact) {
            case EXPOSURE, EXPOSURE_COUNT -> exposure();
            case HOMOLOGATION_LEVEL, HOMOLOGATION_UNTIL -> homologation();
            default -> new Variable(List.of(fact), choices(fact));
        };
    }

    private List<Map<DeclaredFact, Long>> choices(DeclaredFact fact) {
        List<Map<DeclaredFact, Long>> choices = new ArrayList<>();
        if (!fact.isAlwaysThere()) {
            choices.add(Map.of());
        }
        values(fact).forEach(value -> choices.add(Map.of(fact, value)));
        return choices;
    }

    /** The number of exposures follows from the exposures. */
    private Variable exposure() {
        List<Map<DeclaredFact, Long>> choices = new ArrayList<>(List.of(Map.of()));
        for (long exposure : values(DeclaredFact.EXPOSURE)) {
            Map<DeclaredFact, Long> choice = new EnumMap<>(Map.of(DeclaredFact.EXPOSURE, exposure));
            DeclaredFact.exposureCount(exposure).ifPresent(count -> choice.put(DeclaredFact.EXPOSURE_COUNT, count));
            choices.add(Map.copyOf(choice));
        }
        return new Variable(List.of(DeclaredFact.EXPOSURE, DeclaredFact.EXPOSURE_COUNT), choices);
    }

    /** An accreditation has a level and a last day, or is left out. */
    private Variable homologation() {
        List<Map<DeclaredFact, Long>> choices = new ArrayList<>(List.of(Map.of()));
        for (long level : values(DeclaredFact.HOMOLOGATION_LEVEL)) {
            for (long until : values(DeclaredFact.HOMOLOGATION_UNTIL)) {
                choices.add(Map.of(DeclaredFact.HOMOLOGATION_LEVEL, level, DeclaredFact.HOMOLOGATION_UNTIL, until));
            }
        }
        return new Variable(List.of(DeclaredFact.HOMOLOGATION_LEVEL, DeclaredFact.HOMOLOGATION_UNTIL), choices);
    }

    private List<Long> values(DeclaredFact fact) {
        if (fact.type() instanceof Quantity) {
            return List.copyOf(cutPoints.around(fact));
        }
        // Exposures are counted as well, so that every single one matters.
        return fact.type() instanceof SomeWords some && fact != DeclaredFact.EXPOSURE
                ? toldApart.sets(fact, some)
                : values(fact.type());
    }

    private static List<Long> values(FactType type) {
        if (type instanceof OneWord word) {
            return upTo(word.vocabulary().words().size());
        }
        return type instanceof SomeWords some
                ? upTo(1L << some.vocabulary().words().size())
                : upTo(2);
    }

    private static List<Long> upTo(long count) {
        return LongStream.range(0, count).boxed().toList();
    }
}
