package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Amendment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.generated.MadeDeclaration;
import dev.doctrine.generated.MadeLayer;
import dev.doctrine.generated.Tree;
import dev.doctrine.generated.Tries;
import dev.doctrine.generated.Written;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every doctrine over the built-in one, tried on layers and declarations that are made up. */
class LayerPropertiesTest {

    private static final Doctrine DOCTRINE = Assessing.BUILT_IN;

    /** With services whose qualification has a last day. */
    private static final Doctrine WITH_SERVICES = extend(
                    DOCTRINE,
                    DoctrineReader.optionalLayer("secnumcloud-services").orElseThrow())
            .content()
            .orElseThrow();

    /** A day on which some of these have ended, and others have not. */
    private static final LocalDate DAY = LocalDate.parse("2028-06-15");

    /** The facts whose removal may open an offer, because they are limits that a constraint asks for, and why. */
    private static final Map<OfferFact, String> LIMITS_WHERE_STATED = Map.of(
            OfferFact.ZONES, "data go into any zone, but into that for DR where a source states that there are two",
            OfferFact.SECNUMCLOUD_UNTIL, "a qualification ends on the last day that a source states, and on no other",
            OfferFact.OWNERS, "an offer of the market takes whoever comes, but where a source states whom it takes",
            OfferFact.REGIONS_PER_EXPOSURE,
                    "every region serves every exposure, but where a source states how many do");

    @Test
    void amendmentsOfWhichNoneLoosensNeverOpen() {
        int[] amended = {0};
        boolean all = Tries.of(60, choices -> {
            Doctrine tightened = DOCTRINE;
            for (int number = 0; number < 6; number++) {
                Reading<Doctrine> next = extend(tightened, MadeLayer.amending(DOCTRINE, choices, "org" + number));
                if (next instanceof Reading.Accepted<Doctrine> accepted
                        && accepted.value().amendments().stream().noneMatch(Amendment::loosens)) {
                    tightened = accepted.value();
                }
            }
            amended[0] += tightened.amendments().size();
            for (int number = 0; number < 3; number++) {
                Tree tree = MadeDeclaration.of(DOCTRINE, choices);
                Map<String, Set<String>> before = allowed(DOCTRINE, tree);
                Doctrine after = tightened;
                allowed(after, tree)
                        .forEach((name, offers) -> assertTrue(
                                before.get(name).containsAll(offers),
                                () -> name + " " + offers + " " + after.amendments() + "\n" + Written.yaml(tree)));
            }
        });
        assertTrue(!all || amended[0] >= 60, () -> "Only " + amended[0] + " amendments tighten");
    }

    @Test
    void aFactThatIsRemovedNeverOpensUnlessItIsListed() {
        Set<OfferFact> opening = new TreeSet<>();
        boolean all = Tries.of(300, choices -> {
            Declaration declaration =
                    Assessing.read(WITH_SERVICES, Written.yaml(MadeDeclaration.of(WITH_SERVICES, choices)));
            // Without derogations: another constraint may ask where the fact is gone, and that one may be lifted.
            for (Environment environment : declaration.environments()) {
                Judge judge = new Judge(
                        WITH_SERVICES, environment, Derogations.NONE, Acknowledgements.none(WITH_SERVICES, DAY), DAY);
                for (Offer offer : WITH_SERVICES.offers()) {
                    if (!judge.isAllowed(offer, judge.situation(offer))) {
                        Set<OfferFact> here = opening(judge, offer);
                        assertTrue(
                                LIMITS_WHERE_STATED.keySet().containsAll(here),
                                () -> environment.name() + " on " + offer.id() + " without one of " + here);
                        opening.addAll(here);
                    }
                }
            }
        });
        assertEquals(all ? LIMITS_WHERE_STATED.keySet() : opening, opening, "What is listed does open");
    }

    /** The facts without any one of which the offer would be allowed. */
    private static Set<OfferFact> opening(Judge judge, Offer offer) {
        return offer.statements().keySet().stream()
                .filter(fact -> judge.isAllowed(offer, without(fact, offer, judge)))
                .collect(Collectors.toSet());
    }

    private static Situation without(OfferFact fact, Offer offer, Judge judge) {
        return Situation.of(
                judge.situation(offer).declared(),
                new Offer(
                        offer.id(),
                        offer.name(),
                        offer.aliases(),
                        offer.family(),
                        offer.parent(),
                        offer.facts().without(fact),
                        offer.statements(),
                        offer.descriptions(),
                        offer.missingFacts()));
    }

    private static Map<String, Set<String>> allowed(Doctrine doctrine, Tree tree) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        Assessing.assess(doctrine, Written.yaml(tree), Assessing.TODAY.toString())
                .environments()
                .forEach(environment -> allowed.put(
                        environment.environment().name(),
                        environment.allowedOffers().stream()
                                .map(one -> one.offer().id())
                                .collect(Collectors.toSet())));
        return allowed;
    }

    private static Reading<Doctrine> extend(Doctrine below, Tree layer) {
        return extend(below, Written.yaml(layer).getBytes(StandardCharsets.UTF_8));
    }

    private static Reading<Doctrine> extend(Doctrine below, byte[] layer) {
        return DoctrineReader.extend(below, "layer.yaml", layer);
    }
}
