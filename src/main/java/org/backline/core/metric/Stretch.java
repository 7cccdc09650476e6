package org.backline.core.metric;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A signal over a stretch of time.
 *
 * @param length how long [s]
 * @param values the samples within it; none if it cannot be known
 */
public record Stretch(double length, List<Double> values) {
    static final Stretch EMPTY = new Stretch(0.0, List.of());
    /** A peak must be held this long, so that one sample cannot make it [s] (BIOMECHANICS M1). */
    private static final double PEAK_LENGTH = 0.050;

    public Stretch {
        values = List.copyOf(values);
    }

    /** @return median of the highest 50 ms */
    public OptionalDouble peak() {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        int count = (int) Math.max(1, Math.min(values.size(), Math.round(PEAK_LENGTH / length * (values.size() - 1))));
        double[] top = values.stream().mapToDouble(Double::doubleValue).sorted().skip(values.size() - count).toArray();
        return OptionalDouble.of((top[(count - 1) / 2] + top[count / 2]) / 2.0);
    }

    /** @return arithmetic mean */
    public OptionalDouble mean() {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }
}
