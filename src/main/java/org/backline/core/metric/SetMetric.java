package org.backline.core.metric;

import java.util.function.Function;

/**
 * A number about a set.
 *
 * @param id         lower-case, stored, never reused; none of a {@link Metric}
 * @param definition its number in the table of definitions (definitions.md#metrics)
 * @param version    of its formula
 * @param unit       what the value is measured in
 * @param validity   what it needs to mean anything
 * @param formula    the value, or why there is none
 */
public record SetMetric(String id, String definition, int version, Unit unit, Validity validity, Function<SetContext, Reading> formula) {

    /** @return the metric of that set, or why it has none */
    public Reading of(SetContext set) {
        return validity == Validity.TWO_NODES && !set.hasFlexion() ? Reading.none(Absence.ONE_NODE) : formula.apply(set);
    }
}
