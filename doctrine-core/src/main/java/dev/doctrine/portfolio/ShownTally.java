package dev.doctrine.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.CountedFind;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Host;
import dev.doctrine.evidence.Find;
import dev.doctrine.portfolio.ShownSummary.Against;
import dev.doctrine.portfolio.ShownSummary.HostCount;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what repositories show. For one thread. */
final class ShownTally {

    private long looked;
    private long showing;
    private final Map<String, HostCount> byHost = new TreeMap<>();
    private final Foremost<Against> against =
            new Foremost<>(PortfolioSummary.SHOWN, Comparator.comparing(Against::path));

    void add(Assessment assessment) {
        if (!assessment.evidence().evidence().isOfScan()) {
            return;
        }
        looked++;
        Map<String, HostCount> shown = new HashMap<>();
        for (CountedFind counted : assessment.evidence().finds()) {
            Host host = counted.find().host();
            shown.merge(host.id(), HostCount.of(host, counted.find().shows()), HostCount::orElse);
        }
        showing += shown.isEmpty() ? 0 : 1;
        shown.forEach((id, count) -> byHost.merge(id, count, HostCount::plus));
        addAgainst(assessment);
    }

    private void addAgainst(Assessment assessment) {
        Set<String> constraints = new LinkedHashSet<>();
        Map<String, Host> hosts = new LinkedHashMap<>();
        for (EnvironmentAssessment assessed : assessment.environments()) {
            for (Outcome outcome : assessed.outcomes()) {
                if (outcome.isOpen()) {
                    for (Find find : outcome.finds()) {
                        constraints.add(outcome.constraint().id());
                        hosts.put(find.host().id(), find.host());
                    }
                }
            }
        }
        if (!constraints.isEmpty()) {
            against.add(new Against(
                    assessment.declaration().path(),
                    Excerpt.shortened(assessment.declaration().application()),
                    new ArrayList<>(constraints),
                    new ArrayList<>(hosts.values())));
        }
    }

    ShownSummary summary() {
        return new ShownSummary(looked, showing, new ArrayList<>(byHost.values()), against.count(), against.first());
    }
}
