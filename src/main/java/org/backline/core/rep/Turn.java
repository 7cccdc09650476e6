package org.backline.core.rep;

import org.backline.core.math.Angle;

/**
 * Finds when the trunk sets off in one direction: fast enough for 200 ms (definitions.md#events, E2), and far enough.
 * The onset is dated back to the last moment slower than 5 °/s. Belongs to one thread.
 */
final class Turn {
    private static final double STOPPED = Angle.ofDegrees(5);

    private final int sign;
    private final double leastWay;
    private final double leastSpeed;
    private final Streak moving = new Streak(0.200);
    private double onset;
    private double origin;

    private Turn(int sign, RepCriteria criteria) {
        this.sign = sign;
        this.leastWay = criteria.leastTurn();
        this.leastSpeed = criteria.leastSpeed();
    }

    static Turn upward(RepCriteria criteria) {
        return new Turn(-1, criteria);
    }

    static Turn downward(RepCriteria criteria) {
        return new Turn(1, criteria);
    }

    /** @return whether the trunk has set off and is still going */
    boolean update(Motion motion) {
        double speed = sign * motion.rate();
        double place = sign * motion.inclination();
        if (speed < STOPPED) {
            onset = motion.time();
            origin = place;
        }
        return moving.update(motion.time(), speed > leastSpeed) && place - origin >= leastWay;
    }

    /** @return when it set off [s] */
    double onset() {
        return onset;
    }
}
