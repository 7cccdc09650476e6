package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Rep;

/**
 * How a coach wants an exercise to look: the curves of a set that was marked as reference, lumbar flexion or, of a single node, trunk tilt,
 * over the matching percent of the rep. Both ways of a rep are half of it each, so that a slower pull does not shift the lowering.
 *
 * @param tilt    whether the curves are trunk tilt, not lumbar flexion
 * @param median  of the set's reps at 0, 1 … 100 % of the rep [rad]
 * @param spread  median distance from it (MAD), the same [rad]
 */
public record ReferenceBand(boolean tilt, List<Double> median, List<Double> spread) {
    /** Where the first way of a rep ends. */
    public static final int TURN = 50;
    /** Where the rep ends. */
    public static final int END = 100;
    private static final int POINTS = END + 1;
    /** The band reaches so many spreads to either side (definitions.md#lines-and-alerts). */
    private static final double SPREADS = 2;
    private static final int LEAST_REPS = 2;
    /** A posture stands for a moment up to this long before it [s]. */
    private static final double HOLE = 0.100;

    public ReferenceBand {
        if (median.size() != POINTS || spread.size() != POINTS) {
            throw new IllegalArgumentException("a band has " + POINTS + " points");
        }
        median = List.copyOf(median);
        spread = List.copyOf(spread);
    }

    /** @return the band of a set; empty if it has fewer than two reps whose curve is whole */
    public static Optional<ReferenceBand> of(SetResult set) {
        boolean tilt = !set.trace().stream().allMatch(LumbarPosture.class::isInstance);
        List<double[]> curves = set.reps().stream().map(rep -> curve(rep.rep(), set.trace(), tilt)).flatMap(Optional::stream).toList();
        return curves.size() < LEAST_REPS ? Optional.empty() : Optional.of(of(tilt, curves));
    }

    /** @return lowest angle of the band at a percent of the rep [rad] */
    public double low(int percent) {
        return median.get(percent) - SPREADS * spread.get(percent);
    }

    /** @return highest angle of the band at a percent of the rep [rad] */
    public double high(int percent) {
        return median.get(percent) + SPREADS * spread.get(percent);
    }

    /** @return when a percent of the rep was reached [s] */
    public static double time(Rep rep, int percent) {
        return time(rep.start(), rep.turn(), rep.end(), percent);
    }

    /** @return when a percent is reached of a rep that starts, turns and ends so [s] */
    public static double time(double start, double turn, double end, int percent) {
        return percent <= TURN ? start + (turn - start) * percent / TURN : turn + (end - turn) * (percent - TURN) / TURN;
    }

    /**
     * @param trace postures of the rep
     * @param until percent of the rep up to which it is compared
     * @return how far the rep is from the median where it is furthest [rad]; empty if it cannot be compared
     */
    public OptionalDouble furthest(Rep rep, List<Posture> trace, int until) {
        boolean other = trace.stream().anyMatch(posture -> posture instanceof LumbarPosture == tilt);
        Optional<double[]> curve = other ? Optional.empty() : curve(rep, trace, tilt);
        if (curve.isEmpty()) {
            return OptionalDouble.empty();
        }
        double most = 0;
        for (int i = 0; i <= until; i++) {
            most = Math.max(most, Math.abs(curve.get()[i] - median.get(i)));
        }
        return OptionalDouble.of(most);
    }

    private static ReferenceBand of(boolean tilt, List<double[]> curves) {
        List<Double> median = new ArrayList<>();
        List<Double> spread = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            int at = i;
            double middle = new Median().evaluate(curves.stream().mapToDouble(curve -> curve[at]).toArray());
            median.add(middle);
            spread.add(new Median().evaluate(curves.stream().mapToDouble(curve -> Math.abs(curve[at] - middle)).toArray()));
        }
        return new ReferenceBand(tilt, median, spread);
    }

    private static Optional<double[]> curve(Rep rep, List<Posture> trace, boolean tilt) {
        double[] curve = new double[POINTS];
        int place = 0;
        for (int i = 0; i < POINTS; i++) {
            double time = time(rep, i);
            while (place < trace.size() && trace.get(place).time() < time) {
                place++;
            }
            if (place == trace.size() || trace.get(place).time() - time > HOLE) {
                return Optional.empty();
            }
            curve[i] = angle(trace.get(place), tilt);
        }
        return Optional.of(curve);
    }

    private static double angle(Posture posture, boolean tilt) {
        return tilt || !(posture instanceof LumbarPosture lumbar) ? posture.trunkInclination() : lumbar.lumbarFlexion();
    }
}
