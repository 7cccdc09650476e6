package org.backline.core.rep;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.backline.core.math.Angle;

/**
 * How far a person's lower back usually bends in an exercise, and what that rests on: the median of the medians of their sessions, each of
 * which counts alike, however many reps it had. Lines above it are "more than your usual" (definitions.md#lines-and-alerts).
 *
 * @param flexion  peak lumbar flexion [rad]
 * @param sessions how many sessions it was found in; 0: a person said it
 * @param reps     how many reps those had
 * @param spread   median distance of those reps from it (MAD): half of them were as near [rad]
 */
public record UsualPeak(double flexion, int sessions, int reps, double spread) {
    /** Fewer sessions say nothing of what is usual (definitions.md#lines-and-alerts). */
    public static final int LEAST_SESSIONS = 3;
    /** What is usual changes with the weeks; our judgement. */
    private static final int LATEST_SESSIONS = 10;
    /** No line is drawn above a back that rounds less [rad]. */
    private static final double LEAST = Angle.ofDegrees(1);

    /** @return a usual peak that a person says [rad] */
    public static UsualPeak said(double flexion) {
        return new UsualPeak(flexion, 0, 0, 0);
    }

    /**
     * @param sessions peak flexion of the reps of each session, the oldest session first; none without reps [rad]
     * @return what is usual in the latest of them; empty if they are too few, or if this back does not round: no line can be drawn
     *         above that
     */
    public static Optional<UsualPeak> of(List<List<Double>> sessions) {
        List<List<Double>> latest = sessions.subList(Math.max(0, sessions.size() - LATEST_SESSIONS), sessions.size());
        if (latest.size() < LEAST_SESSIONS) {
            return Optional.empty();
        }
        double usual = median(latest.stream().mapToDouble(peaks -> median(values(peaks))).toArray());
        if (usual < LEAST) {
            return Optional.empty();
        }
        double[] reps = latest.stream().flatMapToDouble(peaks -> peaks.stream().mapToDouble(peak -> Math.abs(peak - usual))).toArray();
        return Optional.of(new UsualPeak(usual, latest.size(), reps.length, median(reps)));
    }

    /** @return whether it was found in the person's own sessions */
    public boolean found() {
        return sessions > 0;
    }

    private static double median(double[] values) {
        return new Median().evaluate(values);
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
