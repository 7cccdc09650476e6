package org.backline.core.metric;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A number about a rep.
 *
 * @param id       lower-case, stored, never reused
 * @param version  of its formula; values of different versions are not compared
 * @param unit     what the value is measured in
 * @param validity what it needs to mean anything
 * @param formula  the value, empty if it does not apply or was touched by a hole in the data
 */
public record Metric(String id, int version, Unit unit, Validity validity, Function<RepContext, OptionalDouble> formula) {

    /** @return the metric of that rep, empty if it has none */
    public Optional<MetricValue> of(RepContext rep) {
        if (validity == Validity.TWO_NODES && !rep.hasFlexion()) {
            return Optional.empty();
        }
        OptionalDouble value = formula.apply(rep);
        return value.isPresent() ? Optional.of(new MetricValue(id, version, value.getAsDouble())) : Optional.empty();
    }
}
