package org.backline.core.posture;

import org.backline.core.math.Angle;

/**
 * The flexion that counts as 100 %.
 *
 * @param flexion lumbar flexion of a full forward bend from quiet standing [rad], positive
 * @param origin  whose it is
 */
public record OwnRange(double flexion, Origin origin) {
    /** Used until a full bend was recorded; labelled so wherever a percentage is shown. */
    public static final OwnRange POPULATION = new OwnRange(Angle.ofDegrees(55), Origin.POPULATION);

    /** No back is thought to bend less, or more, in full [°]: a range outside, measured or said, is refused. */
    public static final int LEAST_DEGREES = 25;
    public static final int MOST_DEGREES = 95;

    /** Beyond this share of a range (definitions.md#typical-values). */
    private static final double IMPLAUSIBLE_SHARE = 1.10;
    /** Mean range of the young (definitions.md#typical-values): whose own is not known, or was measured too small, may have this much. */
    private static final double WIDEST_TYPICAL = Angle.ofDegrees(72);
    private static final double HYSTERESIS_SHARE = 0.05;
    private static final double LEAST_HYSTERESIS = Angle.ofDegrees(3);

    /** Where a range comes from. */
    public enum Origin {
        /** The person's own full bend. */
        MEASURED,
        /** Population default: typical, not theirs. */
        POPULATION
    }

    public OwnRange {
        if (!(flexion > 0)) {
            throw new IllegalArgumentException("a range of " + flexion + " rad is no range");
        }
    }

    /** @return by how much flexion comes back under a line to be inside again [rad]: 5 %, at least 3° (definitions.md#lines-and-alerts) */
    public double hysteresis() {
        return Math.max(HYSTERESIS_SHARE * flexion, LEAST_HYSTERESIS);
    }

    /** @return beyond what the person is not thought to bend [rad]: a node has probably slipped, or their range was measured too small */
    public double plausible() {
        return origin == Origin.MEASURED ? IMPLAUSIBLE_SHARE * flexion : possible();
    }

    /** @return beyond what nobody bends, whatever their range was measured to be [rad] */
    public double possible() {
        return IMPLAUSIBLE_SHARE * Math.max(flexion, WIDEST_TYPICAL);
    }

    /** @return {@code flexion} as a share of the range, 1 = all of it */
    public double shareOf(double lumbarFlexion) {
        return lumbarFlexion / flexion;
    }
}
