package org.backline.core.metric;

import static org.backline.core.metric.Unit.LAG;
import static org.backline.core.metric.Unit.RADIAN;
import static org.backline.core.metric.Unit.RADIAN_PER_SECOND;
import static org.backline.core.metric.Unit.RADIAN_SECOND;
import static org.backline.core.metric.Unit.RATIO;
import static org.backline.core.metric.Unit.SECOND;
import static org.backline.core.metric.Unit.SHARE;
import static org.backline.core.metric.Validity.ANY_STRAP;
import static org.backline.core.metric.Validity.TWO_NODES;

import java.util.List;
import java.util.Optional;

/**
 * The list of metrics of a rep (definitions.md#metrics), in the order in which they are shown. To add one, add one
 * record and its words. M24–M26 are about a set: {@link SetMetrics}.
 */
public final class Metrics {
    /** Highest lumbar flexion that is judged: from 0.3 s before lift-off, or from the descent's start, to lockout. */
    public static final Metric PEAK_FLEXION = Metric.of("peak-lumbar-flexion", "M1", RADIAN, TWO_NODES, Rounding::peak);
    /** The same as a share of own range. */
    public static final Metric PEAK_SHARE = Metric.of("peak-share-of-range", "M2", SHARE, TWO_NODES,
            rep -> Rounding.peak(rep).map(rep.range()::shareOf));
    /** Lumbar flexion when the bar leaves the floor, mean of 100 ms. */
    public static final Metric FLEXION_AT_LIFT_OFF = Metric.of("flexion-at-lift-off", "M3", RADIAN, TWO_NODES, Rounding::atLiftOff);
    /** Highest lumbar flexion between lift-off and lockout, minus that at lift-off. */
    public static final Metric FLEXION_CHANGE = Metric.of("flexion-change-in-pull", "M4", RADIAN, TWO_NODES, Rounding::change);
    /** Lumbar flexion where the trunk has come up half of its way. */
    public static final Metric FLEXION_IN_THE_MIDDLE = Metric.of("flexion-in-the-middle", "M32", RADIAN, TWO_NODES, Rounding::inTheMiddle);
    /** Mean lumbar flexion of the half second after lockout; negative is arching. */
    public static final Metric FLEXION_AT_LOCKOUT = Metric.of("flexion-at-lockout", "M18", RADIAN, TWO_NODES, Rounding::atLockout);
    /** Highest lumbar flexion on the way to the bar: shown, not judged. */
    public static final Metric SET_UP_PEAK = Metric.of("set-up-peak", "M29", RADIAN, TWO_NODES, Rounding::settingUp);
    /** Highest minus lowest lumbar flexion of the pull. */
    public static final Metric FLEXION_EXCURSION = Metric.of("flexion-excursion", "M5", RADIAN, TWO_NODES, Rounding::excursion);
    /** Time near the line or over it. */
    public static final Metric TIME_NEAR = Metric.of("time-near-line", "M6", SECOND, TWO_NODES,
            rep -> Rounding.timeBeyond(rep, rep.limits().near()));
    /** Time over the line. */
    public static final Metric TIME_OVER = Metric.of("time-over-line", "M6", SECOND, TWO_NODES,
            rep -> Rounding.timeBeyond(rep, rep.limits().round()));
    /** Share of the pull that was over the line. */
    public static final Metric SHARE_OVER = Metric.of("share-of-pull-over-line", "M6", SHARE, TWO_NODES,
            rep -> Rounding.shareBeyond(rep, rep.limits().round()));
    /** Area between flexion and the near line. */
    public static final Metric DOSE = Metric.of("flexion-dose", "M7", RADIAN_SECOND, TWO_NODES, Rounding::dose);
    /** Fastest rounding. */
    public static final Metric FLEXION_SPEED = Metric.of("peak-flexion-rate", "M8", RADIAN_PER_SECOND, TWO_NODES, Rounding::fastestFlexion);
    /** Fastest straightening, negative. */
    public static final Metric EXTENSION_SPEED = Metric.of("peak-extension-rate", "M8", RADIAN_PER_SECOND, TWO_NODES,
            Rounding::fastestExtension);
    /** Way of the pelvis from the lowest point to lockout. */
    public static final Metric PELVIC_EXCURSION = Metric.of("pelvic-excursion", "M9", RADIAN, TWO_NODES, Hinge::pelvicExcursion);
    /** Trunk inclination when the bar leaves the floor. */
    public static final Metric TRUNK_AT_LIFT_OFF = Metric.of("trunk-at-lift-off", "M10", RADIAN, ANY_STRAP,
            rep -> rep.pull(Signal.SMOOTH_TRUNK).at(rep.times().liftOff()));
    /** Share of the trunk's way that the lower back makes up. */
    public static final Metric LUMBAR_SHARE = Metric.of("lumbar-share", "M11", SHARE, TWO_NODES, Hinge::lumbarShare);
    /** Lower back against pelvis in the first third of the trunk's first way. */
    public static final Metric RATIO_EARLY = Metric.of("lumbar-pelvis-ratio-early", "M12", RATIO, TWO_NODES, rep -> Hinge.ratio(rep, 0));
    /** In the second third. */
    public static final Metric RATIO_MIDDLE = Metric.of("lumbar-pelvis-ratio-middle", "M12", RATIO, TWO_NODES, rep -> Hinge.ratio(rep, 1));
    /** In the last third. */
    public static final Metric RATIO_LATE = Metric.of("lumbar-pelvis-ratio-late", "M12", RATIO, TWO_NODES, rep -> Hinge.ratio(rep, 2));
    /** By how much the pelvis sets off before the lower back on the way down. */
    public static final Metric LAG_DOWN = Metric.of("hinge-lag-down", "M13", LAG, TWO_NODES, Hinge::lagOfLowering);
    /** By how much the pelvis sets off before the lower back on the way up. */
    public static final Metric LAG_UP = Metric.of("hinge-lag-up", "M14", LAG, TWO_NODES, Hinge::lagOfPull);
    /** By how much the pelvis leads the lower back over the whole pull. */
    public static final Metric COUPLING = Metric.of("phase-coupling-lag", "M15", LAG, TWO_NODES, Hinge::coupling);
    /** How much further the trunk tips forward after lift-off. */
    public static final Metric HIPS_RISE_EARLY = Metric.of("hips-rise-early", "M28", RADIAN, ANY_STRAP, Hinge::hipsRiseEarly);
    /** Spread of lumbar flexion in the second before the pull. */
    public static final Metric STILLNESS = Metric.of("set-up-stillness", "M16", RADIAN, TWO_NODES, Tempo::stillness);
    /** How far lumbar flexion crept in that second. */
    public static final Metric CREEP = Metric.of("set-up-creep", "M17", RADIAN, TWO_NODES, Tempo::creep);
    /** Mean trunk inclination of the half second after lockout; negative is leaning back. */
    public static final Metric LEAN_BACK = Metric.of("lean-back", "M19", RADIAN, ANY_STRAP,
            rep -> Rounding.afterLockout(rep, Signal.SMOOTH_TRUNK).mean());
    /** Highest trunk inclination that is judged; all that a single node can tell of depth. */
    public static final Metric PEAK_TRUNK_TILT = Metric.of("peak-trunk-tilt", "M30", RADIAN, ANY_STRAP,
            rep -> rep.judged(Signal.TRUNK).peak());
    /** Way of the trunk in the pull. */
    public static final Metric TRUNK_EXCURSION = Metric.of("trunk-excursion", "M31", RADIAN, ANY_STRAP,
            rep -> rep.pull(Signal.SMOOTH_TRUNK).excursion());
    /** Lift-off to lockout. */
    public static final Metric CONCENTRIC_TIME = Metric.of("concentric-time", "M20", SECOND, ANY_STRAP, Tempo::concentric);
    /** The way down. */
    public static final Metric ECCENTRIC_TIME = Metric.of("eccentric-time", "M20", SECOND, ANY_STRAP, Tempo::eccentric);
    /** Rest at the lowest point. */
    public static final Metric PAUSE_TIME = Metric.of("pause-time", "M20", SECOND, ANY_STRAP, Tempo::pause);
    /** Mean speed of the trunk in the pull. */
    public static final Metric MEAN_SPEED = Metric.of("mean-trunk-speed", "M21", RADIAN_PER_SECOND, ANY_STRAP, Tempo::meanSpeed);
    /** Highest speed of the trunk in the pull. */
    public static final Metric PEAK_SPEED = Metric.of("peak-trunk-speed", "M21", RADIAN_PER_SECOND, ANY_STRAP, Tempo::peakSpeed);
    /** Largest sideways bend while the trunk is less than 60° down. */
    public static final Metric LEAN = Metric.of("lateral-lean", "M22", RADIAN, TWO_NODES, Rounding::lean).lowConfidence();
    /** Largest twist against the rep's start. */
    public static final Metric TWIST = Metric.of("twist", "M23", RADIAN, TWO_NODES, Rounding::twist).lowConfidence();
    /** Share of the rep in which every sample arrived. */
    public static final Metric GOOD_SHARE = Metric.of("good-share", "M27", SHARE, ANY_STRAP, Tempo::good);

    private static final List<Metric> ALL = List.of(PEAK_FLEXION, PEAK_SHARE, FLEXION_AT_LIFT_OFF, FLEXION_CHANGE, FLEXION_IN_THE_MIDDLE,
            FLEXION_AT_LOCKOUT, SET_UP_PEAK, FLEXION_EXCURSION, TIME_NEAR, TIME_OVER, SHARE_OVER, DOSE, FLEXION_SPEED, EXTENSION_SPEED,
            PELVIC_EXCURSION, TRUNK_AT_LIFT_OFF, LUMBAR_SHARE, RATIO_EARLY, RATIO_MIDDLE, RATIO_LATE, LAG_DOWN, LAG_UP, COUPLING,
            HIPS_RISE_EARLY, STILLNESS, CREEP, LEAN_BACK, PEAK_TRUNK_TILT, TRUNK_EXCURSION, CONCENTRIC_TIME, ECCENTRIC_TIME, PAUSE_TIME,
            MEAN_SPEED, PEAK_SPEED, LEAN, TWIST, GOOD_SHARE);

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
}
