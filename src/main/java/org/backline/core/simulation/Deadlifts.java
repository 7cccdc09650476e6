package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.FLEXION;
import static org.backline.core.simulation.Coordinate.HIPS_Z;
import static org.backline.core.simulation.Coordinate.PELVIC_TILT;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of deadlifts: gets down to the bar, fidgets, pulls, lowers, and at last lets go, stands up and walks away. Neither getting down
 * nor standing up is a rep.
 *
 * @param exercise   its id
 * @param ranges     how it is done
 * @param kilograms  on the bar
 * @param touchAndGo whether the bar only touches the floor between reps
 * @param dropped    whether the bar of the last rep is let go at lockout
 * @param reps       how each goes
 */
record Deadlifts(String exercise, LiftRanges ranges, double kilograms, boolean touchAndGo, boolean dropped, List<RepKind> reps)
        implements Act {
    /** When flexion is at its peak, share of the pull. */
    private static final double PEAK_AT = 0.35;
    /** When the hips are up, share of the pull. */
    private static final double HIPS_UP_AT = 0.85;
    /** How long bar and lifter turn round at the floor in touch-and-go [s]. */
    private static final double TOUCH = 0.16;
    private static final double STILL_BEFORE_PULL = 0.5;
    /** Share of the way up after which a half rep turns back. */
    private static final double HALF_WAY = 0.5;

    Deadlifts {
        reps = List.copyOf(reps);
        if (dropped && reps.get(reps.size() - 1) == RepKind.HALF) {
            throw new IllegalArgumentException("a bar is dropped from lockout, and a half rep has none");
        }
    }

    static Deadlifts conventional(double kilograms, boolean touchAndGo, List<RepKind> reps) {
        return new Deadlifts("deadlift", LiftRanges.DEADLIFT, kilograms, touchAndGo, false, reps);
    }

    /** One pull: flexion when the bar leaves the floor, and at its peak [rad]. */
    private record Pull(RepKind kind, double start, double peak) {

        /** @return how much of the way up it goes */
        double risen() {
            return kind == RepKind.HALF ? HALF_WAY : 1;
        }
    }

    @Override
    public void perform(Script script) {
        script.say(new Said.Chose(script.now(), exercise));
        script.say(new Said.Loaded(script.now(), kilograms));
        Technique technique = Technique.drawn(ranges, script);
        List<Pull> pulls = pulls(technique, script);
        getDown(script, technique, pulls.get(0).start());
        script.lifted(new Script.PlannedSet(exercise, Course.FROM_FLOOR, lift(script, technique, pulls),
                (int) reps.stream().filter(kind -> kind == RepKind.HALF).count()));
        if (dropped) {
            walkAway(script, script.draw(LiftRanges.AFTER_DROP));
        } else {
            letGo(script, technique);
        }
    }

    private List<Pull> pulls(Technique technique, Script script) {
        List<Pull> pulls = new ArrayList<>();
        for (int i = 0; i < reps.size(); i++) {
            RepKind kind = reps.get(i);
            double peak = technique.peak(kind, i, ranges, script);
            double start = kind == RepKind.ORDINARY || kind == RepKind.HALF ? peak - script.draw(LiftRanges.CREEP)
                    : technique.flexion() + 0.3 * (peak - technique.flexion());
            pulls.add(new Pull(kind, start, peak));
        }
        return pulls;
    }

    private static void getDown(Script script, Technique technique, double flexion) {
        double seconds = script.draw(LifterRanges.GET_DOWN);
        script.bend(seconds, technique.pelvicTilt(), flexion);
        hips(script, seconds, -technique.hipDrop(), -technique.hipBack());
        script.pass(seconds);
        fidget(script);
        script.pass(STILL_BEFORE_PULL + technique.bottom() / 2);
    }

    /** The wiggle before a pull. */
    private static void fidget(Script script) {
        double rate = script.draw(LifterRanges.WIGGLE_RATE);
        double angle = script.draw(LifterRanges.WIGGLE_ANGLE);
        double seconds = Math.rint(script.draw(LifterRanges.WIGGLES)) / rate;
        script.swing(PELVIC_TILT, seconds, seconds / 2, angle, rate, 0);
        script.swing(FLEXION, seconds, seconds / 2, angle / 2, rate, 2);
        script.swing(HIPS_Z, seconds, seconds / 2, 0.02, rate, 0);
        script.pass(seconds);
    }

    private List<Script.PlannedRep> lift(Script script, Technique technique, List<Pull> pulls) {
        List<Script.PlannedRep> planned = new ArrayList<>();
        for (int i = 0; i < pulls.size(); i++) {
            boolean last = i == pulls.size() - 1;
            double overlap = touchAndGo && i > 0 ? TOUCH / 2 : 0;
            double start = script.now() + overlap;
            pull(script, technique, pulls.get(i));
            double floor = last && dropped ? drop(script)
                    : lower(script, technique, pulls.get(i).risen(), pulls.get(last ? i : i + 1).start(), last);
            if (pulls.get(i).kind() != RepKind.HALF) {
                planned.add(new Script.PlannedRep(start, start, floor));
            }
        }
        return planned;
    }

    private static void pull(Script script, Technique technique, Pull pull) {
        double seconds = technique.up() * script.draw(LiftRanges.VARIATION);
        double lead = script.draw(LiftRanges.KNEES_LEAD);
        double left = 1 - pull.risen();
        double top = left > 0 ? left * pull.start() : script.draw(LiftRanges.LOCKOUT_FLEXION);
        hips(script, HIPS_UP_AT * seconds, -left * technique.hipDrop(), pull.risen() * technique.hipBack());
        script.move(PELVIC_TILT, lead, seconds - lead, left > 0 ? left * technique.pelvicTilt() : LiftRanges.LEAN_BACK);
        script.move(FLEXION, 0, PEAK_AT * seconds, pull.peak());
        script.move(FLEXION, PEAK_AT * seconds, (1 - PEAK_AT) * seconds, top);
        script.lean(PEAK_AT * seconds, LiftRanges.LEAN);
        script.pass(PEAK_AT * seconds);
        script.straighten((1 - PEAK_AT) * seconds);
        script.pass((1 - PEAK_AT) * seconds);
        script.pass(left > 0 ? 0 : technique.top() * script.draw(LiftRanges.VARIATION));
    }

    /**
     * @param risen   how much of the way up the lifter is
     * @param flexion where the next pull starts [rad]
     * @return when the bar is on the floor again [s]
     */
    private double lower(Script script, Technique technique, double risen, double flexion, boolean last) {
        double seconds = technique.down() * script.draw(LiftRanges.VARIATION);
        script.bend(seconds, technique.pelvicTilt(), flexion);
        hips(script, seconds, -technique.hipDrop(), -risen * technique.hipBack());
        boolean turns = touchAndGo && !last;
        double floor = script.now() + seconds - (turns ? TOUCH / 2 : 0);
        script.blow(floor - script.now(), script.draw(LifterRanges.FLOOR_RING));
        script.pass(turns ? seconds - TOUCH : seconds + technique.bottom() * script.draw(LiftRanges.VARIATION));
        return floor;
    }

    private static void letGo(Script script, Technique technique) {
        double seconds = script.draw(LifterRanges.STAND_UP);
        script.bend(seconds, 0, 0);
        hips(script, seconds, 0, technique.hipBack());
        script.pass(seconds);
        walkAway(script, script.draw(LifterRanges.STEPS_AFTER));
    }

    private static void walkAway(Script script, double after) {
        script.pass(after);
        new Walk(2.4).perform(script);
    }

    /** Lets go of the bar: the body rids itself of the load, and shortly after the floor shakes. @return when the bar lands [s] */
    private static double drop(Script script) {
        double fall = script.draw(LiftRanges.FALL);
        script.blow(0, script.draw(LifterRanges.HEEL_RING));
        script.swing(HIPS_Z, 2 * fall, fall, script.draw(LiftRanges.SPRING), 1 / fall, 0);
        script.blow(fall, script.draw(LifterRanges.FLOOR_RING));
        double floor = script.now() + fall;
        script.pass(2 * fall);
        return floor;
    }

    private static void hips(Script script, double seconds, double height, double forward) {
        script.move(HIPS_Z, 0, seconds, height);
        script.stride(seconds, forward);
    }
}
