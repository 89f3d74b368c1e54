package dev.doctrine.report.file;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What tools show on a line of a file: a constraint that is violated, undetermined or lifted, a derogation that lifts
 * nothing, a layer that loosens the doctrine, a declaration that cannot be read or is missing, a check that was skipped.
 *
 * @param check the constraint's id, or what else {@link Findings} looks at
 * @param about the environment, the derogation, the declaration or the module, by name
 * @param related other places that it is about, the most telling first
 * @param message sentences that stand alone, on one line
 * @param suppression by which decision it is lifted; empty if it is not
 * @param fingerprint the same wherever it stands in the file; no two findings of a build have the same
 */
record Finding(
        String check,
        String about,
        Severity severity,
        Place place,
        List<Place> related,
        String message,
        String suppression,
        String fingerprint) {

    Finding {
        related = List.copyOf(related);
        check = Excerpt.sentence(check);
        about = Excerpt.sentence(about);
        message = Excerpt.sentence(message);
        suppression = Excerpt.sentence(suppression);
    }

    /** A finding that is about one place. */
    Finding(
            String check,
            String about,
            Severity severity,
            Place place,
            String message,
            String suppression,
            String fingerprint) {
        this(check, about, severity, place, List.of(), message, suppression, fingerprint);
    }

    /** A fingerprint of these parts: of their digests, which no part can imitate. */
    static String fingerprint(String... parts) {
        StringBuilder digests = new StringBuilder();
        for (String part : parts) {
            digests.append(digest(part));
        }
        return digest(digests.toString());
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
