package dev.doctrine.maven;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.terminal.EnvironmentOffersReport;
import dev.doctrine.report.terminal.OffersReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the offers of the doctrine. With a declaration: which of them are open to each environment and, for each of the
 * others, the first reason why not. Runs once for the whole reactor, and without a pom too.
 */
@Mojo(name = "offers", aggregator = true, requiresProject = false, threadSafe = true)
public final class OffersMojo extends AbstractMojo {

    /** An offer, by id or name, to show with every fact and its sources. */
    @Parameter(property = "doctrine.offer")
    private @Nullable String offer;

    /** The declaration, relative to the top of the reactor; without it, that of each module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The language of messages, {@code fr} or {@code en}; by default that of the machine. */
    @Parameter(property = "doctrine.lang")
    private @Nullable String lang;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    /**
     * Layers over the built-in doctrine, the lowest first: files, relative to the top of the reactor;
     * {@code classpath:path/in/a/jar.yaml}; or {@code artifact:groupId:artifactId} among the plugin's dependencies.
     */
    @Parameter(property = "doctrine.layers")
    private @Nullable List<String> layers;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.parse(lang, today);
        BuildFailures refusals = new BuildFailures(options.locale());
        Rules rules = Rules.ofView(today, layers, options, session, plugin.getArtifacts(), refusals);
        Doctrine doctrine = rules.doctrine();
        OffersReport report = new OffersReport(doctrine, options.locale(), new MavenStyle());
        if (offer != null) {
            show(report.details(named(offer, doctrine, refusals)));
            return;
        }
        show(report.table());
        for (Hosting hosting : Hosting.ofReactor(session, declaration, rules, refusals)) {
            show(new EnvironmentOffersReport(hosting.assessment(), options.locale(), new MavenStyle()).lines());
        }
    }

    private static Offer named(String name, Doctrine doctrine, BuildFailures refusals) throws MojoExecutionException {
        Optional<Offer> found = doctrine.offerNamed(name);
        if (found.isEmpty()) {
            String accepted = doctrine.catalogue().stream().map(Offer::id).collect(Collectors.joining(", "));
            throw refusals.badParameter("doctrine.offer", name, accepted);
        }
        return found.get();
    }

    private void show(List<String> lines) {
        lines.forEach(getLog()::info);
    }
}
