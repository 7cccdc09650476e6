package org.backline.core.posture;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;

/** Both nodes at one instant. */
record AttitudePair(Attitude lower, Attitude upper) {

    /** @return the two at the time of the later one, the earlier one turned on at its own rate */
    static AttitudePair of(Attitude lower, Attitude upper) {
        double time = Math.max(lower.time(), upper.time());
        return new AttitudePair(at(time, lower), at(time, upper));
    }

    /** @return [s], strap clock */
    double time() {
        return lower.time();
    }

    private static Attitude at(double time, Attitude attitude) {
        double ahead = time - attitude.time();
        if (ahead <= 0) {
            return attitude;
        }
        Vector3D turn = attitude.angularRate().scalarMultiply(ahead);
        Quaternion turned = attitude.sensorToEarth().multiply(Rotations.about(turn));
        return new Attitude(attitude.node(), time, turned, attitude.angularRate(), attitude.atRest());
    }
}
