package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.AXIAL_ROTATION;
import static org.backline.core.simulation.Coordinate.FLEXION;
import static org.backline.core.simulation.Coordinate.HIPS_Z;
import static org.backline.core.simulation.Coordinate.LATERAL_BENDING;
import static org.backline.core.simulation.Coordinate.PELVIC_LIST;
import static org.backline.core.simulation.Coordinate.PELVIC_TILT;

import org.backline.core.math.Angle;

/** Walks for a while, turning round on the way if there is time for it. */
record Walk(double seconds) implements Act {
    private static final double FADE = 0.6;
    private static final double LONG_ENOUGH_TO_TURN = 3;
    /** How far tilt and flexion nod with every step [rad]. */
    private static final double NOD = Angle.ofDegrees(1);

    @Override
    public void perform(Script script) {
        double rate = script.draw(LifterRanges.STEP_RATE);
        double lean = script.draw(LifterRanges.WALK_LEAN);
        script.bend(FADE, 0.6 * lean, 0.4 * lean);
        script.stride(seconds, seconds * script.draw(LifterRanges.WALK_SPEED));
        swings(script, rate);
        for (double step = FADE; step < seconds - FADE; step += 1 / rate) {
            script.blow(step, script.draw(LifterRanges.HEEL_RING));
        }
        if (seconds > LONG_ENOUGH_TO_TURN) {
            double length = script.draw(LifterRanges.TURN_TIME);
            script.turn((seconds - length) / 2, length, script.side() * script.draw(LifterRanges.TURN));
        }
        script.pass(seconds - FADE);
        script.bend(FADE, 0, 0);
        script.pass(FADE);
    }

    /** Up and down with every step, from side to side with every second one. */
    private void swings(Script script, double rate) {
        double list = script.draw(LifterRanges.WALK_LIST);
        double twist = script.draw(LifterRanges.WALK_TWIST);
        script.swing(HIPS_Z, seconds, FADE, script.draw(LifterRanges.BOUNCE), rate, 0);
        script.swing(PELVIC_TILT, seconds, FADE, NOD, rate, 1);
        script.swing(FLEXION, seconds, FADE, NOD, rate, 2);
        script.swing(PELVIC_LIST, seconds, FADE, list, rate / 2, 0);
        script.swing(LATERAL_BENDING, seconds, FADE, -0.6 * list, rate / 2, 0);
        script.swing(Coordinate.HEADING, seconds, FADE, twist, rate / 2, 1);
        script.swing(AXIAL_ROTATION, seconds, FADE, -twist, rate / 2, 1);
    }
}
