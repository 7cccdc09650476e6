package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.HIPS_Z;

import org.backline.core.math.Angle;

/** Sits down on a bench, stays, gets up: the pelvis tips backward first, then the trunk leans forward. */
record Sit(double seconds) implements Act {
    private static final double BENCH = 0.45;
    private static final double BACK = 0.35;
    private static final double FIRST = 0.5;
    private static final double DOWN = 1.4;
    private static final double SLUMP = Angle.ofDegrees(22);

    @Override
    public void perform(Script script) {
        double back = -script.draw(LifterRanges.SIT_BACK);
        double lean = script.draw(LifterRanges.SIT_LEAN);
        script.move(Coordinate.PELVIC_TILT, 0, FIRST, back);
        script.move(Coordinate.FLEXION, FIRST, DOWN - FIRST, lean - back);
        script.move(HIPS_Z, FIRST / 2, DOWN, -BENCH);
        script.stride(DOWN, -BACK);
        script.pass(DOWN + FIRST);
        script.blow(0, script.draw(LifterRanges.HEEL_RING));
        script.bend(1, back, SLUMP);
        script.pass(seconds);
        getUp(script, lean);
    }

    private static void getUp(Script script, double lean) {
        script.bend(FIRST, lean, SLUMP / 2);
        script.pass(FIRST);
        script.bend(DOWN, 0, 0);
        script.move(HIPS_Z, 0, DOWN, 0);
        script.stride(DOWN, BACK);
        script.pass(DOWN);
    }
}
