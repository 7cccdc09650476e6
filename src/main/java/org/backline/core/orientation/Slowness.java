package org.backline.core.orientation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backline.core.math.Gravity;

/**
 * How fast a node on a body may be moving, standard deviation: not at all when it neither turns nor is shaken. What turns moves by its
 * distance to the ground or the hip; what is shaken, as in walking, may go anywhere.
 */
final class Slowness {
    /** Nobody stands quite still [m/s]. */
    private static final double STILL = 0.05;
    /** Between that of a node to the hip and that to the ground [m]. */
    private static final double LEVER = 0.6;
    /** A step takes a third of a second: what it accelerates by, times this, is its speed [s]. */
    private static final double STEP = 0.3;
    private static final double AROUND = 0.3;

    private final double[] speed;

    private Slowness(double[] speed) {
        this.speed = speed;
    }

    static Slowness of(List<Stride> strides) {
        int width = strides.isEmpty() ? 0 : (int) Math.round(AROUND / 2 / strides.get(0).interval());
        double[] turning = means(strides, width, stride -> stride.rate().getNormSq());
        double[] shaken = means(strides, width, stride -> square(stride.force().getNorm() - Gravity.STANDARD));
        double[] speed = new double[strides.size()];
        for (int k = 0; k < speed.length; k++) {
            speed[k] = STILL + LEVER * Math.sqrt(turning[k]) + STEP * Math.sqrt(shaken[k]);
        }
        return new Slowness(speed);
    }

    /** @return [m/s] at the end of the k-th stride */
    double at(int k) {
        return speed[k];
    }

    /** Means over {@code width} strides to either side. */
    private static double[] means(List<Stride> strides, int width, ToDoubleFunction<Stride> value) {
        double[] sums = new double[strides.size() + 1];
        for (int k = 0; k < strides.size(); k++) {
            sums[k + 1] = sums[k] + value.applyAsDouble(strides.get(k));
        }
        double[] means = new double[strides.size()];
        for (int k = 0; k < means.length; k++) {
            int from = Math.max(0, k - width);
            int to = Math.min(means.length, k + width + 1);
            means[k] = Math.max(0, sums[to] - sums[from]) / (to - from);
        }
        return means;
    }

    private static double square(double x) {
        return x * x;
    }
}
