package org.backline.core.math;

/** Weighted mean of directions: that of the sum of their unit vectors. */
public final class MeanAngle {
    private double x;
    private double y;

    /** @param angle [rad] @param weight 0 or more */
    public void add(double angle, double weight) {
        x += weight * Math.cos(angle);
        y += weight * Math.sin(angle);
    }

    /** @return the mean [rad], 0 if nothing was added */
    public double value() {
        return Math.atan2(y, x);
    }
}
