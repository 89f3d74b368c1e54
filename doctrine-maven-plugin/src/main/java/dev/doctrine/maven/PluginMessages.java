package dev.doctrine.maven;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.attestation.Artifact;
import dev.doctrine.report.text.Excerpt;
import dev.doctrine.report.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the plugin says and does not stop a build for. */
record PluginMessages(Locale locale) {

    /** Says that a module is not checked, and why. */
    String skipped(String module, String reason) {
        return text("skipped", module, Excerpt.shortened(reason));
    }

    /** Says that a module has nothing to attest. */
    String nothingToAttest() {
        return text("nothing-to-attest");
    }

    /** Says what was attested. */
    String attested(Artifact artifact, Verdict verdict, boolean signed) {
        return text(signed ? "attested-signed" : "attested-unsigned", artifact.resourceUri(), verdict.key());
    }

    /** Says that an attestation holds. */
    String verified(Artifact artifact) {
        return text("attestation-verified", artifact.resourceUri(), artifact.sha256());
    }

    /** The title of the page in a Maven site. */
    String siteName() {
        return text("site-name");
    }

    /** What the page in a Maven site is about. */
    String siteDescription() {
        return text("site-description");
    }

    /** Says that another day than today counts. */
    String otherDay(LocalDate day) {
        return text("other-day", day.toString());
    }

    /** Says that what follows would stop the build but for a parameter. */
    String letPass() {
        return text("let-pass");
    }

    /** What to do where there is no declaration; by the full name of a goal, which the core extension lets run. */
    String missing(List<Path> folders) {
        return text(
                "missing",
                folders.stream().map(Path::toString).collect(Collectors.joining(", ")),
                String.valueOf(PluginMessages.class.getPackage().getImplementationVersion()));
    }

    /** Says where the files of a portfolio were written. */
    String portfolioWritten(Path folder) {
        return text("portfolio-written", folder.toString());
    }

    /** Says that the declaration was written. */
    String created(Path file) {
        return text("created", file.toString());
    }

    /** Read only when there is something to say: most builds need none of it. */
    private String text(String key, Object... arguments) {
        return Messages.of(PluginMessages.class, "plugin", locale).text(key, arguments);
    }
}
