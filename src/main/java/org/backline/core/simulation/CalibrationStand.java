package org.backline.core.simulation;

/** Stands still and says so. */
record CalibrationStand(double seconds) implements Act {
    private static final double SETTLE = 0.2;

    @Override
    public void perform(Script script) {
        double from = script.now() + SETTLE;
        script.say(new Said.Calibrating(script.now(), Said.Pose.STAND, from, from + seconds));
        script.pass(SETTLE + seconds + SETTLE);
    }
}
