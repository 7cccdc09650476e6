package org.backline.core.simulation;

import org.backline.core.math.Angle;

/** Bends as far as the lower back goes, holds, and says so: own range. */
record FullBend(double hold) implements Act {
    private static final double PELVIC_TILT = Angle.ofDegrees(60);
    private static final double EACH_WAY = 2.2;

    @Override
    public void perform(Script script) {
        double said = script.now();
        script.bend(EACH_WAY, PELVIC_TILT, script.lifter().ownRange());
        script.stride(EACH_WAY, -0.15);
        script.pass(EACH_WAY + hold);
        script.bend(EACH_WAY, 0, 0);
        script.stride(EACH_WAY, 0.15);
        script.pass(EACH_WAY);
        script.say(new Said.Calibrating(said, Said.Pose.FULL_BEND, said, script.now()));
        script.pass(0.3);
    }
}
