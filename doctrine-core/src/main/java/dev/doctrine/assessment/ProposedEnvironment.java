package dev.doctrine.assessment;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Host;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.trace.Shows;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An environment that a repository shows, proposed to whoever declares it for the first time. What cannot be seen in files,
 * such as what the data are, is never proposed.
 *
 * @param stage the stage that it is named after
 * @param shownBy the first find that is about it for each host, those that say where it is deployed if there are any
 * @param offers the offers that all of these deployments may mean; where they have none in common, those of each
 */
public record ProposedEnvironment(String stage, List<Find> shownBy, List<String> offers) {

    private static final long PRODUCTION = Vocabulary.STAGE.words().indexOf("production");

    public ProposedEnvironment {
        shownBy = List.copyOf(shownBy);
        offers = List.copyOf(offers);
    }

    /**
     * The environments that these finds are about, the earliest stage first. Production is always among them, and what is
     * found that names no stage is about it.
     */
    public static List<ProposedEnvironment> of(Evidence evidence, Doctrine doctrine) {
        Attribution attribution = new Attribution(List.of(), doctrine);
        Map<Long, List<Find>> byStage = new TreeMap<>(Map.of(PRODUCTION, new ArrayList<>()));
        for (Find find : evidence.finds()) {
            Set<Long> named = attribution.stagesOf(find);
            for (Long stage : named.isEmpty() ? Set.of(PRODUCTION) : named) {
                byStage.computeIfAbsent(stage, none -> new ArrayList<>()).add(find);
            }
        }
        List<ProposedEnvironment> proposed = new ArrayList<>();
        byStage.forEach((stage, finds) -> proposed.add(of(stage, finds, doctrine)));
        return List.copyOf(proposed);
    }

    /** The offer, where only one can be meant. */
    public Optional<String> offer() {
        return offers.size() == 1 ? Optional.of(offers.get(0)) : Optional.empty();
    }

    private static ProposedEnvironment of(long stage, List<Find> finds, Doctrine doctrine) {
        List<Find> deployments = firstOfEachHost(
                finds.stream().filter(find -> find.shows() == Shows.DEPLOYMENT).toList());
        List<Find> shownBy = deployments.isEmpty() ? firstOfEachHost(finds) : deployments;
        return new ProposedEnvironment(
                Vocabulary.STAGE.words().get((int) stage), shownBy, offers(deployments, doctrine));
    }

    private static List<Find> firstOfEachHost(List<Find> finds) {
        Set<String> hosts = new LinkedHashSet<>();
        return finds.stream().filter(find -> hosts.add(find.host().id())).toList();
    }

    private static List<String> offers(List<Find> deployments, Doctrine doctrine) {
        List<List<String>> offers =
                deployments.stream().map(find -> offers(find.host(), doctrine)).toList();
        Set<String> all = new LinkedHashSet<>();
        offers.forEach(all::addAll);
        List<String> common = all.stream()
                .filter(offer -> offers.stream().allMatch(some -> some.contains(offer)))
                .toList();
        return common.isEmpty() ? List.copyOf(all) : common;
    }

    private static List<String> offers(Host host, Doctrine doctrine) {
        return doctrine.offers().stream()
                .filter(offer -> doctrine.mayBe(host, offer))
                .map(Offer::id)
                .toList();
    }
}
