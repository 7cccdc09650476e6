package org.backline.gui.model;

import java.util.List;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.RepContext;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/**
 * A set made ready to be drawn.
 *
 * @param result the set
 * @param trace  its posture
 * @param marks  its reps
 */
public record SetPicture(SetResult result, Trace trace, List<RepMark> marks) {

    public static SetPicture of(SetResult result) {
        Trace trace = Trace.of(result.trace());
        return new SetPicture(result, trace, result.reps().stream().map(rep -> mark(result.index(), rep, trace)).toList());
    }

    /** @return whether the strap had a single node: trunk tilt, no flexion */
    public boolean singleNode() {
        return trace.size() == 0 || Double.isNaN(trace.flexion(0));
    }

    /** @return what a rep came to */
    public static Level level(RepResult rep) {
        return rep.over() ? Level.ROUND : rep.near() ? Level.NEAR : Level.OK;
    }

    static RepMark mark(int set, RepResult result, Trace trace) {
        Rep rep = result.rep();
        double highest = Double.NEGATIVE_INFINITY;
        double when = rep.start();
        for (int i = trace.from(rep.start() - RepContext.BEFORE_LIFT_OFF); i < trace.size() && trace.time(i) <= rep.turn(); i++) {
            if (trace.flexion(i) > highest) {
                highest = trace.flexion(i);
                when = trace.time(i);
            }
        }
        double peak = result.value(Metrics.PEAK_FLEXION.id()).orElse(highest);
        return new RepMark(set, rep.index(), rep.start(), rep.turn(), rep.end(), peak, when, level(result), false, result.edited());
    }
}
