package org.backline.core.session;

import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.metric.MetricValue;
import org.backline.core.rep.Rep;

/**
 * A rep and what was found about it.
 *
 * @param rep    the rep
 * @param values its metrics; one that does not apply is absent
 * @param near   whether it came near the line (caution held)
 * @param over   whether it crossed the line (alert held)
 */
public record RepResult(Rep rep, List<MetricValue> values, boolean near, boolean over) {
    public RepResult {
        values = List.copyOf(values);
    }

    /** @return value of the metric with that id, empty if it does not apply to this rep */
    public OptionalDouble value(String metric) {
        return values.stream().filter(value -> value.metric().equals(metric)).mapToDouble(MetricValue::value).findFirst();
    }
}
