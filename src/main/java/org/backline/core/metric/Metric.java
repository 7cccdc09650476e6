package org.backline.core.metric;

import java.util.function.Function;
import org.backline.core.posture.LumbarPosture;

/**
 * A number about a rep.
 *
 * @param id         lower-case, stored, never reused
 * @param definition its number in the table of definitions (definitions.md#metrics): {@code M13}
 * @param version    of its formula; values of different versions are not compared
 * @param unit       what the value is measured in
 * @param validity   what it needs to mean anything
 * @param confidence how much it can mean at best
 * @param formula    the value, or why there is none
 */
public record Metric(String id, String definition, int version, Unit unit, Validity validity, Confidence confidence,
                     Function<RepContext, Reading> formula) {

    /** A metric of usual confidence, first version. */
    static Metric of(String id, String definition, Unit unit, Validity validity, Function<RepContext, Reading> formula) {
        return new Metric(id, definition, 1, unit, validity, Confidence.USUAL, formula);
    }

    /** @return the same, said with low confidence */
    Metric lowConfidence() {
        return new Metric(id, definition, version, unit, validity, Confidence.LOW, formula);
    }

    /** @return the metric of that rep, or why it has none; of a single node nothing that needs {@link LumbarPosture} */
    public Reading of(RepContext rep) {
        if (validity == Validity.TWO_NODES && !rep.hasFlexion()) {
            return Reading.none(Absence.ONE_NODE);
        }
        return validity == Validity.TWO_NODES && !rep.possible() ? Reading.none(Absence.IMPLAUSIBLE) : formula.apply(rep);
    }
}
