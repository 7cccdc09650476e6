package org.backline.core.rep;

/**
 * What makes a movement a rep of an exercise that begins at the bottom (deadlift). Inclinations are the trunk's, from quiet standing.
 *
 * @param enter            the trunk is down beyond this [rad]
 * @param exit             the trunk is up within this [rad]
 * @param minimumExcursion least way of the trunk from bottom to lockout [rad]
 * @param minimumDuration  shortest rep, lift-off to the start of its lowering [s]
 * @param maximumDuration  longest rep, the same [s]
 * @param longestHold      longest lockout [s]; who stays upright longer has let go of the bar
 */
public record RepCriteria(double enter, double exit, double minimumExcursion, double minimumDuration, double maximumDuration,
                          double longestHold) {
    public RepCriteria {
        if (!(exit < enter) || !(minimumDuration < maximumDuration)) {
            throw new IllegalArgumentException("criteria that nothing can meet");
        }
    }
}
