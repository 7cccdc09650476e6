package org.backline.core.rep;

/**
 * How the trunk moves, smoothed for finding events.
 *
 * @param time        when it was so [s], session clock: the posture's time less the delay of the smoothing
 * @param inclination of the trunk [rad], forward positive
 * @param rate        of the inclination [rad/s], down positive
 */
public record Motion(double time, double inclination, double rate) {
}
