package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.HIPS_Z;

import org.backline.core.math.Angle;

/** Puts plates on the bar: bends to one side and the other, now and then crouches, walks round the bar in between. */
record LoadPlates(int times) implements Act {
    private static final int EVERY_SO_OFTEN_A_CROUCH = 3;
    private static final double LATERAL = Angle.ofDegrees(6);
    private static final double HIPS_BACK = 0.12;
    private static final double PAUSE = 0.8;

    @Override
    public void perform(Script script) {
        for (int i = 1; i <= times; i++) {
            if (i % EVERY_SO_OFTEN_A_CROUCH == 0) {
                crouch(script);
            } else {
                bendAside(script, script.side());
            }
            script.pass(PAUSE);
            new Walk(script.draw(LifterRanges.PLATE_GAP) - 2 * PAUSE).perform(script);
            script.pass(PAUSE);
        }
    }

    private static void bendAside(Script script, int side) {
        double down = script.draw(LifterRanges.GET_DOWN);
        double turn = side * script.draw(LifterRanges.PLATE_TURN);
        script.turn(0, down, turn);
        script.bend(down, script.draw(LifterRanges.PLATE_TILT), script.draw(LifterRanges.PLATE_SHARE) * script.lifter().ownRange());
        script.lean(down, -side * LATERAL, side * script.draw(LifterRanges.PLATE_TWIST), -side * LATERAL);
        script.stride(down, -HIPS_BACK);
        script.pass(down + script.draw(LifterRanges.PLATE_HOLD));
        double up = script.draw(LifterRanges.STAND_UP);
        script.blow(0, script.draw(LifterRanges.HEEL_RING));
        script.turn(0, up, -turn);
        script.bend(up, 0, 0);
        script.straighten(up);
        script.stride(up, HIPS_BACK);
        script.pass(up);
    }

    private static void crouch(Script script) {
        double down = script.draw(LifterRanges.GET_DOWN);
        script.bend(down, script.draw(LifterRanges.CROUCH_TILT), script.draw(LifterRanges.CROUCH_SHARE) * script.lifter().ownRange());
        script.move(HIPS_Z, 0, down, -script.draw(LifterRanges.CROUCH_DROP));
        script.pass(down + script.draw(LifterRanges.PLATE_HOLD));
        double up = script.draw(LifterRanges.STAND_UP);
        script.bend(up, 0, 0);
        script.move(HIPS_Z, 0, up, 0);
        script.pass(up);
    }
}
