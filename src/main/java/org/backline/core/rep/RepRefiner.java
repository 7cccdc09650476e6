package org.backline.core.rep;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.backline.core.math.Angle;
import org.backline.core.posture.Posture;

/**
 * The events of reps once more, by their definitions (definitions.md#events), in posture that looks both ways: what was told live came with
 * causal filters and is replaced by these once, when the set closes. Whether something is a rep is not asked again. An event is looked
 * for near the live one; where it does not show there, the live one stays.
 */
public final class RepRefiner {
    private static final double MOVING = Angle.ofDegrees(10);
    private static final double STOPPED = Angle.ofDegrees(5);
    /** An onset goes on for so long [s]. */
    private static final double MOVING_FOR = 0.200;
    private static final double UPRIGHT = Angle.ofDegrees(20);
    private static final double LOCKED_OUT = Angle.ofDegrees(15);
    /** Up within this share of the deepest inclination. */
    private static final double LOCKOUT_SHARE = 0.15;
    private static final double STEADY = Angle.ofDegrees(15);
    /** And steady for so long [s]. */
    private static final double STEADY_FOR = 0.150;
    /** A final event lies at most so far from the live one [s]; our judgement. */
    private static final double NEAR = 0.5;
    /** Hips that rose so long before the trunk turned were told apart from it live; theirs is the lift-off then [s]; our judgement. */
    private static final double HIPS_FIRST = 0.05;

    private final Pattern pattern;
    private final TrunkCurve trunk;

    /** @param pattern of the exercise @param trace postures of the set, in order of time, as well as they are known now */
    public RepRefiner(Pattern pattern, List<Posture> trace) {
        this.pattern = pattern;
        this.trunk = new TrunkCurve(trace);
    }

    /** @param live reps of the set, in order @return their events as they are known now; a bar is on the floor before it leaves it again */
    public List<RepTimes> refined(List<RepTimes> live) {
        List<RepTimes> found = live.stream().map(this::refined).toList();
        return IntStream.range(0, found.size()).mapToObj(i -> i + 1 == found.size() ? found.get(i) : landed(found.get(i), found.get(i + 1)))
                .toList();
    }

    private static RepTimes landed(RepTimes rep, RepTimes next) {
        double floor = Math.min(rep.floor(), next.start());
        return rep.eccentricFirst() || floor <= rep.lowering() ? rep : new RepTimes(rep.liftOff(), rep.lockout(), rep.lowering(), floor);
    }

    private RepTimes refined(RepTimes live) {
        RepTimes found = switch (pattern) {
            case CONCENTRIC_FIRST -> fromFloor(live);
            case ECCENTRIC_FIRST -> fromTop(live);
            case BENT_OVER -> bent(live);
        };
        return inOrder(found) ? found : live;
    }

    private RepTimes fromFloor(RepTimes live) {
        double liftOff = near(live.liftOff(), turn(live.liftOff() - NEAR, live.lockout()));
        double earlier = liftOff - live.liftOff() > HIPS_FIRST ? live.liftOff() : liftOff;
        double deepest = deepest(live.liftOff(), live.lockout());
        boolean dropped = inclination(live.floor()) < deepest / 2;
        return new RepTimes(earlier, near(live.lockout(), lockout(live, deepest)),
                near(live.lowering(), descent(live.lockout(), live.floor(), deepest)),
                dropped ? live.floor() : near(live.floor(), new Sweep(trunk, 1, live.lowering(), live.floor()).end()));
    }

    private RepTimes fromTop(RepTimes live) {
        double bottom = trunk.deepest(live.lowering(), live.liftOff());
        double deepest = deepest(live.lowering(), live.liftOff());
        return new RepTimes(near(live.liftOff(), turn(bottom, live.lockout())), near(live.lockout(), lockout(live, deepest)),
                near(live.lowering(), descent(live.lowering() - NEAR, bottom, deepest)),
                near(live.floor(), OptionalDouble.of(bottom)));
    }

    /** A row's pull and its way back are small: when they began and ended is worked out from how their speed grew and fell. */
    private RepTimes bent(RepTimes live) {
        Sweep pull = new Sweep(trunk, -1, live.liftOff(), live.lockout());
        Sweep back = new Sweep(trunk, 1, live.lockout(), live.floor());
        OptionalDouble top = back.start().isEmpty() || pull.end().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of((pull.end().getAsDouble() + back.start().getAsDouble()) / 2);
        double highest = near(live.lockout(), top);
        return new RepTimes(near(live.liftOff(), pull.start()), highest, highest, near(live.floor(), back.end()));
    }

    /** E0: the trunk tips. */
    private OptionalDouble descent(double from, double to, double deepest) {
        double up = Math.min(UPRIGHT, deepest / 2);
        OptionalDouble bent = trunk.first(from, to, i -> trunk.inclination(i) > up && trunk.rate(i) > 0);
        return bent.isEmpty() || inclination(from) > up ? OptionalDouble.empty()
                : trunk.last(from, bent.getAsDouble(), i -> trunk.rate(i) <= MOVING);
    }

    /** E2: the trunk turns upward. */
    private OptionalDouble turn(double from, double to) {
        OptionalDouble rises = trunk.onset(from, to, MOVING_FOR, i -> trunk.rate(i) < -MOVING);
        return rises.isEmpty() ? rises : trunk.last(from, rises.getAsDouble(), i -> trunk.rate(i) > -STOPPED);
    }

    /** E4: upright and steady. Of an upright squat, half of its depth is up. */
    private OptionalDouble lockout(RepTimes live, double deepest) {
        double up = Math.max(Math.min(LOCKED_OUT, deepest / 2), LOCKOUT_SHARE * deepest);
        return trunk.onset(live.liftOff(), live.lockout() + NEAR, STEADY_FOR,
                i -> trunk.inclination(i) < up && Math.abs(trunk.rate(i)) < STEADY);
    }

    private double deepest(double from, double to) {
        return inclination(trunk.deepest(from, to));
    }

    private double inclination(double time) {
        return trunk.inclination(Math.max(0, trunk.at(Math.nextUp(time)) - 1));
    }

    private static double near(double live, OptionalDouble found) {
        return Math.abs(found.orElse(live) - live) <= NEAR ? found.orElse(live) : live;
    }

    private static boolean inOrder(RepTimes times) {
        return times.liftOff() < times.lockout() && (times.eccentricFirst() ? times.lowering() < times.floor()
                && times.floor() <= times.liftOff() : times.lockout() <= times.lowering() && times.lowering() < times.floor());
    }
}
