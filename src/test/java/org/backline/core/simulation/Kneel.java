package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.HIPS_Z;

import org.backline.core.math.Angle;

/** Kneels down, looks for something on the floor, gets up again. */
record Kneel(double seconds) implements Act {
    private static final double EACH_WAY = 1.6;
    private static final double FLEXION = Angle.ofDegrees(8);

    @Override
    public void perform(Script script) {
        script.bend(EACH_WAY, script.draw(LifterRanges.KNEEL_LEAN), FLEXION);
        script.move(HIPS_Z, 0, EACH_WAY, -script.draw(LifterRanges.KNEEL_DROP));
        script.pass(EACH_WAY);
        script.blow(0, script.draw(LifterRanges.HEEL_RING));
        script.bend(1, script.draw(LifterRanges.KNEEL_LEAN), 2 * FLEXION);
        script.pass(seconds);
        script.bend(EACH_WAY, 0, 0);
        script.move(HIPS_Z, 0, EACH_WAY, 0);
        script.pass(EACH_WAY);
    }
}
