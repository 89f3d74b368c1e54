package dev.doctrine.maven.gate;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.RealPath;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.policy.DerogationRules;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.file.WrittenAssessment;
import dev.doctrine.vocabulary.Quantity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.commons.lang3.StringUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Settles what holds: reads the policy, the layers of the doctrine and the parameters, each once for a build. */
public final class SettingsReader {

    private final MavenSession session;
    private final Path root;
    private final BuildDoctrines doctrines;
    private final Map<List<?>, Settings> settled = new HashMap<>();
    private PolicyFinder.@Nullable Found policy;

    /**
     * A reader for the checks of one build.
     *
     * @param artifacts the dependencies of the plugin, among which layers may be; none in the core extension
     */
    public SettingsReader(MavenSession session, Build build, List<Artifact> artifacts) {
        this.session = session;
        this.root = build.root();
        this.doctrines = new BuildDoctrines(root, artifacts);
    }

    /**
     * Settles what holds for these parameters.
     *
     * @throws MojoExecutionException if one is not accepted, asks for what the policy forbids, or the doctrine is not right
     */
    public Settings read(Parameters parameters) throws MojoExecutionException {
        List<?> asked = parameters.asList();
        Settings known = settled.get(asked);
        if (known == null) {
            known = settle(parameters);
            settled.put(asked, known);
        }
        return known;
    }

    /** The built-in doctrine with these layers over it, whatever a policy says. */
    public Doctrine layered(List<String> layers, BuildFailures failures) throws MojoExecutionException {
        return failures.acceptedDoctrine(doctrines.layered(layers));
    }

    /** The policy of the build server; {@link Policy#NONE} where there is none. */
    public Policy policy(BuildFailures failures) throws MojoExecutionException {
        return found(failures).policy();
    }

    private PolicyFinder.Found found(BuildFailures failures) throws MojoExecutionException {
        if (policy == null) {
            OwnProperties.refuse(session, failures);
            policy = PolicyFinder.find(session, root, failures);
        }
        return policy;
    }

    private Settings settle(Parameters parameters) throws MojoExecutionException {
        Locale locale = Language.of(parameters.lang());
        BuildFailures failures = new BuildFailures(locale);
        PolicyFinder.Found found = found(failures);
        boolean given = found.policy().isGiven();
        if (given && parameters.today() != null) {
            throw failures.forbiddenParameter("doctrine.today");
        }
        if (given && !parameters.layers().isEmpty()) {
            throw failures.forbiddenParameter("doctrine.layers");
        }
        if (given && parameters.enforcement() != null) {
            throw failures.forbiddenParameter("doctrine.enforcement");
        }
        Enforcement enforcement = ParameterReader.enforcement(parameters.enforcement(), failures);
        boolean missingFails = ParameterReader.fails("doctrine.missing", parameters.missing(), failures);
        boolean undeterminedFails = ParameterReader.fails("doctrine.undetermined", parameters.undetermined(), failures);
        Doctrine doctrine =
                failures.acceptedDoctrine(given ? doctrines.of(found) : doctrines.layered(parameters.layers()));
        return new Settings(
                given
                        ? failures.acceptedPolicy(doctrines.withKnownRefusals(found, doctrine))
                        : warning(found.policy(), parameters.warningDays(), failures)
                                .with(enforcement),
                doctrine,
                ParameterReader.today(parameters.today(), failures),
                parameters.today() != null,
                locale,
                fileLocale(found.policy(), parameters, locale),
                given ? found.policy().missingFails() : missingFails,
                given ? found.policy().undeterminedFails() : undeterminedFails,
                ParameterReader.formats(parameters.reports(), failures),
                parameters.declaration(),
                parameters.skip() ? skipReason(parameters, found.policy(), failures) : null,
                before(parameters.before(), failures),
                evidence(parameters, found.policy(), failures));
    }

    private EvidenceScope evidence(Parameters parameters, Policy policy, BuildFailures failures)
            throws MojoExecutionException {
        boolean looks = ParameterReader.isOn("doctrine.evidence", parameters.evidence(), failures);
        if (!looks && !policy.evidence().acceptsOff()) {
            throw failures.forbiddenParameter("doctrine.evidence");
        }
        List<Path> others = new ArrayList<>();
        for (String other : parameters.evidenceRoots()) {
            Path folder = root.resolve(other);
            if (other.isEmpty() || !Files.isDirectory(folder)) {
                throw failures.badFolder("doctrine.evidence.roots", other);
            }
            others.add(RealPath.of(folder.toFile()));
        }
        return new EvidenceScope(looks, others);
    }

    /** Never that of the machine, so that one commit gives the same files everywhere. */
    private static Locale fileLocale(Policy policy, Parameters parameters, Locale locale) {
        if (policy.lang() != null) {
            return policy.lang();
        }
        return parameters.lang() == null ? Locale.ENGLISH : locale;
    }

    private static Policy warning(Policy policy, @Nullable String days, BuildFailures failures)
            throws MojoExecutionException {
        if (days == null) {
            return policy;
        }
        OptionalLong count = Quantity.COUNT.parse(days);
        if (count.isEmpty()) {
            throw failures.badParameter("doctrine.warningDays", days, "1 - 999");
        }
        return policy.with(DerogationRules.USUAL.warning((int) count.getAsLong()));
    }

    /** The earlier assessment that a parameter names, relative to the root. */
    private @Nullable WrittenAssessment before(@Nullable String file, BuildFailures failures)
            throws MojoExecutionException {
        return file == null ? null : failures.acceptedBefore(file, AssessmentFile.read(root.resolve(file), file));
    }

    private static String skipReason(Parameters parameters, Policy policy, BuildFailures failures)
            throws MojoExecutionException {
        if (policy.isGiven() && !policy.skipping().allows(System::getenv)) {
            throw failures.skipForbidden();
        }
        String reason = parameters.skipReason();
        if (reason == null || StringUtils.isBlank(reason)) {
            throw failures.skipWithoutReason();
        }
        return reason;
    }
}
