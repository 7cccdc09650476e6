package org.backline.core.posture;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * Posture from a single node: trunk tilt, not lumbar flexion. It cannot tell the spine from the hip.
 *
 * @param time                 [s], session clock
 * @param trunkInclination     [rad], forward positive
 * @param trunkInclinationRate [rad/s]
 * @param quality              how far to trust it
 */
public record TrunkTilt(double time, double trunkInclination, double trunkInclinationRate, Quality quality) implements Posture {

    static TrunkTilt of(Attitude attitude, NodeCalibration mount, Quality quality) {
        Quaternion segment = attitude.sensorToEarth().multiply(mount.segmentToSensor());
        Vector3D angularRate = Rotations.rotate(mount.segmentToSensor().getConjugate(), attitude.angularRate());
        return new TrunkTilt(attitude.time(), Angle.wrap(Inclination.of(segment) - mount.inclinationZero()),
                Inclination.rate(segment, angularRate), quality);
    }
}
