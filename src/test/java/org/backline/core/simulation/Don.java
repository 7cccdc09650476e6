package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.LOWER_WOBBLE;
import static org.backline.core.simulation.Coordinate.UPPER_WOBBLE;

/** Puts the strap on, or sets it right: the nodes turn in the hands and come back to where they sit. */
record Don() implements Act {

    @Override
    public void perform(Script script) {
        double seconds = script.draw(LifterRanges.DON_TIME);
        for (Coordinate node : new Coordinate[] {LOWER_WOBBLE, UPPER_WOBBLE}) {
            script.swing(node, seconds, seconds / 3, script.side() * script.draw(LifterRanges.DON_ANGLE),
                    script.draw(LifterRanges.DON_RATE), 0);
        }
        script.pass(seconds);
    }
}
