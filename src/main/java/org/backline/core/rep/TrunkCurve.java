package org.backline.core.rep;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.backline.core.math.ZeroPhase;
import org.backline.core.posture.Posture;

/** How the trunk moved over a whole set: inclination and rate, low-passed at 6 Hz both ways (definitions.md#signals). */
final class TrunkCurve {
    /** [Hz] */
    private static final double CUTOFF = 6.0;

    private final double[] times;
    private final double[] inclinations;
    private final double[] rates;

    /** @param trace postures, in order of time */
    TrunkCurve(List<Posture> trace) {
        times = trace.stream().mapToDouble(Posture::time).toArray();
        ZeroPhase smooth = new ZeroPhase(CUTOFF, times);
        inclinations = smooth.lowPass(trace.stream().mapToDouble(Posture::trunkInclination).toArray());
        rates = smooth.lowPass(trace.stream().mapToDouble(Posture::trunkInclinationRate).toArray());
    }

    /** @param sample number of it @return [s] */
    double time(int sample) {
        return times[sample];
    }

    /** @return of the trunk [rad] */
    double inclination(int sample) {
        return inclinations[sample];
    }

    /** @return of the inclination, down positive [rad/s] */
    double rate(int sample) {
        return rates[sample];
    }

    /** @return the first sample at or after that time, their number if there is none */
    int at(double time) {
        int place = Arrays.binarySearch(times, time);
        return place >= 0 ? place : -place - 1;
    }

    /** @return the first time in the interval at which it is so [s] */
    OptionalDouble first(double from, double to, IntPredicate so) {
        for (int i = at(from); i < times.length && times[i] <= to; i++) {
            if (so.test(i)) {
                return OptionalDouble.of(times[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /** @return the last time in the interval at which it is so [s] */
    OptionalDouble last(double from, double to, IntPredicate so) {
        for (int i = at(Math.nextUp(to)) - 1; i >= 0 && times[i] >= from; i--) {
            if (so.test(i)) {
                return OptionalDouble.of(times[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /** @return the first time in the interval from which it is so for {@code length} without a break [s] */
    OptionalDouble onset(double from, double to, double length, IntPredicate so) {
        Streak streak = new Streak(length);
        OptionalDouble held = first(from, to, i -> streak.update(times[i], so.test(i)));
        return held.isPresent() ? OptionalDouble.of(streak.since()) : held;
    }

    /** @return when the trunk was lowest, that is, its inclination greatest; {@code from} if nothing is known of the interval [s] */
    double deepest(double from, double to) {
        double when = from;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = at(from); i < times.length && times[i] <= to; i++) {
            if (inclinations[i] > most) {
                most = inclinations[i];
                when = times[i];
            }
        }
        return when;
    }
}
