package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Offer;
import java.time.LocalDate;

/** Something to know beside the outcomes: it changes no verdict today. */
public sealed interface Notice {

    /** A layer of the doctrine is past the day by which its sources were to be read again. */
    record ReviewDue(Layer layer, Layer.Review review) implements Notice {}

    /** The qualification of the offer of an environment ends soon. */
    record QualificationEnds(Environment environment, Offer offer, LocalDate lastDay) implements Notice {}

    /** The security accreditation of an environment ends soon. */
    record HomologationEnds(Environment environment, LocalDate lastDay) implements Notice {}
}
