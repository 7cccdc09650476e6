package org.backline.core.posture;

import org.backline.core.math.Angle;

/**
 * How well a calibration knows one node's mounting.
 *
 * @param unsteadiness of the gyroscope while standing, RMS about its mean, of the worst axis [rad/s]
 * @param gravity      mean of the specific force while standing [m/s²]
 * @param bends        how many bends were seen
 * @param depth        of the deepest, from quiet standing [rad]
 * @param planarity    share of the bends' angular rate about their main axis, 0…1; 0 if there were none
 * @param agreement    how far the axes of single bends lie from that of all, root mean square [rad]
 */
public record MountingQuality(double unsteadiness, double gravity, int bends, double depth, double planarity, double agreement) {
    /** Nothing was measured. */
    public static final MountingQuality UNKNOWN = new MountingQuality(0, 0, 0, 0, 0, 0);

    /** Nobody bends straighter than 2° to the side in a bend of 45°, and may do it the same way each time. */
    private static final double STRAIGHTEST = Angle.ofDegrees(2.5);

    /** @return one standard deviation of the direction that is taken for forward [rad] */
    double forwardDeviation() {
        return Math.hypot(STRAIGHTEST / Math.sqrt(Math.max(1, bends)), agreement / Math.sqrt(Math.max(1, bends - 1)));
    }

    /** @return of a stand and the bends after it */
    MountingQuality with(HingeFit hinge) {
        return new MountingQuality(unsteadiness, gravity, hinge.bends(), hinge.depth(), hinge.planarity(), hinge.agreement());
    }
}
