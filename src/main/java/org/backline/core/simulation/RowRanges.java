package org.backline.core.simulation;

/** How a bent-over row may be done. Mirrors the table in {@code src/design/simulator.md}, which has the sources. */
final class RowRanges {
    /** Pelvic tilt and lumbar flexion (share of own range) that are held. */
    static final Range ROW_TILT = Range.ofDegrees(26, 50);
    static final Range ROW_SHARE = Range.of(0.20, 0.50);
    /** How far the trunk rises with the pull [rad]; a third of it in the lumbar spine. */
    static final Range ROW_RISE = Range.ofDegrees(4.5, 12);
    static final Range ROW_UP = Range.of(0.5, 0.9);
    static final Range ROW_TOP = Range.of(0, 0.3);
    static final Range ROW_DOWN = Range.of(0.7, 1.4);
    static final Range ROW_BOTTOM = Range.of(0.1, 0.6);
    /** How far the hips rise with the pull [m]. */
    static final Range ROW_LIFT = Range.of(0.005, 0.020);
    /** How long the lifter hangs still before the first pull [s]. */
    static final Range ROW_HANG = Range.of(1.2, 2.5);

    private RowRanges() {
    }
}
