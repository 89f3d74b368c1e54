package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Something to know beside the outcomes: it changes no verdict today. */
public sealed interface Notice {

    /** A layer of the doctrine is past the day by which its sources were to be read again. */
    record ReviewDue(Layer layer, Layer.Review review) implements Notice {}

    /** The qualification of the offer of an environment ends soon. */
    record QualificationEnds(Environment environment, Offer offer, LocalDate lastDay) implements Notice {}

    /** The security accreditation of an environment ends soon. */
    record HomologationEnds(Environment environment, LocalDate lastDay) implements Notice {}

    /** The layers of this doctrine whose review is overdue on this day, the lowest first. */
    static List<Notice> reviewsDue(Doctrine doctrine, LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        for (Layer layer : doctrine.layers()) {
            Layer.Review review = layer.reviewOrNull();
            if (review != null && review.by().isBefore(today)) {
                notices.add(new ReviewDue(layer, review));
            }
        }
        return notices;
    }
}
