package dev.doctrine.examination;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.KnownFinding;
import java.util.List;

/**
 * What a doctrine implies.
 *
 * @param findings what its owner may not have meant, in the order of {@link dev.doctrine.doctrine.FindingKind}
 * @param outdated findings that the doctrine says it knows of, and that are not there
 * @param openOffers for each classification, kind of owner and stage, which offers remain
 * @param silences every decision that rests on a fact which no source states
 * @param unexamined the constraints that look at too many facts together to be tried: nothing here takes them into account
 */
public record Examination(
        Doctrine doctrine,
        List<ExaminationFinding> findings,
        List<KnownFinding> outdated,
        List<OpenOffers> openOffers,
        List<MissingFact> silences,
        List<Constraint> unexamined) {

    public Examination {
        findings = List.copyOf(findings);
        outdated = List.copyOf(outdated);
        openOffers = List.copyOf(openOffers);
        silences = List.copyOf(silences);
        unexamined = List.copyOf(unexamined);
    }

    /** The findings that the doctrine does not know of. */
    public List<ExaminationFinding> unknown() {
        return findings.stream().filter(finding -> finding.known().isEmpty()).toList();
    }

    /** The combinations for which no offer remains. */
    public List<OpenOffers> withoutOffer() {
        return openOffers.stream().filter(open -> open.open().isEmpty()).toList();
    }
}
