package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Window;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.RepContext;
import org.backline.core.metric.SetContext;
import org.backline.core.posture.Posture;
import org.backline.core.rep.RepTimes;

/**
 * A finished set looked at once more, with all of it known: every figure from posture as it is known then, smoothed both ways, and lines
 * held against the final figures. The same live, in replay and when conclusions are found again.
 */
final class SetRefinement {
    /** Metrics see this much around a rep [s]: getting down to the bar is before it. */
    static final double BEFORE = 4.0;
    /** And after it [s]. */
    static final double AFTER = 1.0;

    private SetRefinement() {
    }

    /**
     * @param live  the set as it was told rep by rep
     * @param times events of its reps
     * @param trace posture around it, as well as it is known now
     * @return the set with its final figures and that trace
     */
    static SetResult of(SetResult live, List<RepTimes> times, List<Posture> trace) {
        List<RepContext> contexts = times.stream().map(each -> context(each, live.conditions(), trace)).toList();
        List<RepResult> reps = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            reps.add(refined(live.reps().get(i), contexts.get(i), live.conditions()));
        }
        double start = times.isEmpty() ? live.start() : times.get(0).start();
        double end = times.isEmpty() ? live.end() : times.get(times.size() - 1).end();
        return new SetResult(live.index(), live.exercise(), start, end, live.conditions(), reps, Figures.of(new SetContext(contexts)),
                trace, false, live.halfReps());
    }

    static RepContext context(RepTimes times, Conditions under, List<Posture> trace) {
        List<Posture> around = trace.stream().filter(p -> p.time() >= times.start() - BEFORE && p.time() <= times.end() + AFTER).toList();
        return new RepContext(times, under.range(), under.limits(), around);
    }

    private static RepResult refined(RepResult live, RepContext rep, Conditions under) {
        AlertWatch watch = new AlertWatch(true);
        rep.smoothed(rep.judgedFrom(), rep.times().lockout())
                .forEach(posture -> watch.update(posture, Window.PULL, under.range(), under.limits()));
        Figures figures = Figures.of(rep);
        boolean known = figures.value(Metrics.PEAK_FLEXION.id()).isPresent();
        return new RepResult(RepResult.rep(live.rep().index(), rep), figures, known ? watch.raised(AlertRules.NEAR_LINE.id()) : live.near(),
                known ? watch.raised(AlertRules.OVER_LINE.id()) : live.over(), live.edited());
    }
}
