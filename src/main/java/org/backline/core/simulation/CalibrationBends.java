package org.backline.core.simulation;

/** Bends forward and up again, a few times, and says so. */
record CalibrationBends(int count) implements Act {
    private static final double PAUSE = 0.4;
    /** How much of a bend is the lumbar spine's share: lumbar 64.5°, pelvis 66.7° (Reis 2015). */
    private static final double LUMBAR_SHARE = 0.49;

    @Override
    public void perform(Script script) {
        double said = script.now();
        for (int i = 0; i < count; i++) {
            double trunk = script.draw(LifterRanges.CALIBRATION_BEND);
            double eachWay = script.draw(LifterRanges.CALIBRATION_BEND_TIME);
            script.bend(eachWay, trunk * (1 - LUMBAR_SHARE), trunk * LUMBAR_SHARE);
            script.lean(eachWay, LifterRanges.CALIBRATION_LEAN);
            script.pass(eachWay);
            script.bend(eachWay, 0, 0);
            script.straighten(eachWay);
            script.pass(eachWay + PAUSE);
        }
        script.say(new Said.Calibrating(said, Said.Pose.BEND, said, script.now() - PAUSE / 2));
    }
}
