package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.HIPS_Z;

/** Lies down on the floor and gets up again. @param faceDown on the belly, else on the back */
record Lie(boolean faceDown) implements Act {
    private static final double EACH_WAY = 2.5;
    private static final double DROP = 0.75;

    @Override
    public void perform(Script script) {
        script.bend(EACH_WAY, (faceDown ? 1 : -1) * script.draw(LifterRanges.LIE_TILT), 0);
        script.move(HIPS_Z, 0, EACH_WAY, -DROP);
        script.pass(EACH_WAY + script.draw(LifterRanges.LIE_TIME));
        script.bend(EACH_WAY, 0, 0);
        script.move(HIPS_Z, 0, EACH_WAY, 0);
        script.pass(EACH_WAY);
    }
}
