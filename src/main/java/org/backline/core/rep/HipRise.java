package org.backline.core.rep;

import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.math.Butterworth;

/**
 * Finds when the hips set off upward out of stillness: knees extend first, so that the bar may leave the floor before the trunk turns
 * (definitions.md#events, E2). The pelvis's vertical velocity is integrated from the last still moment, for 1.5 s at most; what the
 * accelerometer reads as vertical while still is its error and is taken off. Belongs to one thread.
 */
public final class HipRise {
    private static final double STOPPED = Angle.ofDegrees(5);
    /** A still pelvis's acceleration stays this near to what it was when stillness began [m/s²]; our judgement. */
    private static final double UNSTEADY = 0.1;
    /** Stillness takes so long at least [s]. */
    private static final double LEAST_STILLNESS = 0.3;
    /** After longer the error of the accelerometer is all that is left [s]. */
    private static final double LONGEST_INTEGRATION = 1.5;
    /** Faster upward is a rise [m/s]. */
    private static final double RISING = 0.05;
    /** A slow rise speeds up so evenly, for at most so long, that it feels like stillness, but for the level [s]; our judgement. */
    private static final double EVEN = 0.8;

    private final Butterworth smooth = Butterworth.lowPass(6.0);
    private final Streak rising = new Streak(0.100);
    private Spell spell = new Spell(0, 0, 0);
    private double still = Double.NEGATIVE_INFINITY;
    private double error;
    private double velocity;
    private double last;
    private double trunkRate;
    private boolean rose;

    /** A time without change, so far. Its mean is that of its first 0.3 s, lest the slow start of a rise creep into it. */
    private record Spell(double start, int count, double mean) {
        Spell with(double time, double value) {
            return still(time) ? this : new Spell(start, count + 1, mean + (value - mean) / (count + 1));
        }

        boolean still(double time) {
            return time - start >= LEAST_STILLNESS;
        }
    }

    /** Takes how the trunk moves. */
    public void update(Motion motion) {
        trunkRate = motion.rate();
    }

    /** @param at [s] @param vertical acceleration of the pelvis, up positive; a constant error does not matter [m/s²] */
    public void update(double at, double vertical) {
        double acceleration = smooth.update(at, vertical);
        double time = at - smooth.delay();
        boolean steady = Math.abs(trunkRate) < STOPPED && Math.abs(acceleration - spell.mean()) < UNSTEADY;
        spell = steady ? spell.with(time, acceleration) : new Spell(time, 1, acceleration);
        if (spell.still(time) && !speedsUpEvenly(time)) {
            rest(time);
        } else {
            velocity += (acceleration - error) * (time - last);
        }
        rose |= rising.update(time, velocity > RISING && time - still <= LONGEST_INTEGRATION);
        last = time;
    }

    /** @return since when the hips have been rising [s]; empty if they have not, since they were still for the last time */
    public OptionalDouble onset() {
        return rose ? OptionalDouble.of(still) : OptionalDouble.empty();
    }

    private boolean speedsUpEvenly(double time) {
        return time - still <= EVEN && Math.abs(spell.mean() - error) > UNSTEADY;
    }

    private void rest(double time) {
        error = spell.mean();
        velocity = 0;
        still = time;
        rose = false;
    }
}
