package org.backline.core.metric;

import java.util.function.DoubleFunction;
import org.backline.core.math.Angle;
import org.backline.core.rep.RepTimes;

/** Formulas about time, speed, stillness and how much of a rep was seen (M16, M17, M20, M21, M27). */
final class Tempo {
    /** The trunk rests when it is slower than this (M20). */
    private static final double RESTING = Angle.ofDegrees(10);
    /** Set-up is looked at from so long before lift-off, and until so long before [s] (M16). */
    private static final double SET_UP = 1.0;
    private static final double SET_UP_ENDS = 0.1;
    /** It needs so much of it still [s] (M16). */
    private static final double LEAST_STILL = 0.6;

    private Tempo() {
    }

    static Reading concentric(RepContext rep) {
        return span(rep, rep.times().liftOff(), rep.times().lockout());
    }

    static Reading eccentric(RepContext rep) {
        return span(rep, rep.times().lowering(), rep.times().floor());
    }

    /** How long the trunk had rested when it set off (M20). */
    static Reading pause(RepContext rep) {
        RepTimes times = rep.times();
        double begin = times.eccentricFirst() ? times.lowering() : rep.trace().get(0).time();
        Stretch before = rep.stretch(Signal.TRUNK_RATE, begin, times.liftOff());
        Reading moved = before.last(rate -> Math.abs(rate) > RESTING);
        return moved.map(last -> times.liftOff() - last);
    }

    static Reading meanSpeed(RepContext rep) {
        return rep.pull(Signal.TRUNK_RATE).magnitude().mean();
    }

    static Reading peakSpeed(RepContext rep) {
        return rep.pull(Signal.TRUNK_RATE).magnitude().highest();
    }

    /** Spread of flexion before the pull, of a lift that begins at the bottom (M16). */
    static Reading stillness(RepContext rep) {
        return settled(rep, liftOff -> rep.stretch(Signal.SMOOTH_FLEXION, liftOff - SET_UP, liftOff - SET_UP_ENDS).deviation());
    }

    /** How far flexion crept in the second before the pull (M17). */
    static Reading creep(RepContext rep) {
        return settled(rep, liftOff -> {
            Stretch before = rep.stretch(Signal.SMOOTH_FLEXION, liftOff - SET_UP, liftOff);
            return before.at(liftOff).minus(before.at(liftOff - SET_UP));
        });
    }

    /** Share of the rep in which every sample arrived, none of them at the end of its range (M27). */
    static Reading good(RepContext rep) {
        return rep.goodShare(rep.times().start(), rep.times().end());
    }

    private static Reading settled(RepContext rep, DoubleFunction<Reading> then) {
        if (rep.times().eccentricFirst()) {
            return Reading.none(Absence.OTHER_LIFT);
        }
        double liftOff = rep.times().liftOff();
        Stretch before = rep.stretch(Signal.TRUNK_RATE, liftOff - SET_UP, liftOff - SET_UP_ENDS);
        Reading still = before.timeWhere(rate -> Math.abs(rate) < RESTING).atLeast(LEAST_STILL, Absence.NOT_STILL);
        return still.flatMap(enough -> then.apply(liftOff));
    }

    private static Reading span(RepContext rep, double from, double to) {
        return rep.stretch(Signal.TRUNK, from, to).isEmpty() ? Reading.none(Absence.GAP) : Reading.of(to - from);
    }
}
