package org.backline.core.rep;

import org.backline.core.math.Butterworth;
import org.backline.core.posture.Posture;

/** Posture becomes motion: trunk inclination and its rate, each through a causal 6 Hz low-pass (definitions.md#signals). */
public final class MotionFilter {
    /** [Hz] */
    private static final double CUTOFF = 6.0;

    private final Butterworth inclination = Butterworth.lowPass(CUTOFF);
    private final Butterworth rate = Butterworth.lowPass(CUTOFF);

    /** @return the motion that this posture completes */
    public Motion update(Posture posture) {
        return new Motion(posture.time() - inclination.delay(), inclination.update(posture.time(), posture.trunkInclination()),
                rate.update(posture.time(), posture.trunkInclinationRate()));
    }
}
