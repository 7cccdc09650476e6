package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.metric.MetricValue;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.RepContext;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Rep;
import org.backline.core.rep.RepTimes;

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

    /**
     * @param index  number of the rep within its set
     * @param times  its events
     * @param trace  postures from shortly before the rep to shortly after
     * @param range  what counts as 100 %
     * @param near   whether it came near the line
     * @param over   whether it crossed it
     * @return the rep with all metrics that apply to it
     */
    static RepResult of(int index, RepTimes times, List<Posture> trace, OwnRange range, boolean near, boolean over) {
        RepContext context = new RepContext(times, range, trace);
        List<MetricValue> values = Metrics.all().stream().map(metric -> metric.of(context)).flatMap(Optional::stream).toList();
        Rep rep = new Rep(index, times.liftOff(), times.lockout(), times.floor(), context.quality(times.liftOff(), times.floor()));
        return new RepResult(rep, values, near, over);
    }

    /** @return value of the metric with that id, empty if it does not apply to this rep */
    public OptionalDouble value(String metric) {
        return values.stream().filter(value -> value.metric().equals(metric)).mapToDouble(MetricValue::value).findFirst();
    }
}
