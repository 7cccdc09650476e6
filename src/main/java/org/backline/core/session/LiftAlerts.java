package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.backline.core.alert.ForecastCue;
import org.backline.core.alert.Window;
import org.backline.core.metric.RepContext;
import org.backline.core.posture.FlexionForecast;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Rep;

/** What a lifter is alerted to: lines that flexion crosses, or soon will, and reps that differ from a reference. Belongs to one thread. */
final class LiftAlerts {
    /** Longer than the dwell of arching, shorter than the stand that a descent comes out of [s]. */
    private static final double BEFORE_DESCENT = 0.45;

    private final Supplier<Conditions> conditions;
    private final Trace trace;
    private final SetRecorder recorder;
    private final AlertWatch rules = new AlertWatch(false);
    private final ReferenceWatch reference = new ReferenceWatch();

    /** @param conditions what holds now @param trace the latest postures @param recorder tells what is raised and cleared */
    LiftAlerts(Supplier<Conditions> conditions, Trace trace, SetRecorder recorder) {
        this.conditions = conditions;
        this.trace = trace;
        this.recorder = recorder;
    }

    /** Takes every posture. @param lockedOut whether the lifter stands between two reps @param window empty if nothing is listened to */
    void update(Posture posture, boolean lockedOut, Optional<Window> window) {
        rules.stands(posture, lockedOut);
        if (window.isEmpty()) {
            rules.pause();
            return;
        }
        Conditions under = conditions.get();
        listen(posture, window.get(), under, posture.time());
        rules.withheld(posture, under.range()).ifPresent(reason -> recorder.withheld(posture.time(), reason));
    }

    /** Takes where lumbar flexion will be in a moment. */
    void foresee(Posture now, FlexionForecast ahead, ForecastCue chooser) {
        Conditions under = conditions.get();
        double line = under.limits().round().flexion(under.range());
        if (now instanceof LumbarPosture lumbar && rules.trusts(now, under.range())
                && chooser.foresees(lumbar.lumbarFlexion(), ahead, line)) {
            recorder.foreseen(now.time());
        }
    }

    /** How a first descent began is known to matter only once it is seen to be one. @param descent its start [s] */
    void lookBackTo(double descent, double now) {
        Conditions under = conditions.get();
        trace.between(descent - BEFORE_DESCENT, descent).forEach(posture -> listen(posture, Window.TOP, under, now));
        rules.pause();
    }

    /** Takes that the bar left the floor at {@code time} [s]: flexion there is what rounding on is measured from. */
    void liftOff(double time) {
        rules.liftOff(trace.between(time - RepContext.AROUND_LIFT_OFF, time + RepContext.AROUND_LIFT_OFF).stream()
                .filter(LumbarPosture.class::isInstance).map(LumbarPosture.class::cast).mapToDouble(LumbarPosture::lumbarFlexion)
                .average());
    }

    /** Takes that nothing is lifted from the floor. */
    void noLiftOff() {
        rules.liftOff(OptionalDouble.empty());
    }

    /** Takes what reps of the exercise are held against. */
    void refer(List<Command.UseReference> references) {
        reference.use(references);
    }

    /** Holds a rep against the reference. @param until the last percent of it that is judged */
    void compare(Rep rep, int until, Conditions under, double now) {
        reference.update(rep, trace.between(rep.start(), now), until, under).forEach(change -> recorder.alert(now, change));
    }

    /** Takes that the zero is that of {@code time} [s]. */
    void zeroed(double time) {
        rules.zeroed(time);
    }

    /** Raises no alerts until the next zero: the strap is not worn as its figures would have it. */
    void wornOtherwise() {
        rules.wornOtherwise();
    }

    /** @return whether that rule was raised in this rep */
    boolean raised(String rule) {
        return rules.raised(rule);
    }

    /** The rep is over, or the bend that became none: what is still raised ends. */
    void endRep(double time) {
        rules.endRep().forEach(change -> recorder.alert(time, change));
        recorder.endRep();
    }

    /** The set is over. */
    void endSet(double time) {
        endRep(time);
        reference.end().ifPresent(change -> recorder.alert(time, change));
    }

    private void listen(Posture posture, Window window, Conditions under, double now) {
        rules.update(posture, window, under.range(), under.limits()).forEach(change -> recorder.alert(now, change));
    }
}
