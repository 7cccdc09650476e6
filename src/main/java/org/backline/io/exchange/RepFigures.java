package org.backline.io.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.session.RepResult;

/**
 * A rep in the units of files: degrees and percent. What is not known (a single node gives no flexion, a hole in the data hides the
 * peak) is empty.
 *
 * @param peakFlexion   highest lumbar flexion [deg]
 * @param peakShare     the same as a share of the range [%]
 * @param peakTrunkTilt highest trunk inclination [deg]
 * @param over          whether it crossed the line
 * @param quality       good, coasting or poor
 */
record RepFigures(OptionalDouble peakFlexion, OptionalDouble peakShare, OptionalDouble peakTrunkTilt, Optional<Boolean> over,
                  String quality) {

    static RepFigures of(RepResult rep) {
        OptionalDouble peak = value(rep, Metrics.PEAK_FLEXION);
        boolean judged = rep.over() || peak.isPresent();
        return new RepFigures(degrees(peak), percent(value(rep, Metrics.PEAK_SHARE)), degrees(value(rep, Metrics.PEAK_TRUNK_TILT)),
                judged ? Optional.of(rep.over()) : Optional.empty(), rep.rep().quality().name().toLowerCase(Locale.ROOT));
    }

    private static OptionalDouble value(RepResult rep, Metric metric) {
        return rep.value(metric.id());
    }

    private static OptionalDouble degrees(OptionalDouble angle) {
        return angle.isPresent() ? OptionalDouble.of(Math.toDegrees(angle.getAsDouble())) : angle;
    }

    private static OptionalDouble percent(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(100.0 * share.getAsDouble()) : share;
    }
}
