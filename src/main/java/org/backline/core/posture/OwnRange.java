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

    /** @return {@code flexion} as a share of the range, 1 = all of it */
    public double shareOf(double lumbarFlexion) {
        return lumbarFlexion / flexion;
    }
}
