package org.backline.core.simulation;

import static org.backline.core.simulation.RepKind.HALF;
import static org.backline.core.simulation.RepKind.NEAR;
import static org.backline.core.simulation.RepKind.ORDINARY;
import static org.backline.core.simulation.RepKind.ROUNDING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of scenarios. To add one, write it here. */
public final class Scenarios {
    /** Calibrates itself within 30 s and lifts a set whose fifth rep rounds over the line. */
    public static final Scenario FIRST_SET = scenario("first-set", calibration(), set(100, ORDINARY, ORDINARY, ORDINARY, NEAR, ROUNDING),
            new Stand(1));
    /** What comes after, again and again: a rest and a set. */
    public static final Scenario NEXT_SET = scenario("next-set", new Walk(6), new Stand(3), new Walk(5), new Stand(1.5),
            set(110, ORDINARY, ORDINARY, NEAR, ORDINARY, ROUNDING), new Stand(1));
    /** {@link #FIRST_SET}, a rest, and another set. */
    public static final Scenario DEMO = scenario("demo", FIRST_SET, NEXT_SET);
    /** A set from the floor after a short stand, no bends: for programs that hear no marks. */
    public static final Scenario FIVE_DEADLIFTS = scenario("five-deadlifts", new CalibrationStand(5), new Walk(3), new Stand(1.5),
            set(120, ORDINARY, ORDINARY, ROUNDING, ORDINARY, ROUNDING), new Stand(2));
    /** Plates, a set, a rest on the bench, another set; no calibration but a stand. */
    public static final Scenario GYM_VISIT = scenario("gym-visit", new CalibrationStand(5), new Walk(5), new LoadPlates(3), new Stand(2),
            set(80, ORDINARY, ORDINARY, ORDINARY), new Walk(4), new Sit(6), new LoadPlates(2), new Stand(2),
            set(100, ORDINARY, ORDINARY, ROUNDING, ORDINARY), new Stand(2));
    /** Calibration and a set with a stop at every floor contact. */
    public static final Scenario DEAD_STOP = scenario("dead-stop", calibration(), new Walk(4), new Stand(1),
            set(120, ORDINARY, ORDINARY, NEAR, ROUNDING, ORDINARY), new Stand(2));
    /** Calibration and a set whose bar only touches the floor. */
    public static final Scenario TOUCH_AND_GO = scenario("touch-and-go", calibration(), new Walk(4), new Stand(1),
            Deadlifts.conventional(90, true, List.of(ORDINARY, ORDINARY, ORDINARY, ROUNDING, ORDINARY)), new Stand(2));
    /** Calibration and a set with three pulls that turn back before lockout. */
    public static final Scenario HALF_REPS = scenario("half-reps", calibration(), new Stand(1),
            set(140, ORDINARY, HALF, ORDINARY, HALF, HALF, ORDINARY), new Stand(2));
    /** Calibration and a set of Romanian deadlifts. */
    public static final Scenario ROMANIAN = scenario("romanian-deadlift", calibration(), new Stand(1),
            LiftsFromTop.romanian(80, List.of(ORDINARY, ORDINARY, ROUNDING, ORDINARY, ORDINARY, ORDINARY)), new Stand(2));
    /** Calibration and a set of squats. */
    public static final Scenario SQUAT = scenario("squat", calibration(), new Stand(1),
            LiftsFromTop.squats(100, List.of(ORDINARY, ORDINARY, ORDINARY, ROUNDING, ORDINARY)), new Stand(2));
    /** Dead-stop, plates, touch-and-go whose bar falls, half reps, rack, bench: definitions.md#acceptance-tests, A4. */
    public static final Scenario REP_SCRIPTS = scenario("rep-scripts", calibration(), new Walk(4), new Stand(2),
            set(100, ORDINARY, ORDINARY, ORDINARY, ORDINARY, ORDINARY), new LoadPlates(2), new Stand(2),
            new Deadlifts("deadlift", LiftRanges.DEADLIFT, 120, true, true, List.of(ORDINARY, ORDINARY, ORDINARY, ORDINARY, ORDINARY)),
            new Rerack(), new Sit(6), new Walk(4), new Stand(2),
            set(140, ORDINARY, HALF, ORDINARY, HALF, HALF), new Stand(2));
    /** Everything but lifting, for two minutes. */
    public static final Scenario BETWEEN_SETS = scenario("between-sets", new CalibrationStand(5), new Walk(12), new LoadPlates(5),
            new Sit(8), new Walk(10), new Stand(6), new LoadPlates(3), new Walk(8), new Sit(5), new Stand(2));

    private static final List<Scenario> ALL = List.of(DEMO, FIRST_SET, NEXT_SET, FIVE_DEADLIFTS, GYM_VISIT, DEAD_STOP, TOUCH_AND_GO,
            HALF_REPS, ROMANIAN, SQUAT, REP_SCRIPTS, BETWEEN_SETS);

    private Scenarios() {
    }

    /** @return all of them */
    public static List<Scenario> all() {
        return ALL;
    }

    /** @return the scenario of that id, empty if there is none */
    public static Optional<Scenario> named(String id) {
        return ALL.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /** A try whether it moves, a quiet stand, three bends, a full bend. */
    static Act calibration() {
        return script -> Stream.of(new Stand(0.3), new Nod(), new Stand(0.4), new CalibrationStand(5.2), new CalibrationBends(3),
                new FullBend(2), new Stand(0.7)).forEach(act -> act.perform(script));
    }

    private static Act set(double kilograms, RepKind... reps) {
        return Deadlifts.conventional(kilograms, false, List.of(reps));
    }

    private static Scenario scenario(String id, Act... acts) {
        return new Scenario(id, List.of(acts));
    }

    private static Scenario scenario(String id, Scenario first, Scenario then) {
        return new Scenario(id, Stream.concat(first.acts().stream(), then.acts().stream()).toList());
    }
}
