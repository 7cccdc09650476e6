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

    /** How somebody rows: rise of the trunk [rad], lift of the hips [m], and how long the ways and the bottom take [s]. */
    private record Style(double rise, double lift, double up, double down, double bottom) {
        static Style draw(Script script) {
            return new Style(script.draw(RowRanges.ROW_RISE), script.draw(RowRanges.ROW_LIFT), script.draw(RowRanges.ROW_UP),
                    script.draw(RowRanges.ROW_DOWN), script.draw(RowRanges.ROW_BOTTOM));
        }
    }

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
        Style style = Style.draw(script);
        List<Script.PlannedRep> pulls = new ArrayList<>();
        for (int i = 0; i < reps; i++) {
            pulls.add(pull(script, style, tilt, flexion));
            script.pass(style.bottom * script.draw(LiftRanges.VARIATION));
        }
        return pulls;
    }

    private static Script.PlannedRep pull(Script script, Style style, double tilt, double flexion) {
        double start = script.now();
        double risen = style.rise * script.draw(LiftRanges.VARIATION);
        double up = style.up * script.draw(LiftRanges.VARIATION);
        script.bend(up, tilt - (1 - LUMBAR_SHARE) * risen, flexion - LUMBAR_SHARE * risen);
        script.move(HIPS_Z, 0, up, style.lift);
        script.pass(up);
        double pause = script.draw(RowRanges.ROW_TOP);
        double top = script.now() + pause / 2;
        script.pass(pause);
        double down = style.down * script.draw(LiftRanges.VARIATION);
        script.bend(down, tilt, flexion);
        script.move(HIPS_Z, 0, down, 0);
        script.pass(down);
        return new Script.PlannedRep(start, top, script.now());
    }
}
