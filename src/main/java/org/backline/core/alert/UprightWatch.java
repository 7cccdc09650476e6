package org.backline.core.alert;

import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;

/**
 * Whether a lifter who stands upright between two reps still reads as upright. Mean flexion beyond 6° (definitions.md#wearing-and-zeroing)
 * means that the zero does not hold any more: a node has turned on the body. No angle tells an arched lockout, which is a fault of its own
 * that alerts tell of, from a node that turned the other way; time does: an arch is given up, a node stays as it lies. Belongs to one
 * thread.
 */
public final class UprightWatch {
    private static final double FURTHEST = Angle.ofDegrees(6);
    /** A trunk bent further is not upright, slipped node or not. */
    private static final double UPRIGHT = Angle.ofDegrees(25);
    /** A mean of less time says little: who passes through a lockout still straightens [s]. */
    private static final double LONG_ENOUGH = 0.3;
    /** Nobody stands arched by more than 8° for so long (as far off as a new zero may be) [s]; our judgement. */
    private static final double LONGEST_ARCH = 3;
    private static final double FURTHEST_ARCH = Angle.ofDegrees(-8);

    private double since = Double.NaN;
    private double sum;
    private int count;
    private boolean off;

    /** @param lockedOut whether the lifter stands between two reps */
    public void update(Posture posture, boolean lockedOut) {
        if (!lockedOut || !(posture instanceof LumbarPosture lumbar) || Math.abs(lumbar.trunkInclination()) > UPRIGHT) {
            since = Double.NaN;
            return;
        }
        if (Double.isNaN(since)) {
            since = posture.time();
            sum = 0;
            count = 0;
        }
        sum += lumbar.lumbarFlexion();
        count++;
        double stood = posture.time() - since;
        if (stood >= LONG_ENOUGH) {
            off = sum / count > FURTHEST || sum / count < FURTHEST_ARCH && (off || stood >= LONGEST_ARCH);
        }
    }

    /** Takes that there is a new zero. */
    public void zeroed() {
        since = Double.NaN;
        off = false;
    }

    /** @return whether zero was off when the lifter was last upright for long enough */
    public boolean off() {
        return off;
    }
}
