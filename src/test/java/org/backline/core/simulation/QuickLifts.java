package org.backline.core.simulation;

import java.util.Collections;
import java.util.stream.Stream;

/** As many alerts in a minute as a strap can decide: short touch-and-go reps that all round. Not for judging how reps are found. */
public final class QuickLifts {
    private static final LiftRanges QUICK = new LiftRanges(LiftRanges.DEADLIFT.pelvicTilt(), LiftRanges.DEADLIFT.bottomShare(),
            LiftRanges.DEADLIFT.roundingShare(), LiftRanges.DEADLIFT.hipDrop(), LiftRanges.DEADLIFT.hipBack(), Range.of(0.9, 1.0),
            Range.of(0.9, 1.0), Range.of(0.5, 0.6), Range.of(0, 0.1));
    /** Five minutes of it: sets of 20, each closed by a few steps. */
    public static final Scenario MANY = new Scenario("quick-lifts", Stream.of(Stream.<Act>of(new CalibrationStand(6), new Stand(1)),
            Stream.generate(QuickLifts::set).limit(5).flatMap(each -> each)).flatMap(acts -> acts).toList());

    private QuickLifts() {
    }

    private static Stream<Act> set() {
        return Stream.of(new Deadlifts("deadlift", QUICK, 60, true, false, Collections.nCopies(20, RepKind.ROUNDING)), new Walk(2),
                new Stand(2));
    }
}
