package org.backline.core.session;

import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricValue;
import org.backline.core.metric.RepContext;
import org.backline.core.rep.Rep;
import org.backline.core.rep.RepTimes;

/**
 * A rep and what was found about it.
 *
 * @param rep     the rep
 * @param figures its metrics
 * @param near    whether it came near the line (caution held)
 * @param over    whether it crossed the line (alert held)
 * @param edited  whether a person said that it is a rep, and where
 */
public record RepResult(Rep rep, Figures figures, boolean near, boolean over, boolean edited) {

    /** A rep as it was found. */
    public RepResult(Rep rep, Figures figures, boolean near, boolean over) {
        this(rep, figures, near, over, false);
    }

    /**
     * @param index   number of the rep within its set
     * @param context the rep
     * @param near    whether it came near the line
     * @param over    whether it crossed it
     * @return the rep with all metrics that apply to it
     */
    static RepResult of(int index, RepContext context, boolean near, boolean over) {
        return new RepResult(rep(index, context), Figures.of(context), near, over);
    }

    /** @return the rep without its metrics */
    static Rep rep(int index, RepContext context) {
        RepTimes times = context.times();
        return new Rep(index, times.start(), times.turn(), times.end(), context.quality(times.start(), times.end()));
    }

    /** @return the same as number so and so of its set */
    RepResult numbered(int index) {
        return new RepResult(new Rep(index, rep.start(), rep.turn(), rep.end(), rep.quality()), figures, near, over, edited);
    }

    RepResult asEdited() {
        return new RepResult(rep, figures, near, over, true);
    }

    /** @return its metrics; one that does not apply is absent */
    public List<MetricValue> values() {
        return figures.values();
    }

    /** @return value of the metric with that id, empty if it does not apply to this rep */
    public OptionalDouble value(String metric) {
        return figures.value(metric);
    }
}
