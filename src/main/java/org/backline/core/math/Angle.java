package org.backline.core.math;

/** Angles in the core are radians; this is where a number written in degrees becomes one. */
public final class Angle {
    private static final double RADIANS_PER_DEGREE = Math.PI / 180.0;

    private Angle() {
    }

    /** @return {@code degrees} as an angle [rad] */
    public static double ofDegrees(double degrees) {
        return degrees * RADIANS_PER_DEGREE;
    }

    /** @return the same direction within (−π, π] [rad] */
    public static double wrap(double angle) {
        double turns = Math.rint(angle / (2.0 * Math.PI));
        double wrapped = angle - turns * 2.0 * Math.PI;
        return wrapped <= -Math.PI ? wrapped + 2.0 * Math.PI : wrapped;
    }
}
