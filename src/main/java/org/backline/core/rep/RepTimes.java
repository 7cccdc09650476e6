package org.backline.core.rep;

/**
 * The events of one rep [s], session clock. All are estimated from the trunk. A lift that begins at the bottom goes up first
 * (lift-off, lockout, lowering, floor); one that begins at the top goes down first (lowering, floor, lift-off, lockout), its floor being
 * its lowest point.
 *
 * @param liftOff  E2: the bar leaves the floor, or the lowest point
 * @param lockout  E4: upright and steady
 * @param lowering E0 of the way down: the trunk tips forward
 * @param floor    E1: down, or where the set ended
 */
public record RepTimes(double liftOff, double lockout, double lowering, double floor) {

    /** @return whether the lift began at the top */
    public boolean eccentricFirst() {
        return lowering < liftOff;
    }

    /** @return when the rep began [s] */
    public double start() {
        return Math.min(lowering, liftOff);
    }

    /** @return when its first way was done [s] */
    public double turn() {
        return eccentricFirst() ? floor : lockout;
    }

    /** @return when it ended [s] */
    public double end() {
        return Math.max(lockout, floor);
    }
}
