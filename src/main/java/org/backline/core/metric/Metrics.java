package org.backline.core.metric;

import static org.backline.core.metric.Unit.RADIAN;
import static org.backline.core.metric.Unit.SECOND;
import static org.backline.core.metric.Unit.SHARE;
import static org.backline.core.metric.Validity.ANY_STRAP;
import static org.backline.core.metric.Validity.TWO_NODES;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.backline.core.rep.RepTimes;

/** The list of metrics (BIOMECHANICS §4.3, §4.1b where they differ). To add one, add one record. */
public final class Metrics {
    /** A rounded start belongs to the rep, getting into position does not [s] (§4.1b). */
    private static final double BEFORE_LIFT_OFF = 0.3;
    /** Half the stretch that M3 is the mean of [s]. */
    private static final double AROUND_LIFT_OFF = 0.05;

    /** M1: highest lumbar flexion from 0.3 s before lift-off to lockout. */
    public static final Metric PEAK_FLEXION = new Metric("peak-lumbar-flexion", 1, RADIAN, TWO_NODES, Metrics::peakFlexion);

    /** M2: M1 as a share of own range. */
    public static final Metric PEAK_SHARE = new Metric("peak-share-of-range", 1, SHARE, TWO_NODES,
            rep -> map(peakFlexion(rep), rep.range()::shareOf));

    /** M3: lumbar flexion when the bar leaves the floor, mean of 100 ms. */
    public static final Metric FLEXION_AT_LIFT_OFF = new Metric("flexion-at-lift-off", 1, RADIAN, TWO_NODES, Metrics::flexionAtLiftOff);

    /** M4: highest lumbar flexion between lift-off and lockout, minus M3. */
    public static final Metric FLEXION_CHANGE = new Metric("flexion-change-in-pull", 1, RADIAN, TWO_NODES, Metrics::flexionChange);

    /** Highest trunk inclination from 0.3 s before lift-off to lockout; all that a single node can tell of depth. */
    public static final Metric PEAK_TRUNK_TILT = new Metric("peak-trunk-tilt", 1, RADIAN, ANY_STRAP,
            rep -> rep.trunkInclination(rep.times().liftOff() - BEFORE_LIFT_OFF, rep.times().lockout()).peak());

    /** M20: lift-off to lockout. */
    public static final Metric CONCENTRIC_TIME = new Metric("concentric-time", 1, SECOND, ANY_STRAP,
            rep -> span(rep, rep.times().liftOff(), rep.times().lockout()));

    /** M20: start of the lowering to the floor. */
    public static final Metric ECCENTRIC_TIME = new Metric("eccentric-time", 1, SECOND, ANY_STRAP,
            rep -> span(rep, rep.times().lowering(), rep.times().floor()));

    private static final List<Metric> ALL = List.of(PEAK_FLEXION, PEAK_SHARE, FLEXION_AT_LIFT_OFF, FLEXION_CHANGE, PEAK_TRUNK_TILT,
            CONCENTRIC_TIME, ECCENTRIC_TIME);

    private Metrics() {
    }

    /** @return all of them, in the order in which they are shown */
    public static List<Metric> all() {
        return ALL;
    }

    /** @return the metric with that id, empty if this version does not know it */
    public static Optional<Metric> of(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    private static OptionalDouble peakFlexion(RepContext rep) {
        RepTimes times = rep.times();
        return rep.flexion(times.liftOff() - BEFORE_LIFT_OFF, times.lockout()).peak();
    }

    private static OptionalDouble flexionAtLiftOff(RepContext rep) {
        double liftOff = rep.times().liftOff();
        return rep.flexion(liftOff - AROUND_LIFT_OFF, liftOff + AROUND_LIFT_OFF).mean();
    }

    private static OptionalDouble flexionChange(RepContext rep) {
        OptionalDouble start = flexionAtLiftOff(rep);
        OptionalDouble peak = rep.flexion(rep.times().liftOff(), rep.times().lockout()).peak();
        return start.isPresent() ? map(peak, value -> value - start.getAsDouble()) : OptionalDouble.empty();
    }

    private static OptionalDouble span(RepContext rep, double from, double to) {
        return rep.trunkInclination(from, to).values().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(to - from);
    }

    private static OptionalDouble map(OptionalDouble value, DoubleUnaryOperator change) {
        return value.isPresent() ? OptionalDouble.of(change.applyAsDouble(value.getAsDouble())) : OptionalDouble.empty();
    }
}
