package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.FLEXION;
import static org.backline.core.simulation.Coordinate.HIPS_Z;
import static org.backline.core.simulation.Coordinate.PELVIC_TILT;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of a lift that begins at the top: steps back from the rack, goes down and up, steps forward again.
 *
 * @param exercise  its id
 * @param ranges    how it is done
 * @param kilograms on the bar
 * @param reps      how each goes; the last is no half one
 */
record LiftsFromTop(String exercise, LiftRanges ranges, double kilograms, List<RepKind> reps) implements Act {
    private static final double STEPS = 2.0;
    private static final double STILL = 1.2;

    LiftsFromTop {
        reps = List.copyOf(reps);
        if (reps.get(reps.size() - 1) == RepKind.HALF) {
            throw new IllegalArgumentException("a set that ends with a half rep ends at the bottom, and that is not simulated");
        }
    }

    static LiftsFromTop romanian(double kilograms, List<RepKind> reps) {
        return new LiftsFromTop("romanian-deadlift", LiftRanges.ROMANIAN, kilograms, reps);
    }

    static LiftsFromTop squats(double kilograms, List<RepKind> reps) {
        return new LiftsFromTop("back-squat", LiftRanges.BACK_SQUAT, kilograms, reps);
    }

    @Override
    public void perform(Script script) {
        script.say(new Said.Chose(script.now(), exercise));
        script.say(new Said.Loaded(script.now(), kilograms));
        new Walk(STEPS).perform(script);
        script.pass(STILL);
        Technique technique = Technique.drawn(ranges, script);
        List<Script.PlannedRep> planned = new ArrayList<>();
        for (int i = 0; i < reps.size(); i++) {
            double flexion = technique.peak(reps.get(i), i, ranges, script);
            if (reps.get(i) == RepKind.HALF) {
                half(script, technique, flexion);
            } else {
                planned.add(rep(script, technique, flexion));
            }
        }
        script.lifted(new Script.PlannedSet(exercise, Course.FROM_TOP, planned, reps.size() - planned.size()));
        new Walk(STEPS).perform(script);
    }

    /** Down, and up only half of the way. */
    private static void half(Script script, Technique technique, double flexion) {
        double left = 1 - script.draw(LiftRanges.HALF_WAY);
        move(script, technique.down(), technique.pelvicTilt(), flexion, -technique.hipDrop(), -technique.hipBack());
        script.pass(technique.down() + technique.bottom());
        move(script, technique.up(), left * technique.pelvicTilt(), left * flexion, -left * technique.hipDrop(), technique.hipBack());
        script.pass(technique.up());
    }

    private static Script.PlannedRep rep(Script script, Technique technique, double flexion) {
        double start = script.now();
        double down = technique.down() * script.draw(LiftRanges.VARIATION);
        double up = technique.up() * script.draw(LiftRanges.VARIATION);
        move(script, down, technique.pelvicTilt(), flexion, -technique.hipDrop(), -technique.hipBack());
        script.lean(down, LiftRanges.LEAN);
        script.pass(down + technique.bottom() / 2);
        double bottom = script.now();
        script.pass(technique.bottom() / 2);
        move(script, up, LiftRanges.LEAN_BACK, script.draw(LiftRanges.LOCKOUT_FLEXION), 0, technique.hipBack());
        script.straighten(up);
        script.pass(up + technique.top() * script.draw(LiftRanges.VARIATION));
        return new Script.PlannedRep(start, bottom, script.now());
    }

    private static void move(Script script, double seconds, double tilt, double flexion, double height, double forward) {
        script.move(PELVIC_TILT, 0, seconds, tilt);
        script.move(FLEXION, 0, seconds, flexion);
        script.move(HIPS_Z, 0, seconds, height);
        script.stride(seconds, forward);
    }
}
