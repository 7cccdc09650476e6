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
    static final LiftRanges ROMANIAN = new LiftRanges(Range.ofDegrees(45, 68), Range.of(0.30, 0.58), Range.of(0.82, 0.98),
            Range.of(0.02, 0.07), Range.of(0.15, 0.25), Range.of(1.4, 2.4), Range.of(1.1, 1.9), Range.of(0.5, 1.2), Range.of(0, 0.2));
    static final LiftRanges SQUAT = new LiftRanges(Range.ofDegrees(20, 38), Range.of(0.22, 0.55), Range.of(0.82, 0.98),
            Range.of(0.35, 0.52), Range.of(0.12, 0.22), Range.of(1.2, 2.2), Range.of(1.1, 1.9), Range.of(0.5, 1.2), Range.of(0, 0.2));

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
    /** Lean-back that still counts as a lockout [rad]. */
    static final double LEAN_BACK = Angle.ofDegrees(-1.5);
}
