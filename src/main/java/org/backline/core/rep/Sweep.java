package org.backline.core.rep;

import java.util.OptionalDouble;
import org.backline.core.math.Angle;

/**
 * One movement of the trunk in one direction. Where it began and ended hardly shows in an angle: slow movements begin imperceptibly.
 * Chosen movements of people are of minimum jerk, their speed 30 s²(1 − s)²·way/duration at s = 0…1 of their duration (Flash & Hogan 1985,
 * J Neurosci 5:1688); from when the speed passes a fifth and a half of its peak follows when it was, or will be, nothing.
 */
final class Sweep {
    private static final double LOW = 0.2;
    private static final double HIGH = 0.5;
    /** How far before {@link #LOW} a movement begins, in units of the time between the two. */
    private static final double BEFORE = share(LOW) / (share(HIGH) - share(LOW));

    /** It begins and ends at most so far outside of the interval in which it is fastest [s]; our judgement. */
    private static final double REACH = 0.5;

    /** A smaller peak is swaying; 3° in a second and a half, the least and slowest that is a pull, has 3.8 °/s; our judgement. */
    private static final double SWAY = Angle.ofDegrees(3);

    private final TrunkCurve trunk;
    private final int sign;
    private final double from;
    private final double to;
    private final double fastest;

    /** @param sign 1 downward, −1 upward @param from [s] @param to [s], an interval in which it is the fastest in that direction */
    Sweep(TrunkCurve trunk, int sign, double from, double to) {
        this.trunk = trunk;
        this.sign = sign;
        this.from = from;
        this.to = to;
        this.fastest = fastest();
    }

    /** @return when it set off [s]; empty if that does not show */
    OptionalDouble start() {
        return beyond(trunk.last(from - REACH, fastest, i -> speed(i) < LOW * peak()),
                trunk.last(from - REACH, fastest, i -> speed(i) < HIGH * peak()));
    }

    /** @return when it came to rest [s]; empty if that does not show */
    OptionalDouble end() {
        return beyond(trunk.first(fastest, to + REACH, i -> speed(i) < LOW * peak()),
                trunk.first(fastest, to + REACH, i -> speed(i) < HIGH * peak()));
    }

    private OptionalDouble beyond(OptionalDouble low, OptionalDouble high) {
        return low.isEmpty() || high.isEmpty() || peak() < SWAY ? OptionalDouble.empty()
                : OptionalDouble.of(low.getAsDouble() + BEFORE * (low.getAsDouble() - high.getAsDouble()));
    }

    /** @return share of the duration after which the speed first is that share of its peak */
    private static double share(double ofPeak) {
        return (1 - Math.sqrt(1 - Math.sqrt(ofPeak))) / 2;
    }

    private double fastest() {
        double when = from;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = trunk.at(from); i < trunk.at(Math.nextUp(to)); i++) {
            if (speed(i) > most) {
                most = speed(i);
                when = trunk.time(i);
            }
        }
        return when;
    }

    private double peak() {
        return speed(trunk.at(fastest));
    }

    private double speed(int sample) {
        return sign * trunk.rate(sample);
    }
}
