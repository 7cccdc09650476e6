package org.backline.io.exchange;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetrics;
import org.backline.core.metric.Unit;

/**
 * A metric in files: a column by its id and unit ({@code flexion_at_lift_off_deg}), in degrees, percent, seconds.
 *
 * @param metric id of the metric
 * @param unit   of its values in the program
 */
record MetricColumn(String metric, Unit unit) {
    /** They have columns of their own, older than the list. */
    private static final Set<String> ELSEWHERE = Set.of(Metrics.PEAK_FLEXION.id(), Metrics.PEAK_SHARE.id(), Metrics.PEAK_TRUNK_TILT.id());

    /** @return the columns of a rep that follow the older ones */
    static List<MetricColumn> ofReps() {
        return Metrics.all().stream().filter(metric -> !ELSEWHERE.contains(metric.id())).map(MetricColumn::of).toList();
    }

    /** @return the columns of a set */
    static List<MetricColumn> ofSets() {
        return SetMetrics.all().stream().map(metric -> new MetricColumn(metric.id(), metric.unit())).toList();
    }

    /** @return all columns in which metrics of a rep stand, by name */
    static Stream<String> namesOfReps() {
        return ofReps().stream().map(MetricColumn::name);
    }

    private static MetricColumn of(Metric metric) {
        return new MetricColumn(metric.id(), metric.unit());
    }

    String name() {
        return metric.replace('-', '_') + switch (unit) {
            case RADIAN -> "_deg";
            case SHARE -> "_pct";
            case RATIO -> "";
            case SECOND, LAG -> "_s";
            case RADIAN_PER_SECOND -> "_deg_per_s";
            case RADIAN_SECOND -> "_deg_s";
            case RADIAN_PER_REP -> "_deg_per_rep";
        };
    }

    /** @return the value in the column's unit, empty if there is none */
    OptionalDouble of(Figures figures) {
        OptionalDouble value = figures.value(metric);
        return value.isPresent() ? OptionalDouble.of(inColumn(value.getAsDouble())) : value;
    }

    private double inColumn(double value) {
        return switch (unit) {
            case RADIAN, RADIAN_PER_SECOND, RADIAN_SECOND, RADIAN_PER_REP -> Math.toDegrees(value);
            case SHARE -> 100 * value;
            case RATIO, SECOND, LAG -> value;
        };
    }
}
