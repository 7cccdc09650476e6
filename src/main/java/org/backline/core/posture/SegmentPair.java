package org.backline.core.posture;

import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Rotations;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * The two segments at one instant, each in an earth frame of its own heading.
 *
 * @param lower segment to earth
 * @param upper segment to earth
 */
record SegmentPair(Quaternion lower, Quaternion upper) {

    static SegmentPair of(AttitudePair pair, List<NodeCalibration> mounts) {
        return new SegmentPair(pair.lower().sensorToEarth().multiply(mounts.get(0).segmentToSensor()),
                pair.upper().sensorToEarth().multiply(mounts.get(1).segmentToSensor()));
    }

    /** @param headingOffset heading of the lower earth frame minus that of the upper one [rad] @return upper segment to lower segment */
    Quaternion relative(double headingOffset) {
        return lower.getConjugate().multiply(Rotations.aboutZ(headingOffset)).multiply(upper);
    }

    /**
     * A segment's heading is that of its left axis, which a bend forward does not move.
     *
     * @return heading of the lower segment minus that of the upper one, each in its own earth frame [rad], (−π, π]
     */
    double headingDifference() {
        Vector3D one = left(lower);
        Vector3D other = left(upper);
        return Math.atan2(one.getY() * other.getX() - one.getX() * other.getY(), one.getX() * other.getX() + one.getY() * other.getY());
    }

    /** @return how much that is worth: a left axis that points up or down has no heading; 0…1 */
    double headingWeight() {
        Vector3D one = left(lower);
        Vector3D other = left(upper);
        return Math.sqrt(horizontal(one) * horizontal(other));
    }

    private static double horizontal(Vector3D vector) {
        return vector.getX() * vector.getX() + vector.getY() * vector.getY();
    }

    private static Vector3D left(Quaternion segmentToEarth) {
        return Rotations.rotate(segmentToEarth, Vector3D.PLUS_J);
    }
}
