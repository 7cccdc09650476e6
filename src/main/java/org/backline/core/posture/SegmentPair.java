package org.backline.core.posture;

import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
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

    /** @return where the two look; a segment's heading is that of its left axis, which a bend forward does not move */
    Headings headings() {
        return new Headings(leftX(lower), leftY(lower), leftX(upper), leftY(upper));
    }

    private static double leftX(Quaternion segmentToEarth) {
        return 2 * (segmentToEarth.getQ1() * segmentToEarth.getQ2() - segmentToEarth.getQ0() * segmentToEarth.getQ3());
    }

    private static double leftY(Quaternion segmentToEarth) {
        return 1 - 2 * (segmentToEarth.getQ1() * segmentToEarth.getQ1() + segmentToEarth.getQ3() * segmentToEarth.getQ3());
    }

    /** The left axes of the lower and the upper segment, as far as they are horizontal. */
    record Headings(double lowerX, double lowerY, double upperX, double upperY) {

        /** @return heading of the lower segment minus that of the upper one, each in its own earth frame [rad], (−π, π] */
        double difference() {
            return Math.atan2(lowerY * upperX - lowerX * upperY, lowerX * upperX + lowerY * upperY);
        }

        /** @return how much that is worth: a left axis that points up or down has no heading; 0…1 */
        double weight() {
            return Math.sqrt((lowerX * lowerX + lowerY * lowerY) * (upperX * upperX + upperY * upperY));
        }
    }
}
