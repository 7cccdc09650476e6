package org.backline.core.rep;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.util.MathUtils;

/**
 * How the pelvis turns about the vertical: of its rotation since the first sample, the part about the vertical axis (swing and twist).
 * Bending, which turns about a horizontal axis, does not show in it. It drifts slowly; only differences over seconds mean something.
 * Belongs to one thread.
 */
public final class PelvicHeading {
    private Quaternion toFirst = Quaternion.IDENTITY;
    private boolean begun;
    private double heading;

    /** @param sensorToEarth attitude of the node at the pelvis; earth frame: z up */
    public void update(Quaternion sensorToEarth) {
        if (!begun) {
            begun = true;
            toFirst = sensorToEarth.getConjugate();
        }
        Quaternion turned = sensorToEarth.multiply(toFirst);
        heading = MathUtils.normalizeAngle(2 * Math.atan2(turned.getQ3(), turned.getQ0()), heading);
    }

    /** @return about the vertical, counter-clockwise seen from above, not wrapped [rad] */
    double heading() {
        return heading;
    }
}
