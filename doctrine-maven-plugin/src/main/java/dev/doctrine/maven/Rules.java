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
            Parameters parameters, Options options, MavenSession session, List<Artifact> artifacts, Refusals refusals)
            throws MojoExecutionException {
        HostingSession hosting = HostingSession.of(session);
        PolicyFinder.Found found = hosting.policy(session, refusals);
        Policy policy = found.policy();
        LayerLocations locations = new LayerLocations(found.folder(), artifacts);
        if (!policy.isGiven()) {
            Policy none = warning(policy, parameters.warningDays(), refusals);
            List<RequiredLayer> layers =
                    parameters.layers().stream().map(RequiredLayer::at).toList();
            return new Rules(
                    none,
                    accepted(hosting.doctrine(layers, locations), refusals),
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
                accepted(hosting.doctrine(policy, locations), refusals),
                options.today(),
                policy.missingFails() ? Reaction.FAIL : Reaction.WARN,
                policy.undeterminedFails() ? Reaction.FAIL : Reaction.WARN,
                policy.topOnly());
    }

    /** The rules for a goal that shows a doctrine and checks nothing. */
    static Rules ofView(@Nullable List<String> layers, Options options, MavenSession session, List<Artifact> artifacts)
            throws MojoExecutionException {
        return of(
                Parameters.ofView(null, null, null, layers),
                options,
                session,
                artifacts,
                new Refusals(options.locale()));
    }

    /**
     * The doctrine that its owners look at: the built-in one with these layers over it, whatever a policy says, for nothing
     * is refused by it; without layers, the one that holds here.
     */
    static Doctrine ownersDoctrine(
            @Nullable List<String> layers, Options options, MavenSession session, List<Artifact> artifacts)
            throws MojoExecutionException {
        List<RequiredLayer> required =
                Parameters.members(layers).stream().map(RequiredLayer::at).toList();
        return required.isEmpty()
                ? ofView(null, options, session, artifacts).doctrine()
                : layered(required, options, session, artifacts);
    }

    /** The built-in doctrine with these layers over it. */
    static Doctrine layered(List<RequiredLayer> layers, Options options, MavenSession session, List<Artifact> artifacts)
            throws MojoExecutionException {
        HostingSession hosting = HostingSession.of(session);
        return accepted(
                hosting.doctrine(layers, new LayerLocations(hosting.top(), artifacts)), new Refusals(options.locale()));
    }

    private static Policy warning(Policy policy, @Nullable String days, Refusals refusals)
            throws MojoExecutionException {
        if (days == null) {
            return policy;
        }
        OptionalLong count = new Quantity.Count().parse(days);
        if (count.isEmpty()) {
            throw refusals.badParameter("doctrine.warningDays", days, "1 - 999");
        }
        return policy.with(DerogationRules.USUAL.warning((int) count.getAsLong()));
    }

    private static Doctrine accepted(Reading<Doctrine> reading, Refusals refusals) throws MojoExecutionException {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw refusals.badDoctrine(((Reading.Refused<Doctrine>) reading).complaints());
    }
}
