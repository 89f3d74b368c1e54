package dev.doctrine.report.file;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Level;
import dev.doctrine.policy.Enforcement;

/** How much a finding weighs, in the words of those who show it. */
enum Severity {
    /** A mandatory constraint is violated. */
    FORBIDDEN("error", "blocker", "error"),
    /**
     * A mandatory constraint is undetermined, or a declaration cannot be read or is missing: it stops the build as well,
     * but may prove right.
     */
    UNDETERMINED("error", "major", "error"),
    /** Worth attention, and stops nothing. What would refuse and is only observed is among it. */
    WARNING("warning", "minor", "warning"),
    /** Worth knowing. What a derogation lifts is among it: not every reader knows of suppressions. */
    NOTE("note", "info", "notice");

    private final String sarif;
    private final String gitLab;
    private final String gitHub;

    Severity(String sarif, String gitLab, String gitHub) {
        this.sarif = sarif;
        this.gitLab = gitLab;
        this.gitHub = gitHub;
    }

    static Severity of(Outcome outcome) {
        if (outcome.observed()) {
            return WARNING;
        }
        return switch (outcome.verdict()) {
            case FORBIDDEN -> FORBIDDEN;
            case UNDETERMINED -> UNDETERMINED;
            case DEROGATED -> NOTE;
            case ALLOWED -> outcome.isWarning() ? WARNING : NOTE;
        };
    }

    /** The weight of what nobody can judge in this build. */
    static Severity ofUnjudged(BuildAssessment build) {
        return build.enforcement() == Enforcement.Mode.OBSERVE ? WARNING : UNDETERMINED;
    }

    /** The weight of a constraint that is violated. */
    static Severity of(Level level) {
        return switch (level) {
            case MANDATORY -> FORBIDDEN;
            case RECOMMENDED -> WARNING;
            case INFORMATION -> NOTE;
        };
    }

    /** The level of a SARIF result. */
    String sarif() {
        return sarif;
    }

    /** The severity of a Code Quality finding. */
    String gitLab() {
        return gitLab;
    }

    /** The command of a workflow. */
    String gitHub() {
        return gitHub;
    }
}
