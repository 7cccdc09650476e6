package org.backline.core.simulation;

import java.util.List;
import org.backline.core.math.Angle;

/** One thing at a time, for a lifter who is told by others what comes next. */
public final class Movements {
    public static final Scenario STILL = movement("still", new Stand(0.25));
    public static final Scenario STAND = movement("stand", new Stand(5.5));
    public static final Scenario BENDS = movement("bends", new Stand(0.7), new CalibrationBends(3));
    public static final Scenario FULL_BEND = movement("full-bend", new Stand(0.7), new FullBend(2));

    public static final Scenario HINGES = movement("hinges", new Stand(0.7), Movements::hinge, Movements::hinge);
    private static final double EACH_WAY = 1.5;

    private Movements() {
    }

    /** Bends from the hip alone. */
    private static void hinge(Script script) {
        script.bend(EACH_WAY, Angle.ofDegrees(60), 0);
        script.pass(EACH_WAY);
        script.bend(EACH_WAY, 0, 0);
        script.pass(EACH_WAY);
    }

    private static Scenario movement(String id, Act... acts) {
        return new Scenario(id, List.of(acts));
    }
}
