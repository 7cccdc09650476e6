package org.backline.core.rep;

import org.backline.core.math.Angle;

/**
 * Finds when the trunk sets off in one direction: faster than 10 °/s for 200 ms (BIOMECHANICS §4.2, E2), and further than a wiggle.
 * The onset is dated back to the last moment slower than 5 °/s. Belongs to one thread.
 */
final class Turn {
    private static final double MOVING = Angle.ofDegrees(10);
    private static final double STOPPED = Angle.ofDegrees(5);
    /** Set-up wiggles and a chest that dips as the hips rise go less far than this; our judgement. */
    private static final double LEAST_WAY = Angle.ofDegrees(10);

    private final int sign;
    private final Streak moving = new Streak(0.200);
    private double onset;
    private double origin;

    private Turn(int sign) {
        this.sign = sign;
    }

    static Turn upward() {
        return new Turn(-1);
    }

    static Turn downward() {
        return new Turn(1);
    }

    /** @return whether the trunk has set off and is still going */
    boolean update(Motion motion) {
        double speed = sign * motion.rate();
        double place = sign * motion.inclination();
        if (speed < STOPPED) {
            onset = motion.time();
            origin = place;
        }
        return moving.update(motion.time(), speed > MOVING) && place - origin >= LEAST_WAY;
    }

    /** @return when it set off [s] */
    double onset() {
        return onset;
    }
}
