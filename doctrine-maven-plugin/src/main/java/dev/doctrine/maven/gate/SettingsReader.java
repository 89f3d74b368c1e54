package dev.doctrine.maven.gate;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.policy.DerogationRules;
import dev.doctrine.policy.LayerStack;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.RequiredLayer;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Settles what holds: reads the policy, the layers of the doctrine and the parameters, each once for a build. */
public final class SettingsReader {

    /** Decisions of the State begin and end by the day in Paris, wherever a build runs. */
    private static final ZoneId DATES_OF_DECISIONS = ZoneId.of("Europe/Paris");

    private final MavenSession session;
    private final Path root;
    private final List<Artifact> artifacts;
    private final Doctrine builtIn = DoctrineReader.builtIn();
    private final Map<List<?>, Settings> settled = new HashMap<>();
    private final Map<List<?>, Reading<Doctrine>> doctrines = new HashMap<>();
    private PolicyFinder.@Nullable Found policy;

    /**
     * A reader for the checks of one build.
     *
     * @param artifacts the dependencies of the plugin, among which layers may be; none in the core extension
     */
    public SettingsReader(MavenSession session, Build build, List<Artifact> artifacts) {
        this.session = session;
        this.root = build.root();
        this.artifacts = artifacts;
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
        if (layers.isEmpty()) {
            return builtIn;
        }
        Reading<Doctrine> known = doctrines.get(layers);
        if (known == null) {
            List<RequiredLayer> required = new ArrayList<>();
            for (String layer : layers) {
                required.add(RequiredLayer.at(layer));
            }
            known = LayerStack.over(builtIn, required, List.of(), new LayerLocations(root, artifacts));
            doctrines.put(layers, known);
        }
        return failures.acceptedDoctrine(known);
    }

    /** The policy of the build server; {@link Policy#NONE} where there is none. */
    public Policy policy(BuildFailures failures) throws MojoExecutionException {
        return found(failures).policy();
    }

    /** The language of what is shown. */
    public static Locale locale(@Nullable String lang) throws MojoExecutionException {
        if (lang == null) {
            return Locale.getDefault();
        }
        return switch (lang) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new BuildFailures(Locale.getDefault()).badParameter("doctrine.lang", lang, "fr, en");
        };
    }

    /** The language that the command line asks for, where no check has said its own; a wrong one is told of elsewhere. */
    static Locale locale(MavenSession session) {
        String lang = session.getUserProperties().getProperty("doctrine.lang");
        if ("fr".equals(lang)) {
            return Locale.FRENCH;
        }
        return "en".equals(lang) ? Locale.ENGLISH : Locale.getDefault();
    }

    private PolicyFinder.Found found(BuildFailures failures) throws MojoExecutionException {
        if (policy == null) {
            EmptyProperties.refuse(session, failures);
            policy = PolicyFinder.find(session, root, failures);
        }
        return policy;
    }

    private Settings settle(Parameters parameters) throws MojoExecutionException {
        Locale locale = locale(parameters.lang());
        BuildFailures failures = new BuildFailures(locale);
        PolicyFinder.Found found = found(failures);
        boolean given = found.policy().isGiven();
        if (given && parameters.today() != null) {
            throw failures.forbiddenParameter("doctrine.today");
        }
        if (given && !parameters.layers().isEmpty()) {
            throw failures.forbiddenParameter("doctrine.layers");
        }
        boolean missingFails = fails("doctrine.missing", parameters.missing(), failures);
        boolean undeterminedFails = fails("doctrine.undetermined", parameters.undetermined(), failures);
        return new Settings(
                given ? found.policy() : warning(found.policy(), parameters.warningDays(), failures),
                given ? doctrine(found, failures) : layered(parameters.layers(), failures),
                today(parameters.today(), failures),
                parameters.today() != null,
                locale,
                parameters.lang() == null ? Locale.ENGLISH : locale,
                given ? found.policy().missingFails() : missingFails,
                given ? found.policy().undeterminedFails() : undeterminedFails,
                formats(parameters.reports(), failures),
                parameters.declaration(),
                parameters.skip() ? skipReason(parameters, found.policy(), failures) : null);
    }

    private Doctrine doctrine(PolicyFinder.Found found, BuildFailures failures) throws MojoExecutionException {
        List<String> key = List.of(found.policy().sha256());
        Reading<Doctrine> known = doctrines.get(key);
        if (known == null) {
            known = found.policy().doctrine(builtIn, new LayerLocations(found.folder(), artifacts));
            doctrines.put(key, known);
        }
        return failures.acceptedDoctrine(known);
    }

    /** The day of an assessment: the one that a parameter names, else today in Paris. */
    public static LocalDate today(@Nullable String today, BuildFailures failures) throws MojoExecutionException {
        if (today == null) {
            return LocalDate.now(DATES_OF_DECISIONS);
        }
        OptionalLong day = Quantity.DAY.parse(today);
        if (day.isEmpty()) {
            throw failures.badDay("doctrine.today", today);
        }
        return LocalDate.ofEpochDay(day.getAsLong());
    }

    private static boolean fails(String property, @Nullable String value, BuildFailures failures)
            throws MojoExecutionException {
        if (value == null || value.equals("fail")) {
            return true;
        }
        if (value.equals("warn")) {
            return false;
        }
        throw failures.badParameter(property, value, "fail, warn");
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

    /** The formats of these names, and always the assessment itself. */
    private static Set<ReportFormat> formats(List<String> names, BuildFailures failures) throws MojoExecutionException {
        Set<ReportFormat> formats = new LinkedHashSet<>();
        formats.add(ReportFormat.JSON);
        for (String name : names) {
            Optional<ReportFormat> format = ReportFormat.KEYS.find(name);
            if (format.isEmpty()) {
                throw failures.badParameter("doctrine.reports", name, String.join(", ", ReportFormat.KEYS.all()));
            }
            formats.add(format.get());
        }
        return formats;
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
