package org.backline.io.source;

/**
 * How fast a recording goes by.
 *
 * @param speed 1 is real time, 10 is ten times as fast, infinite does not wait at all
 */
public record Pacing(double speed) {
    public static final Pacing REAL_TIME = new Pacing(1);
    public static final Pacing FLAT_OUT = new Pacing(Double.POSITIVE_INFINITY);

    public Pacing {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("a speed of " + speed + " goes nowhere");
        }
    }
}
