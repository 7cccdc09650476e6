package org.backline.core.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.backline.core.math.Angle;

/** Reads from the body what the planned reps became; the definitions are those of {@code src/design/simulator.md} §2. */
final class TruthReader {
    private static final double STEP = 0.005;
    /** From how long before lift-off flexion counts [s]. */
    private static final double BEFORE_LIFT_OFF = 0.3;
    /** Faster is moving, slower has stopped: E0 and E2 of definitions.md#events. */
    private static final double MOVING = Angle.ofDegrees(10);
    private static final double STOPPED = Angle.ofDegrees(5);
    private static final double LOCKOUT_INCLINATION = Angle.ofDegrees(15);
    private static final double LOCKOUT_SHARE = 0.15;
    private static final double LOCKOUT_RATE = Angle.ofDegrees(15);
    private static final int HOLD = (int) Math.round(0.150 / STEP);

    private final Body body;

    TruthReader(Body body) {
        this.body = body;
    }

    Truth read(Script script) {
        return new Truth(script.lifter().ownRange(), body.seen(), script.sets().stream().map(this::set).toList());
    }

    private TrueSet set(Script.PlannedSet planned) {
        List<TrueRep> reps = new ArrayList<>();
        for (Script.PlannedRep rep : planned.reps()) {
            int index = reps.size() + 1;
            reps.add(switch (planned.course()) {
                case FROM_FLOOR -> fromFloor(index, rep);
                case FROM_TOP -> fromTop(index, rep);
                case BENT -> bent(index, rep);
            });
        }
        return new TrueSet(planned.exercise(), reps, planned.incomplete());
    }

    private TrueRep fromFloor(int index, Script.PlannedRep rep) {
        double lockout = lockout(rep);
        double[] flexion = flexion(rep.start() - BEFORE_LIFT_OFF, lockout);
        return new TrueRep(index, rep.start(), lockout, rep.end(), rep.start(), lockout, DoubleStream.of(flexion).max().orElseThrow(),
                sustained(flexion));
    }

    private TrueRep fromTop(int index, Script.PlannedRep rep) {
        double lockout = lockout(rep);
        double descent = times(rep.start(), rep.end()).filter(time -> rate(time) > MOVING).findFirst().orElse(rep.start());
        double rise = times(rep.down(), rep.end()).filter(this::rises).findFirst().orElse(rep.down());
        double liftOff = -times(-rise, -rep.start()).filter(time -> rate(-time) > -STOPPED).findFirst().orElse(-rise);
        double[] flexion = flexion(descent, lockout);
        return new TrueRep(index, descent, rep.down(), lockout, liftOff, lockout, DoubleStream.of(flexion).max().orElseThrow(),
                sustained(flexion));
    }

    private TrueRep bent(int index, Script.PlannedRep rep) {
        double[] flexion = flexion(rep.start(), rep.end());
        return new TrueRep(index, rep.start(), rep.down(), rep.end(), rep.start(), rep.down(), DoubleStream.of(flexion).max().orElseThrow(),
                sustained(flexion));
    }

    private double rate(double time) {
        return (body.posture(time + STEP / 2).trunkInclination() - body.posture(time - STEP / 2).trunkInclination()) / STEP;
    }

    private boolean rises(double from) {
        return times(from, from + 0.2).allMatch(time -> rate(time) < -MOVING);
    }

    /** @return when the trunk is upright and still for 150 ms for the first time after it was down */
    private double lockout(Script.PlannedRep rep) {
        double[] inclination = times(rep.down(), rep.end()).map(time -> body.posture(time).trunkInclination()).toArray();
        double deepest = DoubleStream.of(inclination).max().orElseThrow();
        double upright = Math.max(Math.min(LOCKOUT_INCLINATION, deepest / 2), LOCKOUT_SHARE * deepest);
        int held = 0;
        for (int i = 1; i < inclination.length; i++) {
            double rate = (inclination[i] - inclination[i - 1]) / STEP;
            held = inclination[i] < upright && Math.abs(rate) < LOCKOUT_RATE ? held + 1 : 0;
            if (held == HOLD) {
                return rep.down() + (i - HOLD + 1) * STEP;
            }
        }
        throw new IllegalStateException("the rep from " + rep.start() + " s was scripted without a lockout");
    }

    private double[] flexion(double from, double to) {
        return times(from, to).map(body::flexion).toArray();
    }

    private static DoubleStream times(double from, double to) {
        return DoubleStream.iterate(from, time -> time <= to, time -> time + STEP);
    }

    /** @return the highest level that was held for 150 ms */
    private static double sustained(double[] flexion) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + HOLD < flexion.length; i++) {
            double lowest = Double.POSITIVE_INFINITY;
            for (int k = i; k <= i + HOLD; k++) {
                lowest = Math.min(lowest, flexion[k]);
            }
            highest = Math.max(highest, lowest);
        }
        return highest;
    }
}
