package org.backline.core.rep;

import org.backline.core.math.Angle;

/**
 * Finds when the trunk sets off in one direction: faster than 10 °/s for 200 ms (BIOMECHANICS §4.2, E2), and far enough.
 * The onset is dated back to the last moment slower than 5 °/s. Belongs to one thread.
 */
final class Turn {
    private static final double MOVING = Angle.ofDegrees(10);
    private static final double STOPPED = Angle.ofDegrees(5);

    private final int sign;
    private final double leastWay;
    private final Streak moving = new Streak(0.200);
    private double onset;
    private double origin;

    private Turn(int sign, double leastWay) {
        this.sign = sign;
        this.leastWay = leastWay;
    }

    /** @param leastWay how far it goes at least [rad] */
    static Turn upward(double leastWay) {
        return new Turn(-1, leastWay);
    }

    /** @param leastWay how far it goes at least [rad] */
    static Turn downward(double leastWay) {
        return new Turn(1, leastWay);
    }

    /** @return whether the trunk has set off and is still going */
    boolean update(Motion motion) {
        double speed = sign * motion.rate();
        double place = sign * motion.inclination();
        if (speed < STOPPED) {
            onset = motion.time();
            origin = place;
        }
        return moving.update(motion.time(), speed > MOVING) && place - origin >= leastWay;
    }

    /** @return when it set off [s] */
    double onset() {
        return onset;
    }
}
