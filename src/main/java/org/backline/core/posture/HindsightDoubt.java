package org.backline.core.posture;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.backline.core.orientation.OfflineOrientation;
import org.backline.core.orientation.VqfParameters;

/**
 * What holes, and samples at the end of their range, leave unknown once both of their sides are known ({@link GapWatch} has it live).
 * Gravity, smoothed both ways, meets an error of what was turned half way: half of it is left on either side, and fades with τ. A hole
 * that is not smoothed across leaves on each side what the end of a smoothed line is worse by.
 */
final class HindsightDoubt {
    private static final double CORRECTION_TIME = VqfParameters.PUBLISHED.correctionTime();
    /** Slopes of the rate at the edges of a hole are off by so much against each other: lines through 0.1 s (decision 0023) [rad/s²]. */
    private static final double SLOPE = Angle.ofDegrees(60);
    /** At the end of a line through 2 τ a speed of 0.12 m/s, the nodes against each other, weighs 4/(2 τ). */
    private static final double ONE_SIDED = 2 * 0.12 / (Gravity.STANDARD * CORRECTION_TIME);
    /** Nothing of it is left after so long [s]. */
    private static final double FORGOTTEN = 5 * CORRECTION_TIME;

    private final Map<Integer, GapWatch> watches = new HashMap<>();
    private final NavigableMap<Double, Double> variances = new TreeMap<>();

    /** @param interval of the samples of one node [s] */
    void update(Sample sample, double interval) {
        GapWatch watch = watches.computeIfAbsent(sample.node().id(), id -> new GapWatch());
        watch.update(sample, interval);
        double left = left(watch);
        if (left > 0) {
            variances.merge(sample.time(), left, Double::sum);
        }
    }

    /** @return that of all nodes at the last sample, as live, but for the variance, of which only {@link #variance} knows all */
    Trust trust() {
        Trust all = Trust.FULL;
        for (GapWatch watch : watches.values()) {
            all = all.and(watch.trust(Double.POSITIVE_INFINITY)); // when nothing of its own variance is left
        }
        return all;
    }

    private static double left(GapWatch watch) {
        double hole = watch.hole();
        if (hole > OfflineOrientation.LONGEST_BRIDGE) {
            return ONE_SIDED * ONE_SIDED;
        }
        double bridged = SLOPE * hole * hole / 12;
        return (hole > 0 ? Math.min(bridged * bridged, watch.brought()) : watch.brought()) / 4;
    }

    /** @param time [s] @return of the inclinations of all nodes together, once all samples were seen [rad²] */
    double variance(double time) {
        double sum = 0;
        for (Map.Entry<Double, Double> doubt : variances.subMap(time - FORGOTTEN, time + FORGOTTEN).entrySet()) {
            sum += doubt.getValue() * Math.exp(-2 * Math.abs(time - doubt.getKey()) / CORRECTION_TIME);
        }
        return sum;
    }
}
