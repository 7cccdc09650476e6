package org.backline.core.metric;

import org.backline.core.math.Angle;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.RepTimes;

/** Formulas about lumbar flexion: how far, where in the lift, for how long, how quickly (M1–M8, M18). */
final class Rounding {
    /** Getting into position begins where the trunk was last this upright. */
    private static final double UPRIGHT = Angle.ofDegrees(20);
    /** Lockout is looked at for so long [s] (M18, M19). */
    private static final double AT_LOCKOUT = 0.5;
    /** A sideways bend counts where gravity shows at least half of it: while the trunk is bent by less than 60° (M22). */
    private static final double LEAN_SEEN = 0.5;

    private Rounding() {
    }

    static Reading peak(RepContext rep) {
        return rep.judged(Signal.FLEXION).peak();
    }

    static Reading atLiftOff(RepContext rep) {
        double liftOff = rep.times().liftOff();
        return rep.stretch(Signal.FLEXION, liftOff - RepContext.AROUND_LIFT_OFF, liftOff + RepContext.AROUND_LIFT_OFF).mean();
    }

    static Reading change(RepContext rep) {
        return rep.pull(Signal.FLEXION).peak().minus(atLiftOff(rep));
    }

    static Reading excursion(RepContext rep) {
        return rep.pull(Signal.FLEXION).excursion();
    }

    /** E3: where the trunk has come up half of its way from lift-off. */
    static Reading inTheMiddle(RepContext rep) {
        Stretch trunk = rep.pull(Signal.SMOOTH_TRUNK);
        return trunk.at(rep.times().liftOff()).flatMap(start -> trunk.onset(angle -> angle <= start / 2, 0))
                .flatMap(middle -> rep.pull(Signal.SMOOTH_FLEXION).at(middle));
    }

    static Reading atLockout(RepContext rep) {
        return afterLockout(rep, Signal.SMOOTH_FLEXION).mean();
    }

    static Stretch afterLockout(RepContext rep, Signal signal) {
        RepTimes times = rep.times();
        double end = times.eccentricFirst() ? times.lockout() + AT_LOCKOUT : Math.min(times.lockout() + AT_LOCKOUT, times.lowering());
        return rep.stretch(signal, times.lockout(), end);
    }

    /** Highest flexion on the way to the bar, of a lift that begins at the bottom: shown, not judged. */
    static Reading settingUp(RepContext rep) {
        if (rep.times().eccentricFirst()) {
            return Reading.none(Absence.OTHER_LIFT);
        }
        double to = rep.times().liftOff() - RepContext.BEFORE_LIFT_OFF;
        double begin = rep.trace().get(0).time();
        double upright = rep.stretch(Signal.SMOOTH_TRUNK, begin, to).last(angle -> angle < UPRIGHT).value().orElse(begin);
        return rep.stretch(Signal.FLEXION, upright, to).peak();
    }

    static Reading timeBeyond(RepContext rep, FlexionLimit line) {
        return rep.judged(Signal.FLEXION).timeAbove(line.flexion(rep.range()), rep.range().hysteresis());
    }

    static Reading shareBeyond(RepContext rep, FlexionLimit line) {
        double concentric = rep.times().lockout() - rep.times().liftOff();
        return rep.pull(Signal.FLEXION).timeAbove(line.flexion(rep.range()), rep.range().hysteresis()).map(time -> time / concentric);
    }

    static Reading dose(RepContext rep) {
        return rep.judged(Signal.FLEXION).areaAbove(rep.limits().near().flexion(rep.range()));
    }

    static Reading fastestFlexion(RepContext rep) {
        return rep.judged(Signal.FLEXION_RATE).highest();
    }

    static Reading fastestExtension(RepContext rep) {
        return rep.judged(Signal.FLEXION_RATE).lowest();
    }

    /** Largest sideways bend while gravity shows it: while the trunk is upright enough (M22). */
    static Reading lean(RepContext rep) {
        Stretch seen = rep.judged(Signal.LATERAL_CONFIDENCE);
        return rep.judged(Signal.LATERAL_BENDING).where(time -> seen.at(time).value().orElse(0) > LEAN_SEEN).furthestFrom(0);
    }

    /** Largest twist against where the rep began, so that drifting headings take no part (M23). */
    static Reading twist(RepContext rep) {
        Stretch twist = rep.judged(Signal.AXIAL_ROTATION);
        return twist.at(rep.judgedFrom()).flatMap(twist::furthestFrom);
    }
}
