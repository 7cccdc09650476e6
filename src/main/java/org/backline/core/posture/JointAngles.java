package org.backline.core.posture;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Rotations;

/**
 * The upper segment relative to the lower one: Cardan angles in the order flexion (about left), lateral bending (about forward), axial
 * rotation (about up), as Grood and Suntay (1983) and the ISB (Wu 2002) have it. Segment axes: x forward, y left, z up.
 *
 * @param flexion        θ [rad], forward positive
 * @param lateralBending β [rad], to the right positive, within ±π/2
 * @param axialRotation  γ [rad], to the left positive
 */
record JointAngles(double flexion, double lateralBending, double axialRotation) {

    /** @param relative upper segment to lower segment */
    static JointAngles of(Quaternion relative) {
        double w = relative.getQ0();
        double x = relative.getQ1();
        double y = relative.getQ2();
        double z = relative.getQ3();
        double m02 = 2 * (x * z + w * y);
        double m22 = w * w - x * x - y * y + z * z;
        double m12 = 2 * (y * z - w * x);
        double m10 = 2 * (x * y + w * z);
        double m11 = w * w - x * x + y * y - z * z;
        return new JointAngles(Math.atan2(m02, m22), -Math.asin(Math.max(-1, Math.min(1, m12))), Math.atan2(m10, m11));
    }

    /**
     * How fast flexion changes, from angular rates instead of differences: ω = θ̇ e_y + β̇ e_x′ + γ̇ e_z″, solved for θ̇.
     *
     * @param relative  upper segment to lower segment
     * @param lowerRate angular rate of the lower segment in its own axes [rad/s]
     * @param upperRate angular rate of the upper segment in its own axes [rad/s]
     * @return θ̇ [rad/s]
     */
    double flexionRate(Quaternion relative, Vector3D lowerRate, Vector3D upperRate) {
        Vector3D rate = Rotations.rotate(relative, upperRate).subtract(lowerRate);
        double alongUpper = Math.sin(flexion) * rate.getX() + Math.cos(flexion) * rate.getZ();
        return rate.getY() + Math.tan(lateralBending) * alongUpper;
    }
}
