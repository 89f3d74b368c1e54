package dev.doctrine.assessment;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Host;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.doctrine.Truth;
import dev.doctrine.evidence.Find;
import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the repository shows of one environment, held against an offer. The only place that compares the two. */
final class EnvironmentEvidence {

    private static final long AGREEING = rank("agreeing");
    private static final long ELSEWHERE = rank("elsewhere");
    private static final long FORBIDDEN = rank("forbidden");

    private final List<Find> finds;
    private final Doctrine doctrine;
    private final Predicate<Offer> allowedOn;
    private final Map<String, Boolean> allowed = new HashMap<>();

    /**
     * The evidence of these finds.
     *
     * @param allowedOn whether the environment would be allowed on an offer, whatever the repository shows
     */
    EnvironmentEvidence(List<Find> finds, Doctrine doctrine, Predicate<Offer> allowedOn) {
        this.finds = List.copyOf(finds);
        this.doctrine = doctrine;
        this.allowedOn = allowedOn;
    }

    /** The situation with what the repository shows of it. */
    Situation shownIn(Situation situation, Offer offer) {
        return finds.isEmpty() ? situation : situation.showing(facts(finds, offer));
    }

    /** The finds for each of which alone the constraint would not be met. */
    List<Find> against(Constraint constraint, Situation situation, Offer offer) {
        List<Find> against = new ArrayList<>();
        if (!finds.isEmpty() && !constraint.evidenceFacts().isEmpty()) {
            for (Find find : finds) {
                if (constraint.in(situation.showing(facts(List.of(find), offer))) != Truth.TRUE) {
                    against.add(find);
                }
            }
        }
        return against;
    }

    /** For each fact, what the find says that agrees least. */
    private Facts<EvidenceFact> facts(List<Find> shown, Offer offer) {
        Map<EvidenceFact, Long> values = new EnumMap<>(EvidenceFact.class);
        for (Find find : shown) {
            EvidenceFact fact = fact(find);
            values.put(fact, Math.max(agreement(find.host(), offer), values.getOrDefault(fact, AGREEING)));
        }
        return Facts.of(EvidenceFact.class, values);
    }

    private long agreement(Host host, Offer offer) {
        if (doctrine.mayBe(host, offer)) {
            return AGREEING;
        }
        Boolean isAllowed = allowed.get(host.id());
        if (isAllowed == null) {
            isAllowed = isAllowedAt(host);
            allowed.put(host.id(), isAllowed);
        }
        return isAllowed ? ELSEWHERE : FORBIDDEN;
    }

    private boolean isAllowedAt(Host host) {
        for (Offer offer : doctrine.offers()) {
            if (doctrine.mayBe(host, offer) && allowedOn.test(offer)) {
                return true;
            }
        }
        return false;
    }

    private static EvidenceFact fact(Find find) {
        return switch (find.shows()) {
            case DEPLOYMENT -> EvidenceFact.DEPLOYMENT;
            case STORAGE -> EvidenceFact.STORAGE;
            case HINT -> EvidenceFact.HINT;
        };
    }

    private static long rank(String word) {
        return Vocabulary.AGREEMENT.words().indexOf(word);
    }
}
