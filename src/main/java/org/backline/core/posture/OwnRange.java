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

    /** @return {@code flexion} as a share of the range, 1 = all of it */
    public double shareOf(double lumbarFlexion) {
        return lumbarFlexion / flexion;
    }
}
