package org.backline.core.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A set as a metric of it sees it.
 *
 * @param reps its reps, in order
 */
public record SetContext(List<RepContext> reps) {
    /** Curves are compared at so many points, 0…100 % of the rep (M26). */
    private static final int POINTS = 101;

    public SetContext {
        reps = List.copyOf(reps);
    }

    /** @return whether there is lumbar flexion at all */
    boolean hasFlexion() {
        return !reps.isEmpty() && reps.stream().allMatch(RepContext::hasFlexion);
    }

    /** One rep's value. @param rep 0, 1, 2 … within the set */
    record Point(int rep, double value) {
    }

    /** @return the values of a metric, without the reps that have none */
    List<Point> values(Metric metric) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < reps.size(); i++) {
            OptionalDouble value = metric.of(reps.get(i)).value();
            if (value.isPresent()) {
                points.add(new Point(i, value.getAsDouble()));
            }
        }
        return points;
    }

    /** @return the signal of each rep over all that is judged, at 101 even points; without the reps that have none */
    List<double[]> curves(Signal signal) {
        return reps.stream().map(rep -> rep.judged(signal).resampled(POINTS)).filter(curve -> curve.length == POINTS).toList();
    }
}
