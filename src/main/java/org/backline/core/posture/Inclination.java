package org.backline.core.posture;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/** Forward inclination of a segment (x forward, y left, z up): where up is, seen in its sagittal plane. Whole circle, no fold at 90°. */
final class Inclination {

    private Inclination() {
    }

    /** @return forward inclination [rad], (−π, π] */
    static double of(Quaternion segmentToEarth) {
        Vector3D up = up(segmentToEarth);
        return Math.atan2(-up.getX(), up.getZ());
    }

    /**
     * @param angularRate in the segment's axes [rad/s]
     * @return rate of the inclination [rad/s]; 0 when lying on a side, where it has none
     */
    static double rate(Quaternion segmentToEarth, Vector3D angularRate) {
        Vector3D up = up(segmentToEarth);
        double sagittal = up.getX() * up.getX() + up.getZ() * up.getZ();
        if (sagittal < 1e-6) {
            return 0;
        }
        double along = up.getX() * angularRate.getX() + up.getZ() * angularRate.getZ();
        return angularRate.getY() - up.getY() * along / sagittal;
    }

    /** @return the earth's up in the segment's axes */
    static Vector3D up(Quaternion segmentToEarth) {
        double w = segmentToEarth.getQ0();
        double x = segmentToEarth.getQ1();
        double y = segmentToEarth.getQ2();
        double z = segmentToEarth.getQ3();
        return new Vector3D(2 * (x * z - w * y), 2 * (y * z + w * x), w * w - x * x - y * y + z * z);
    }
}
