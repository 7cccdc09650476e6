package org.backline.core.simulation;

import org.backline.core.math.Angle;

/**
 * How one exercise may be done. Mirrors the table in {@code src/design/simulator.md}, which has the sources.
 *
 * @param pelvicTilt    at the bottom [rad]
 * @param bottomShare   lumbar flexion of an ordinary rep, share of own range
 * @param roundingShare of a rounding rep
 * @param hipDrop       [m]
 * @param hipBack       [m]
 * @param down          [s]
 * @param up            [s]
 * @param top           rest at lockout [s]
 * @param bottom        rest at the bottom [s]
 */
record LiftRanges(Range pelvicTilt, Range bottomShare, Range roundingShare, Range hipDrop, Range hipBack,
                  Range down, Range up, Range top, Range bottom) {
    static final LiftRanges DEADLIFT = new LiftRanges(Range.ofDegrees(32, 50), Range.of(0.40, 0.58), Range.of(0.88, 1.00),
            Range.of(0.15, 0.32), Range.of(0.12, 0.22), Range.of(1.1, 2.0), Range.of(1.1, 2.2), Range.of(0.6, 1.4), Range.of(0.6, 1.6));
    static final LiftRanges SUMO = new LiftRanges(Range.ofDegrees(25, 42), Range.of(0.32, 0.52), Range.of(0.88, 1.00),
            Range.of(0.18, 0.35), Range.of(0.06, 0.14), Range.of(1.1, 2.0), Range.of(1.1, 2.4), Range.of(0.6, 1.4), Range.of(0.6, 1.6));
    static final LiftRanges TRAP_BAR = new LiftRanges(Range.ofDegrees(24, 40), Range.of(0.30, 0.52), Range.of(0.82, 0.98),
            Range.of(0.20, 0.38), Range.of(0.06, 0.14), Range.of(1.0, 1.9), Range.of(1.0, 2.0), Range.of(0.6, 1.4), Range.of(0.6, 1.6));
    static final LiftRanges ROMANIAN = new LiftRanges(Range.ofDegrees(45, 68), Range.of(0.30, 0.58), Range.of(0.82, 0.98),
            Range.of(0.02, 0.07), Range.of(0.15, 0.25), Range.of(1.4, 2.4), Range.of(1.1, 1.9), Range.of(0.5, 1.2), Range.of(0, 0.2));
    static final LiftRanges GOOD_MORNING = new LiftRanges(Range.ofDegrees(42, 65), Range.of(0.28, 0.50), Range.of(0.82, 0.98),
            Range.of(0.02, 0.08), Range.of(0.15, 0.25), Range.of(1.4, 2.6), Range.of(1.1, 2.0), Range.of(0.5, 1.3), Range.of(0, 0.3));
    static final LiftRanges HINGE_DRILL = new LiftRanges(Range.ofDegrees(35, 60), Range.of(0.20, 0.45), Range.of(0.82, 0.98),
            Range.of(0.02, 0.07), Range.of(0.15, 0.25), Range.of(1.5, 2.8), Range.of(1.1, 2.2), Range.of(0.5, 1.5), Range.of(0, 0.6));
    static final LiftRanges BACK_SQUAT = new LiftRanges(Range.ofDegrees(20, 38), Range.of(0.22, 0.55), Range.of(0.82, 0.98),
            Range.of(0.35, 0.52), Range.of(0.12, 0.22), Range.of(1.2, 2.2), Range.of(1.1, 1.9), Range.of(0.5, 1.2), Range.of(0, 0.2));
    static final LiftRanges FRONT_SQUAT = new LiftRanges(Range.ofDegrees(10, 25), Range.of(0.20, 0.45), Range.of(0.82, 0.98),
            Range.of(0.38, 0.55), Range.of(0.08, 0.18), Range.of(1.2, 2.2), Range.of(1.1, 1.9), Range.of(0.5, 1.2), Range.of(0, 0.3));
    /** A squat whose trunk barely tilts. */
    static final LiftRanges UPRIGHT_SQUAT = new LiftRanges(Range.ofDegrees(5, 10), Range.of(0.18, 0.22), Range.of(0.82, 0.98),
            Range.of(0.38, 0.55), Range.of(0.05, 0.12), Range.of(1.2, 2.2), Range.of(1.1, 1.9), Range.of(0.5, 1.2), Range.of(0, 0.3));

    /** Flexion of a rep that comes near the line without crossing it, share of own range. */
    static final Range NEAR_SHARE = Range.of(0.73, 0.77);
    /** Flexion gained in a pull that does not round [rad]. */
    static final Range CREEP = Range.ofDegrees(0, 4);
    /** By how much the hips of a deadlift rise before the trunk turns [s]. */
    static final Range KNEES_LEAD = Range.of(0.05, 0.25);
    static final Range LOCKOUT_FLEXION = Range.ofDegrees(-3, 2);
    /** Lateral bending, axial rotation and pelvic list in a rep [rad]. */
    static final Range LEAN = Range.ofDegrees(0, 4);
    /** Flexion gained from rep to rep [rad]. */
    static final Range DRIFT = Range.ofDegrees(0, 1);
    /** How much one rep's times differ from the set's, as a factor. */
    static final Range VARIATION = Range.of(0.93, 1.07);
    /** How far up a half rep comes before it turns back, share of the way. */
    static final Range HALF_WAY = Range.of(0.4, 0.6);
    /** A bar let go at lockout is in the air so long [s]. */
    static final Range FALL = Range.of(0.30, 0.43);
    /** How long the lifter stands where the bar fell [s]. */
    static final Range AFTER_DROP = Range.of(1.5, 4.0);
    /** What the legs give back when the load is gone [m]. */
    static final Range SPRING = Range.of(0.003, 0.010);

    /** Lean-back that still counts as a lockout [rad]. */
    static final double LEAN_BACK = Angle.ofDegrees(-1.5);
}
