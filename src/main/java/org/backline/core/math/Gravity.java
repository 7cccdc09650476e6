package org.backline.core.math;

/** Gravity, which is what an accelerometer at rest feels. */
public final class Gravity {
    /** Standard gravity (third CGPM, 1901) [m/s²]: what a g of a data sheet means. */
    public static final double STANDARD = 9.80665;

    private Gravity() {
    }
}
