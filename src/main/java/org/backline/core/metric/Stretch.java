package org.backline.core.metric;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** A signal over a stretch of time; without samples if it cannot be known. */
final class Stretch {
    static final Stretch EMPTY = new Stretch(new double[0], new double[0]);
    /** A peak must be held this long, so that one sample cannot make it [s] (definitions.md#metrics, M1). */
    private static final double PEAK_LENGTH = 0.050;

    private final double[] times;
    private final double[] values;

    /** @param times [s], rising @param values one for each; both are the stretch's own from here on */
    Stretch(double[] times, double[] values) {
        this.times = times;
        this.values = values;
    }

    /** @return whether nothing is known of it */
    boolean isEmpty() {
        return values.length == 0;
    }

    /** @return median of the highest 50 ms */
    Reading peak() {
        if (isEmpty()) {
            return Reading.none(Absence.GAP);
        }
        double length = times[times.length - 1] - times[0];
        int count = length > 0 ? (int) Math.max(1, Math.min(values.length, Math.round(PEAK_LENGTH / length * (values.length - 1)))) : 1;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int top = values.length - count;
        return Reading.of((sorted[top + (count - 1) / 2] + sorted[top + count / 2]) / 2.0);
    }

    /** @return arithmetic mean */
    Reading mean() {
        return isEmpty() ? Reading.none(Absence.GAP) : Reading.of(Arrays.stream(values).average().orElseThrow());
    }

    Reading highest() {
        return isEmpty() ? Reading.none(Absence.GAP) : Reading.of(Arrays.stream(values).max().orElseThrow());
    }

    Reading lowest() {
        return isEmpty() ? Reading.none(Absence.GAP) : Reading.of(Arrays.stream(values).min().orElseThrow());
    }

    /** @return the largest distance from {@code origin}, either way */
    Reading furthestFrom(double origin) {
        return highest().flatMap(high -> lowest().map(low -> Math.max(Math.abs(high - origin), Math.abs(low - origin))));
    }

    /** @return the signal without its signs */
    Stretch magnitude() {
        return new Stretch(times, Arrays.stream(values).map(Math::abs).toArray());
    }

    /** @return the samples at those times */
    Stretch where(DoublePredicate time) {
        int[] kept = IntStream.range(0, times.length).filter(i -> time.test(times[i])).toArray();
        return new Stretch(Arrays.stream(kept).mapToDouble(i -> times[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> values[i]).toArray());
    }

    /** @return highest minus lowest */
    Reading excursion() {
        return highest().minus(lowest());
    }

    /** @return how much it varies about its mean */
    Reading deviation() {
        return values.length < 2 ? Reading.none(Absence.GAP) : Reading.of(new StandardDeviation().evaluate(values));
    }

    /** @return the value at that time, interpolated */
    Reading at(double time) {
        if (isEmpty()) {
            return Reading.none(Absence.GAP);
        }
        int after = Arrays.binarySearch(times, time);
        if (after >= 0) {
            return Reading.of(values[after]);
        }
        int right = Math.min(-after - 1, times.length - 1);
        int left = Math.max(0, right - 1);
        double share = right == left ? 0 : Math.max(0, Math.min(1, (time - times[left]) / (times[right] - times[left])));
        return Reading.of(values[left] + share * (values[right] - values[left]));
    }

    /** @return the first time from which the signal is so for {@code length} without a break [s] */
    Reading onset(DoublePredicate so, double length) {
        double since = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            since = !so.test(values[i]) ? Double.NaN : Double.isNaN(since) ? times[i] : since;
            if (times[i] - since >= length) {
                return Reading.of(since);
            }
        }
        return Reading.none(isEmpty() ? Absence.GAP : Absence.NOT_SEEN);
    }

    /** @return the last time at which the signal is so [s] */
    Reading last(DoublePredicate so) {
        for (int i = values.length - 1; i >= 0; i--) {
            if (so.test(values[i])) {
                return Reading.of(times[i]);
            }
        }
        return Reading.none(isEmpty() ? Absence.GAP : Absence.NOT_SEEN);
    }

    /** @return time spent from each crossing of {@code level} until the signal is back by {@code hysteresis} below it [s] */
    Reading timeAbove(double level, double hysteresis) {
        double time = 0;
        boolean above = false;
        for (int i = 1; i < values.length; i++) {
            above = values[i] >= level || above && values[i] > level - hysteresis;
            time += above ? times[i] - times[i - 1] : 0;
        }
        return isEmpty() ? Reading.none(Absence.GAP) : Reading.of(time);
    }

    /** @return how long the signal is so [s] */
    Reading timeWhere(DoublePredicate so) {
        double time = 0;
        for (int i = 1; i < values.length; i++) {
            time += so.test(values[i]) ? times[i] - times[i - 1] : 0;
        }
        return isEmpty() ? Reading.none(Absence.GAP) : Reading.of(time);
    }

    /** @return integral of what lies above {@code level}, over time */
    Reading areaAbove(double level) {
        double area = 0;
        for (int i = 1; i < values.length; i++) {
            area += (Math.max(0, values[i] - level) + Math.max(0, values[i - 1] - level)) / 2 * (times[i] - times[i - 1]);
        }
        return isEmpty() ? Reading.none(Absence.GAP) : Reading.of(area);
    }

    /** @return {@code points} values at even times from the first to the last; none if nothing is known */
    double[] resampled(int points) {
        if (values.length < 2) {
            return new double[0];
        }
        var line = new LinearInterpolator().interpolate(times, values);
        double first = times[0];
        double step = (times[times.length - 1] - first) / (points - 1);
        double[] even = new double[points];
        for (int i = 0; i < points; i++) {
            even[i] = line.value(Math.min(first + i * step, times[times.length - 1]));
        }
        return even;
    }
}
