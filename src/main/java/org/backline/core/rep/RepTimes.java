package org.backline.core.rep;

/**
 * The events of one rep of a lift that begins at the bottom [s], session clock. All are estimated from the trunk.
 *
 * @param liftOff  E2: the bar leaves the floor
 * @param lockout  E4: upright and steady
 * @param lowering E0 of the way down: the trunk tips forward again
 * @param floor    E1: back on the floor, or where the set ended
 */
public record RepTimes(double liftOff, double lockout, double lowering, double floor) {
}
