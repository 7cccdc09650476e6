package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.HIPS_Z;

/** Walks the bar back to the rack, dips to set it down, steps away; taking it out looks the same. */
record Rerack() implements Act {
    private static final double STEPS = 2.0;
    private static final double PAUSE = 0.4;
    private static final double CLUMSY = 0.3;

    @Override
    public void perform(Script script) {
        new Walk(STEPS).perform(script);
        double seconds = script.draw(LifterRanges.RACK_TIME);
        script.pass(PAUSE);
        script.bend(seconds, script.draw(LifterRanges.RACK_TILT), CLUMSY * script.draw(LifterRanges.RACK_TILT));
        script.move(HIPS_Z, 0, seconds, -script.draw(LifterRanges.RACK_DIP));
        script.pass(seconds);
        script.blow(0, script.draw(LifterRanges.HEEL_RING));
        script.bend(seconds, 0, 0);
        script.move(HIPS_Z, 0, seconds, 0);
        script.pass(seconds + PAUSE);
        new Walk(STEPS).perform(script);
    }
}
