package dev.doctrine.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.CountedFind;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Host;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page says of one application. It is small however much its declaration says: its texts are cut, and of offers,
 * constraints and hosts there are no more than the doctrine has.
 *
 * @param application its name; empty where the declaration cannot be read
 * @param observed whether what refuses it stops no build
 * @param environments how many it has
 * @param offers the ids of the offers that it is on, each once
 * @param failing the ids of the constraints that refuse it, each once
 * @param hosts the hosts that its repository shows, each once; none where nobody looked
 */
record ApplicationRow(
        String path,
        String application,
        String owner,
        Standing standing,
        boolean observed,
        int environments,
        List<String> offers,
        List<String> failing,
        List<Host> hosts) {

    /** What needs most attention first, what stops no build after what does, then by path. */
    static final Comparator<ApplicationRow> WORST_FIRST = Comparator.comparing(ApplicationRow::standing)
            .thenComparing(ApplicationRow::observed)
            .thenComparing(ApplicationRow::path);

    ApplicationRow {
        offers = List.copyOf(offers);
        failing = List.copyOf(failing);
        hosts = List.copyOf(hosts);
    }

    static ApplicationRow of(Assessment assessment) {
        Set<String> offers = new LinkedHashSet<>();
        Set<String> failing = new LinkedHashSet<>();
        for (EnvironmentAssessment assessed : assessment.environments()) {
            offers.add(assessed.offer().id());
            for (Outcome outcome : assessed.outcomes()) {
                if (outcome.isFailure()) {
                    failing.add(outcome.constraint().id());
                }
            }
        }
        Map<String, Host> hosts = new LinkedHashMap<>();
        for (CountedFind counted : assessment.evidence().finds()) {
            hosts.put(counted.find().host().id(), counted.find().host());
        }
        return new ApplicationRow(
                assessment.declaration().path(),
                Excerpt.shortened(assessment.declaration().application()),
                Excerpt.shortened(assessment.declaration().owner()),
                Standing.of(assessment),
                assessment.isObserved(),
                assessment.environments().size(),
                new ArrayList<>(offers),
                new ArrayList<>(failing),
                new ArrayList<>(hosts.values()));
    }

    /** The row of a declaration that cannot be read. */
    static ApplicationRow damaged(String path) {
        return new ApplicationRow(path, "", "", Standing.DAMAGED, false, 0, List.of(), List.of(), List.of());
    }
}
