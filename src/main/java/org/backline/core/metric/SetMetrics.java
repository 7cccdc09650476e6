package org.backline.core.metric;

import static org.backline.core.metric.Unit.LAG;
import static org.backline.core.metric.Unit.RADIAN;
import static org.backline.core.metric.Unit.RADIAN_PER_REP;
import static org.backline.core.metric.Validity.ANY_STRAP;
import static org.backline.core.metric.Validity.TWO_NODES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.backline.core.metric.SetContext.Point;

/** The list of metrics of a set (definitions.md#metrics, M24–M26). To add one, add one record and its words. */
public final class SetMetrics {
    /** With fewer reps a slope is no drift (M24). */
    public static final int LEAST_FOR_DRIFT = 4;
    private static final int LEAST_FOR_ENDS = 5;
    private static final int LEAST_FOR_SPREAD = 3;

    /** Change of peak flexion from rep to rep, Theil–Sen. */
    public static final SetMetric DRIFT_OF_PEAK = metric("drift-of-peak", "M24", RADIAN_PER_REP, TWO_NODES,
            set -> slope(set.values(Metrics.PEAK_FLEXION)));
    /** Change of flexion at lift-off from rep to rep. */
    public static final SetMetric DRIFT_AT_LIFT_OFF = metric("drift-at-lift-off", "M24", RADIAN_PER_REP, TWO_NODES,
            set -> slope(set.values(Metrics.FLEXION_AT_LIFT_OFF)));
    /** Change of the change in the pull from rep to rep. */
    public static final SetMetric DRIFT_OF_CHANGE = metric("drift-of-change", "M24", RADIAN_PER_REP, TWO_NODES,
            set -> slope(set.values(Metrics.FLEXION_CHANGE)));
    /** Change of peak trunk tilt from rep to rep. */
    public static final SetMetric DRIFT_OF_TILT = metric("drift-of-tilt", "M24", RADIAN_PER_REP, ANY_STRAP,
            set -> slope(set.values(Metrics.PEAK_TRUNK_TILT)));
    /** Median peak of the last two reps minus that of the first two. */
    public static final SetMetric LAST_AGAINST_FIRST = metric("last-against-first", "M25", RADIAN, TWO_NODES,
            set -> lastAgainstFirst(set.values(Metrics.PEAK_FLEXION)));
    /** Median distance of peak flexion from its median. */
    public static final SetMetric SPREAD_OF_PEAK = metric("spread-of-peak", "M26", RADIAN, TWO_NODES,
            set -> medianDistance(set.values(Metrics.PEAK_FLEXION)));
    /** Mean distance of the flexion curves from each other. */
    public static final SetMetric SPREAD_OF_CURVES = metric("spread-of-curves", "M26", RADIAN, TWO_NODES,
            set -> pairwise(set.curves(Signal.SMOOTH_FLEXION)));
    /** Mean distance of the trunk's curves from each other. */
    public static final SetMetric SPREAD_OF_TILT = metric("spread-of-tilt-curves", "M26", RADIAN, ANY_STRAP,
            set -> pairwise(set.curves(Signal.SMOOTH_TRUNK)));
    /** How much the lead of the pelvis varies. */
    public static final SetMetric SPREAD_OF_COUPLING = metric("spread-of-coupling", "M15", LAG, TWO_NODES,
            set -> deviation(set.values(Metrics.COUPLING)));

    private static final List<SetMetric> ALL = List.of(DRIFT_OF_PEAK, DRIFT_AT_LIFT_OFF, DRIFT_OF_CHANGE, DRIFT_OF_TILT, LAST_AGAINST_FIRST,
            SPREAD_OF_PEAK, SPREAD_OF_CURVES, SPREAD_OF_TILT, SPREAD_OF_COUPLING);

    private SetMetrics() {
    }

    /** @return all of them, in the order in which they are shown */
    public static List<SetMetric> all() {
        return ALL;
    }

    /** @return the metric with that id, empty if this version does not know it */
    public static Optional<SetMetric> of(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    private static SetMetric metric(String id, String definition, Unit unit, Validity validity,
                                    Function<SetContext, Reading> formula) {
        return new SetMetric(id, definition, 1, unit, validity, formula);
    }

    /** Median of the slopes between all pairs (Theil 1950, Sen 1968): one odd rep does not turn it. */
    private static Reading slope(List<Point> points) {
        List<Double> slopes = new ArrayList<>();
        for (Point a : points) {
            for (Point b : points) {
                if (a.rep() < b.rep()) {
                    slopes.add((b.value() - a.value()) / (b.rep() - a.rep()));
                }
            }
        }
        return enough(points.size(), LEAST_FOR_DRIFT).flatMap(n -> Reading.of(median(slopes)));
    }

    private static Reading lastAgainstFirst(List<Point> points) {
        List<Double> values = points.stream().map(Point::value).toList();
        int n = values.size();
        return enough(n, LEAST_FOR_ENDS).map(many -> median(values.subList(n - 2, n)) - median(values.subList(0, 2)));
    }

    private static Reading medianDistance(List<Point> points) {
        List<Double> values = points.stream().map(Point::value).toList();
        return enough(values.size(), LEAST_FOR_SPREAD).map(n -> {
            double middle = median(values);
            return median(values.stream().map(value -> Math.abs(value - middle)).toList());
        });
    }

    private static Reading deviation(List<Point> points) {
        return enough(points.size(), LEAST_FOR_SPREAD)
                .map(n -> new StandardDeviation().evaluate(points.stream().mapToDouble(Point::value).toArray()));
    }

    private static Reading pairwise(List<double[]> curves) {
        return enough(curves.size(), LEAST_FOR_SPREAD).map(n -> {
            double sum = 0;
            int pairs = 0;
            for (int i = 0; i < curves.size(); i++) {
                for (int k = 0; k < i; k++, pairs++) {
                    sum += rms(curves.get(i), curves.get(k));
                }
            }
            return sum / pairs;
        });
    }

    private static double rms(double[] a, double[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(squares / a.length);
    }

    private static Reading enough(int reps, int least) {
        return reps < least ? Reading.none(Absence.TOO_FEW_REPS) : Reading.of(reps);
    }

    private static double median(List<Double> values) {
        return new Median().evaluate(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
