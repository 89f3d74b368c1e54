package dev.doctrine.assessment;

import dev.doctrine.Assessing;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Host;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Trace;
import dev.doctrine.yaml.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What repositories show, made without files, and what is judged by it. */
public final class Showing {

    private Showing() {}

    /** A find of a host of the built-in doctrine in this file. */
    public static Find find(String host, Shows shows, String path, String... tokens) {
        return find(Assessing.BUILT_IN, host, shows, path, tokens);
    }

    static Find find(Doctrine doctrine, String id, Shows shows, String path, String... tokens) {
        Host host = doctrine.evidence().hosts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Trace trace = host.traces().get(0);
        return new Find(host, trace, trace.patterns().get(0).pattern(), shows, new Place(path, 3, 5), Set.of(tokens));
    }

    /** A scan that found these. */
    public static Evidence evidence(Find... finds) {
        return evidence(List.of(finds));
    }

    static Evidence evidence(List<Find> finds) {
        return new Evidence(
                finds, List.of(), List.of(), new Evidence.Coverage(20, 10, List.of(), List.of(), List.of()));
    }

    static Assessment assess(String yaml, Find... finds) {
        return assess(Policy.NONE, yaml, finds);
    }

    /** Under this policy, whose levels count. */
    static Assessment assess(Policy policy, String yaml, Find... finds) {
        return assess(Assessing.BUILT_IN, policy, yaml, evidence(finds), Assessing.TODAY);
    }

    static Assessment assess(Doctrine doctrine, Policy policy, String yaml, Evidence evidence, LocalDate today) {
        Declaration declaration = Assessing.read(doctrine, yaml);
        return new Assessor(doctrine.withLevels(policy.levels()), policy).assess(declaration, evidence, today);
    }

    static Policy policy(String yaml) {
        return PolicyReader.read("policy.yaml", ("version: 1\n" + yaml).getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
    }

    static Outcome outcome(Assessment assessment, String environment, String constraint) {
        return assessment.environments().stream()
                .filter(each -> each.environment().name().equals(environment))
                .flatMap(each -> each.outcomes().stream())
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .findFirst()
                .orElseThrow();
    }
}
