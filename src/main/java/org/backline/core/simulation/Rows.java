package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.HIPS_Z;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of bent-over rows: bends over, hangs still, pulls with a little help of the trunk each time, stands up and walks away.
 *
 * @param kilograms on the bar
 * @param reps      how many
 */
record Rows(double kilograms, int reps) implements Act {
    private static final double LUMBAR_SHARE = 1 / 3.0;
    private static final double HIPS_BACK = 0.15;

    @Override
    public void perform(Script script) {
        script.say(new Said.Chose(script.now(), "bent-over-row"));
        script.say(new Said.Loaded(script.now(), kilograms));
        double tilt = script.draw(RowRanges.ROW_TILT);
        double flexion = script.draw(RowRanges.ROW_SHARE) * script.lifter().ownRange();
        double down = script.draw(LifterRanges.GET_DOWN);
        script.bend(down, tilt, flexion);
        script.stride(down, -HIPS_BACK);
        script.pass(down + script.draw(RowRanges.ROW_HANG));
        script.lifted(new Script.PlannedSet("bent-over-row", Course.BENT, pulls(script, tilt, flexion), 0));
        double up = script.draw(LifterRanges.STAND_UP);
        script.bend(up, 0, 0);
        script.stride(up, HIPS_BACK);
        script.pass(up + script.draw(LifterRanges.STEPS_AFTER));
        new Walk(2.4).perform(script);
    }

    private List<Script.PlannedRep> pulls(Script script, double tilt, double flexion) {
        double rise = script.draw(RowRanges.ROW_RISE);
        double lift = script.draw(RowRanges.ROW_LIFT);
        double up = script.draw(RowRanges.ROW_UP);
        double down = script.draw(RowRanges.ROW_DOWN);
        double bottom = script.draw(RowRanges.ROW_BOTTOM);
        List<Script.PlannedRep> pulls = new ArrayList<>();
        for (int i = 0; i < reps; i++) {
            double start = script.now();
            double risen = rise * script.draw(LiftRanges.VARIATION);
            double seconds = up * script.draw(LiftRanges.VARIATION);
            script.bend(seconds, tilt - (1 - LUMBAR_SHARE) * risen, flexion - LUMBAR_SHARE * risen);
            script.move(HIPS_Z, 0, seconds, lift);
            script.pass(seconds);
            double pause = script.draw(RowRanges.ROW_TOP);
            double top = script.now() + pause / 2;
            script.pass(pause);
            double back = down * script.draw(LiftRanges.VARIATION);
            script.bend(back, tilt, flexion);
            script.move(HIPS_Z, 0, back, 0);
            script.pass(back);
            pulls.add(new Script.PlannedRep(start, top, script.now()));
            script.pass(bottom * script.draw(LiftRanges.VARIATION));
        }
        return pulls;
    }
}
