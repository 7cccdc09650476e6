package org.backline.core.rep;

import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;

/** Whether what looks like a lift can be one: nobody lifts a bar lying, or turning aside (BIOMECHANICS §5). */
final class Plausibility {
    /** A good morning of somebody supple who rounds passes the 120° of BIOMECHANICS §5; nobody lifts a bar beyond this. */
    private static final double LYING = Angle.ofDegrees(135);
    private static final double TWISTED = Angle.ofDegrees(25);

    private double lowestTwist;
    private double highestTwist;
    private boolean lying;

    void restart() {
        lowestTwist = Double.POSITIVE_INFINITY;
        highestTwist = Double.NEGATIVE_INFINITY;
        lying = false;
    }

    void update(Posture posture) {
        lying |= Math.abs(posture.trunkInclination()) > LYING;
        if (posture instanceof LumbarPosture lumbar) {
            lowestTwist = Math.min(lowestTwist, lumbar.lumbarAxialRotation());
            highestTwist = Math.max(highestTwist, lumbar.lumbarAxialRotation());
        }
    }

    boolean holds() {
        return !lying && !(highestTwist - lowestTwist > TWISTED);
    }
}
