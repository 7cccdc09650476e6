package org.backline.core.rep;

import org.backline.core.math.Angle;

/** How the lifter stands when still: what the next bend is measured from. Belongs to one thread. */
final class StandingBaseline {
    private static final double STILL = Angle.ofDegrees(5);
    private static final double UPRIGHT = Angle.ofDegrees(20);
    /** Who bends from a stand does so after so much stillness (definitions.md#reps-and-sets) [s]. */
    private static final double ARMED = 0.5;
    /** Still for so long is a stand [s]. */
    private static final double TAKEN = 0.2;

    private final Streak still = new Streak(TAKEN);
    private double inclination;
    private double begun = Double.NaN;
    private double last = Double.NaN;

    /** Takes how an upright lifter moves. @param inSet whether they stand between two reps, which is still enough */
    void update(Motion motion, boolean inSet) {
        if (still.update(motion.time(), Math.abs(motion.rate()) < STILL && Math.abs(motion.inclination()) < UPRIGHT)) {
            inclination = motion.inclination();
            begun = inSet ? Double.NEGATIVE_INFINITY : still.since();
            last = motion.time();
        }
    }

    /** @return of the trunk [rad] */
    double inclination() {
        return inclination;
    }

    /** @return whether the lifter had stood still when the bend began at that time [s] */
    boolean still(double bend) {
        return last - begun >= ARMED && bend - last < ARMED;
    }
}
