package org.backline.core.simulation;

import java.util.Collections;
import java.util.List;

/** As many alerts in a minute as a strap can decide: short touch-and-go reps that all round. Not for judging how reps are found. */
public final class QuickLifts {
    private static final LiftRanges QUICK = new LiftRanges(LiftRanges.DEADLIFT.pelvicTilt(), LiftRanges.DEADLIFT.bottomShare(),
            LiftRanges.DEADLIFT.roundingShare(), LiftRanges.DEADLIFT.hipDrop(), LiftRanges.DEADLIFT.hipBack(), Range.of(0.9, 1.0),
            Range.of(0.9, 1.0), Range.of(0.5, 0.6), Range.of(0, 0.1));
    /** Five minutes of it. */
    public static final Scenario MANY = new Scenario("quick-lifts", List.of(new CalibrationStand(6), new Stand(1),
            new Deadlifts("deadlift", QUICK, 60, true, false, Collections.nCopies(100, RepKind.ROUNDING)), new Stand(1)));

    private QuickLifts() {
    }
}
