package dev.doctrine.maven.message;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.attestation.Artifact;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.report.text.Messages;
import dev.doctrine.text.Excerpt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of the plugin that do not stop a build. */
public record PluginMessages(Locale locale) {

    /** Says that a module is not checked, and why. */
    public String skipped(String module, String reason) {
        return text("skipped", module, Excerpt.shortened(reason));
    }

    /** Says that a module has nothing to attest. */
    public String nothingToAttest() {
        return text("nothing-to-attest");
    }

    /** Says what was attested. */
    public String attested(Artifact artifact, Assessment assessment, boolean signed) {
        String verdict = assessment.declaration().notHosted().isPresent()
                ? text("not-hosted")
                : assessment.verdict().key();
        return text(signed ? "attested-signed" : "attested-unsigned", artifact.resourceUri(), verdict);
    }

    /** Says that an attestation holds. */
    public String verified(Artifact artifact) {
        return text("attestation-verified", artifact.resourceUri(), artifact.sha256());
    }

    /** The title of the page in a Maven site. */
    public String siteName() {
        return text("site-name");
    }

    /** What the page in a Maven site is about. */
    public String siteDescription() {
        return text("site-description");
    }

    /** Says that another day than today counts. */
    public String otherDay(LocalDate day) {
        return text("other-day", day.toString());
    }

    /** Says that nobody looked at what the repository's files show. */
    public String notLooked() {
        return text("not-looked");
    }

    /** Says that what follows would stop the build if a parameter did not let it pass. */
    public String letPass() {
        return text("let-pass");
    }

    /** Where the whole of a refusal stands, and which goal explains it. */
    public String more(List<String> reports) {
        return text("more", String.join(", ", reports), version());
    }

    /** Which goal explains warnings. */
    public String explained() {
        return text("explained", version());
    }

    private static String version() {
        return String.valueOf(PluginMessages.class.getPackage().getImplementationVersion());
    }

    /** Says that what follows would stop the build if refusals were not only observed, and until when they are. */
    public String observed(Enforcement enforcement) {
        return enforcement
                .from()
                .map(day -> text("observed-until", day.toString()))
                .orElseGet(() -> text("observed"));
    }

    /** Says that what follows would stop the build if the policy did not list it as known. */
    public String knownRefusals() {
        return text("known-refusals");
    }

    /** What to do where there is no declaration; by the full name of a goal, which the core extension lets run. */
    public String missing(List<Path> folders) {
        return text("missing", folders.stream().map(Path::toString).collect(Collectors.joining(", ")), version());
    }

    /** The same for several modules at once; their names are those of their folders. */
    public String missingFor(List<String> modules, Path root) {
        return text("missing-for", modules.size(), String.join(", ", modules), root.toString(), version());
    }

    /** Says that another module lacks a declaration, too. */
    public String missingToo(String module, String first) {
        return text("missing-too", module, first);
    }

    /** Says that a declaration is refused that was refused for another module already. */
    public String refusedToo(String path, String first) {
        return text("refused-too", path, first);
    }

    /** Says where the files of a portfolio were written. */
    public String portfolioWritten(Path folder) {
        return text("portfolio-written", folder.toString());
    }

    /** Says that the declaration was written. */
    public String created(Path file, boolean hosted) {
        return text(hosted ? "created" : "created-not-hosted", file.toString());
    }

    /** Says that a layer was written, and how to go on. */
    public String layerCreated(Path file) {
        return text("layer-created", file.toString(), version());
    }

    /**
     * The sentence of this key in the plugin's bundle, its numbered places filled. Paths, values of parameters and names
     * come from anywhere: what would act on a terminal is escaped in all of them. The bundle is read only when there is
     * something to say, because most builds need none of it.
     */
    public String text(String key, Object... arguments) {
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof String text) {
                shown[i] = Excerpt.escaped(text);
            }
        }
        return Messages.of(PluginMessages.class, "plugin", locale).text(key, shown);
    }
}
