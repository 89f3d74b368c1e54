package dev.doctrine.maven;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.DerogationRules;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.RequiredLayer;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a module is checked: those of the build server's policy where there is one, else those that the project
 * asks for.
 *
 * @param topOnly whether only a declaration at the top of the reactor counts
 */
record Rules(
        Policy policy,
        Doctrine doctrine,
        LocalDate today,
        Reaction onMissing,
        Reaction onUndetermined,
        boolean topOnly) {

    /**
     * Decides what holds.
     *
     * @param artifacts the dependencies of the plugin, among which layers may be
     * @throws MojoExecutionException if the project asks for what the policy forbids, or the doctrine is not right
     */
    static Rules of(
            Parameters parameters,
            Options options,
            MavenSession session,
            List<Artifact> artifacts,
            BuildFailures refusals)
            throws MojoExecutionException {
        BuildSession hosting = BuildSession.of(session);
        PolicyFinder.Found found = hosting.policy(session, refusals);
        Policy policy = found.policy();
        if (!policy.isGiven()) {
            Policy none = warning(policy, parameters.warningDays(), refusals);
            return new Rules(
                    none,
                    layered(parameters.layers(), session, artifacts, refusals),
                    options.today(),
                    Reaction.parse("doctrine.missing", parameters.missing(), refusals),
                    Reaction.parse("doctrine.undetermined", parameters.undetermined(), refusals),
                    false);
        }
        if (parameters.today() != null) {
            throw refusals.forbiddenParameter("doctrine.today");
        }
        if (!parameters.layers().isEmpty()) {
            throw refusals.forbiddenParameter("doctrine.layers");
        }
        return new Rules(
                policy,
                accepted(hosting.doctrine(policy, new LayerLocations(found.folder(), artifacts)), refusals),
                options.today(),
                policy.missingFails() ? Reaction.FAIL : Reaction.WARN,
                policy.undeterminedFails() ? Reaction.FAIL : Reaction.WARN,
                policy.topOnly());
    }

    /** The rules for a goal that shows something and refuses nothing. */
    static Rules ofView(
            @Nullable String today,
            @Nullable List<String> layers,
            Options options,
            MavenSession session,
            List<Artifact> artifacts,
            BuildFailures refusals)
            throws MojoExecutionException {
        return of(Parameters.ofView(today, layers), options, session, artifacts, refusals);
    }

    /**
     * The doctrine that its owners look at: the built-in one with these layers over it, whatever a policy says, for nothing
     * is refused by it; without layers, the one that holds here.
     */
    static Doctrine ownersDoctrine(
            @Nullable List<String> layers, Options options, MavenSession session, List<Artifact> artifacts)
            throws MojoExecutionException {
        BuildFailures refusals = new BuildFailures(options.locale());
        return Parameters.members(layers).isEmpty()
                ? ofView(null, null, options, session, artifacts, refusals).doctrine()
                : layered(layers, session, artifacts, refusals);
    }

    /** The built-in doctrine with these layers over it. */
    static Doctrine layered(
            @Nullable List<String> layers, MavenSession session, List<Artifact> artifacts, BuildFailures refusals)
            throws MojoExecutionException {
        List<RequiredLayer> required =
                Parameters.members(layers).stream().map(RequiredLayer::at).toList();
        BuildSession hosting = BuildSession.of(session);
        return accepted(hosting.doctrine(required, new LayerLocations(hosting.top(), artifacts)), refusals);
    }

    private static Policy warning(Policy policy, @Nullable String days, BuildFailures refusals)
            throws MojoExecutionException {
        if (days == null) {
            return policy;
        }
        OptionalLong count = Quantity.COUNT.parse(days);
        if (count.isEmpty()) {
            throw refusals.badParameter("doctrine.warningDays", days, "1 - 999");
        }
        return policy.with(DerogationRules.USUAL.warning((int) count.getAsLong()));
    }

    private static Doctrine accepted(Reading<Doctrine> reading, BuildFailures refusals) throws MojoExecutionException {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw refusals.badDoctrine(((Reading.Refused<Doctrine>) reading).complaints());
    }
}
