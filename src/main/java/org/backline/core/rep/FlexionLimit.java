package org.backline.core.rep;

import org.backline.core.posture.OwnRange;

/**
 * A line that lumbar flexion is held against, as the person set it.
 *
 * @param scale what {@code value} means
 * @param value share of own range (0.8 = 80 %), or angle [rad]
 */
public record FlexionLimit(Scale scale, double value) {

    /** A line further in, or further out, than these means nothing to a back; what a person says outside is refused. */
    public static final int LEAST_PERCENT = 10;
    public static final int MOST_PERCENT = 150;
    public static final int LEAST_DEGREES = 5;
    public static final int MOST_DEGREES = 120;

    /** How a limit is given. */
    public enum Scale { SHARE_OF_RANGE, ANGLE }

    public FlexionLimit {
        if (!Double.isFinite(value) || value <= 0) {
            throw new IllegalArgumentException("a limit of " + value + " is no limit");
        }
    }

    /** @param share of own range, 0.8 for 80 % */
    public static FlexionLimit ofShare(double share) {
        return new FlexionLimit(Scale.SHARE_OF_RANGE, share);
    }

    /** @param angle of lumbar flexion [rad], above 0 */
    public static FlexionLimit ofAngle(double angle) {
        return new FlexionLimit(Scale.ANGLE, angle);
    }

    /** @return the line as lumbar flexion [rad] */
    public double flexion(OwnRange range) {
        return scale == Scale.ANGLE ? value : value * range.flexion();
    }
}
