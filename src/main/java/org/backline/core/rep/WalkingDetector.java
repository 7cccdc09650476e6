package org.backline.core.rep;

import org.backline.core.math.Angle;
import org.backline.core.math.Butterworth;

/**
 * Finds walking: an upright body bouncing at 0.8–2.5 Hz (definitions.md#reps-and-sets). A bounce is the specific force rising from clearly
 * below its mean to clearly above; three in step are walking. Belongs to one thread.
 */
public final class WalkingDetector {
    private static final double UPRIGHT = Angle.ofDegrees(20);
    /** 2.5 steps a second [s]. */
    private static final double SHORTEST_STEP = 1.0 / 2.5;
    /** 0.8 steps a second [s]. */
    private static final double LONGEST_STEP = 1.0 / 0.8;
    private static final int STEPS = 3;
    /** A third of what a slow walk gives (1 cm each way, 1.5 steps a second), far above breathing and sway [m/s²]; our judgement. */
    private static final double BOUNCE = 0.3;

    private final Butterworth bounce = Butterworth.lowPass(4.0);
    private final Butterworth mean = Butterworth.lowPass(0.3);
    private boolean below;
    private double lastStep = Double.NEGATIVE_INFINITY;
    private int steps;

    /** @param time [s] @param force magnitude of the specific force at the pelvis [m/s²] */
    public void update(double time, double force) {
        double swing = bounce.update(time, force) - mean.update(time, force);
        if (swing < -BOUNCE) {
            below = true;
        } else if (swing > BOUNCE && below) {
            below = false;
            step(time);
        }
    }

    /** Forgets the steps of a body that is not upright. @param squatting whether it bounces for another reason, upright as it may be */
    public void update(Motion motion, boolean squatting) {
        if (squatting || motion.inclination() > UPRIGHT) {
            steps = 0;
        }
    }

    /** @return whether the person walks at that time [s] */
    public boolean walking(double time) {
        return steps >= STEPS && time - lastStep < LONGEST_STEP;
    }

    /** @return when the later of two bounces was that followed each other like steps, be it the first; long ago if there were none [s] */
    public double stepped(double time) {
        return steps >= 2 && time - lastStep < LONGEST_STEP ? lastStep : Double.NEGATIVE_INFINITY;
    }

    /** @return when the last step was [s]; long ago if there was none */
    public double lastStep() {
        return lastStep;
    }

    private void step(double time) {
        double pause = time - lastStep;
        steps = pause >= SHORTEST_STEP && pause <= LONGEST_STEP ? steps + 1 : 1;
        lastStep = time;
    }
}
