package dev.doctrine.report.file;

import dev.doctrine.yaml.Place;

/**
 * What tools show on a line of the declaration: a constraint that is violated, undetermined or lifted, a derogation that
 * lifts nothing, a layer that loosens the doctrine.
 *
 * @param check the constraint's id, or what else {@link Findings} looks at
 * @param about the environment, or the derogation, by name
 * @param message sentences that stand alone, on one line
 * @param suppression by which decision it is lifted; empty if it is not
 * @param fingerprint the same wherever it stands in the file; no two findings of an assessment have the same
 */
record Finding(
        String check,
        String about,
        Severity severity,
        Place place,
        String message,
        String suppression,
        String fingerprint) {}
