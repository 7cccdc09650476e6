package org.backline.core.posture;

import org.backline.core.math.Angle;

/**
 * The heading of the lower segment's earth frame minus that of the upper one's. Attitudes without magnetometer have free headings; what
 * the two have in common is of no interest, their difference drifts slowly and is followed slowly: over 20 s no back stays twisted.
 */
final class HeadingOffset {
    private static final double TIME_CONSTANT = 20;
    private static final double ENOUGH_TO_KNOW = 0.2;
    /** What is left of twisting to and fro in the mean of 20 s; of a shorter time more. Walking twists by ±5°. */
    private static final double DEVIATION = Angle.ofDegrees(3);

    private double offset;
    private double seen;

    /** Takes what a calibration found. @param known [rad] */
    void begin(double known) {
        offset = known;
        seen = TIME_CONSTANT;
    }

    /** Knows nothing: averages until it has seen enough to follow slowly. */
    void begin() {
        offset = 0;
        seen = 0;
    }

    /** @param passed since the last pair [s] */
    void update(SegmentPair segments, double passed) {
        SegmentPair.Headings headings = segments.headings();
        double worth = headings.weight() * passed;
        seen = Math.min(TIME_CONSTANT, seen + worth);
        if (worth > 0) {
            double gain = Math.min(1, worth / seen);
            offset = Angle.wrap(offset + gain * Angle.wrap(headings.difference() - offset));
        }
    }

    /** @return whether it has seen enough to be used */
    boolean known() {
        return seen >= ENOUGH_TO_KNOW;
    }

    /** @return variance [rad²] */
    double variance() {
        return DEVIATION * DEVIATION * TIME_CONSTANT / Math.max(ENOUGH_TO_KNOW, seen);
    }

    /** @return [rad] */
    double value() {
        return offset;
    }
}
