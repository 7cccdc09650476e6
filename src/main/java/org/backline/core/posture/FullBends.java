package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.backline.core.math.Angle;

/**
 * Full bends, held: the person's own range. Each time flexion goes beyond half of its largest value is one bend; a bend counts with the
 * largest mean over half a second; several count with their median (definitions.md#lines-and-alerts, #wearing-and-zeroing).
 */
final class FullBends {
    /** A full bend is held for so long [s]. */
    private static final double HOLD = 0.5;
    private static final double MOST_SPREAD = Angle.ofDegrees(4);

    private final double[] flexion;
    private final List<Double> bends;

    FullBends(Trial trial, double rate) {
        double[] raw = trial.postures().stream().filter(LumbarPosture.class::isInstance).map(LumbarPosture.class::cast)
                .mapToDouble(LumbarPosture::lumbarFlexion).toArray();
        flexion = means(raw, Math.max(1, (int) Math.round(HOLD * rate)));
        bends = peaks(flexion);
    }

    /** @return why they cannot be used, empty if they can */
    Optional<Refusal> refusal() {
        if (flexion.length == 0) {
            return Optional.of(Refusal.NO_DATA);
        }
        double[] each = bends.stream().mapToDouble(Double::doubleValue).toArray();
        if (each.length > 1 && new StandardDeviation().evaluate(each) > MOST_SPREAD) {
            return Optional.of(Refusal.INCONSISTENT);
        }
        boolean plausible = each.length > 0 && median() >= Angle.ofDegrees(OwnRange.LEAST_DEGREES)
                && median() <= Angle.ofDegrees(OwnRange.MOST_DEGREES);
        return plausible ? Optional.empty() : Optional.of(Refusal.RANGE_IMPLAUSIBLE);
    }

    /** @return the range */
    OwnRange range() {
        return new OwnRange(median(), OwnRange.Origin.MEASURED);
    }

    private double median() {
        return new Median().evaluate(bends.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double[] means(double[] values, int width) {
        double[] means = new double[Math.max(0, values.length - width + 1)];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] - (i >= width ? values[i - width] : 0);
            if (i >= width - 1) {
                means[i - width + 1] = sum / width;
            }
        }
        return means;
    }

    private static List<Double> peaks(double[] values) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        List<Double> peaks = new ArrayList<>();
        double peak = 0;
        for (double value : values) {
            if (value > largest / 2) {
                peak = Math.max(peak, value);
            } else if (peak > 0) {
                peaks.add(peak);
                peak = 0;
            }
        }
        if (peak > 0) {
            peaks.add(peak);
        }
        return peaks;
    }
}
