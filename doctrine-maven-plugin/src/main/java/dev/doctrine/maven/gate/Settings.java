package dev.doctrine.maven.gate;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.file.WrittenAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a check: decided by the build server's policy where there is one, else by what the project asks.
 *
 * @param today the day of the assessment
 * @param otherDay whether a parameter chose that day
 * @param locale the language of what is shown
 * @param fileLocale the language of what is written to files: never that of the machine
 * @param missingFails whether a module without a declaration is refused; else it is warned of
 * @param undeterminedFails whether a module is refused where no source decides; else it is warned of
 * @param formats the formats in which the assessment is written
 * @param declaration the declaration that a parameter names; null to look for it
 * @param skipReason why the check is skipped; null if it is not
 * @param before the earlier assessment with which this one is compared; null where nobody compares
 * @param evidence which files are looked at
 */
public record Settings(
        Policy policy,
        Doctrine doctrine,
        LocalDate today,
        boolean otherDay,
        Locale locale,
        Locale fileLocale,
        boolean missingFails,
        boolean undeterminedFails,
        Set<ReportFormat> formats,
        @Nullable String declaration,
        @Nullable String skipReason,
        @Nullable WrittenAssessment before,
        EvidenceScope evidence) {

    /** Whether one report can hold what is assessed by these settings and by the others. */
    boolean assessesAs(Settings others) {
        return today.equals(others.today)
                && policy.derogations().warningDays()
                        == others.policy.derogations().warningDays()
                && policy.enforcement().equals(others.policy.enforcement())
                && (doctrine == others.doctrine || layers().equals(others.layers()));
    }

    /** Whether refusals stop no build. */
    public boolean observes() {
        return policy.enforcement().observes(today);
    }

    /** The digests of the doctrine's layers, the lowest first. */
    List<String> layers() {
        return digests(doctrine);
    }

    /** The digests of a doctrine's layers, the lowest first. */
    static List<String> digests(Doctrine doctrine) {
        List<String> digests = new ArrayList<>();
        for (Layer layer : doctrine.layers()) {
            digests.add(layer.sha256());
        }
        return digests;
    }
}
