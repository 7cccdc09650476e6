package org.backline.core.rep;

/**
 * What makes a movement a rep of an exercise. Inclinations are the trunk's, from quiet standing.
 *
 * @param pattern          in which order a rep goes
 * @param enter            the trunk is down beyond this [rad]
 * @param exit             the trunk is up within this [rad]
 * @param minimumExcursion least way of the trunk within a rep [rad]
 * @param minimumDuration  shortest rep, from its start to lockout and, from the floor, to the start of its lowering [s]
 * @param maximumDuration  longest rep, the same [s]
 * @param longestHold      longest lockout [s]; who stays upright longer has let go of the bar
 */
public record RepCriteria(Pattern pattern, double enter, double exit, double minimumExcursion, double minimumDuration,
                          double maximumDuration, double longestHold) {
    public RepCriteria {
        if (!(exit < enter) || !(minimumDuration < maximumDuration)) {
            throw new IllegalArgumentException("criteria that nothing can meet");
        }
    }
}
