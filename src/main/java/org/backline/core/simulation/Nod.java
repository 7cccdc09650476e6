package org.backline.core.simulation;

import org.backline.core.math.Angle;

/** A loose bow of the upper back, as one tries whether a strap moves with the body. */
record Nod() implements Act {
    private static final double DEPTH = Angle.ofDegrees(18);
    private static final double EACH_WAY = 0.9;

    @Override
    public void perform(Script script) {
        script.bend(EACH_WAY, DEPTH / 4, DEPTH);
        script.pass(EACH_WAY + 0.1);
        script.bend(EACH_WAY, 0, 0);
        script.pass(EACH_WAY);
    }
}
