package org.backline.core.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backline.core.math.Butterworth;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.RepTimes;

/** A rep as a metric sees it: its events, and posture from shortly before to shortly after. */
public final class RepContext {
    /** Peaks are read from a 20 Hz signal (BIOMECHANICS §4.1). */
    private static final double PEAK_CUTOFF = 20.0;
    /** Two passes of a second-order Butterworth pass less than one: the cutoff of each is raised so that both together keep it (Winter). */
    private static final double TWO_PASSES = 0.802;
    /** A longer hole is not bridged [s]. */
    private static final double LONGEST_HOLE = 0.100;

    private final RepTimes times;
    private final OwnRange range;
    private final List<Posture> trace;

    /**
     * @param times events of the rep
     * @param range what counts as 100 %
     * @param trace postures around the rep, in order
     */
    public RepContext(RepTimes times, OwnRange range, List<Posture> trace) {
        this.times = times;
        this.range = range;
        this.trace = List.copyOf(trace);
    }

    /** @return events of the rep */
    public RepTimes times() {
        return times;
    }

    /** @return what counts as 100 % */
    public OwnRange range() {
        return range;
    }

    /** @return whether there is lumbar flexion at all */
    public boolean hasFlexion() {
        return !trace.isEmpty() && trace.stream().allMatch(LumbarPosture.class::isInstance);
    }

    /** @return lumbar flexion between two times [rad], no phase lag; empty if a hole in the data touches it */
    public Stretch flexion(double from, double to) {
        return stretch(posture -> posture instanceof LumbarPosture lumbar ? lumbar.lumbarFlexion() : 0.0, from, to);
    }

    /** @return trunk inclination between two times [rad], no phase lag; empty if a hole in the data touches it */
    public Stretch trunkInclination(double from, double to) {
        return stretch(Posture::trunkInclination, from, to);
    }

    /** @return the worst quality between two times; a hole of more than 100 ms is {@link Quality#POOR} */
    public Quality quality(double from, double to) {
        Quality worst = Quality.GOOD;
        double known = from;
        for (Posture posture : trace) {
            if (posture.time() >= from && posture.time() <= to) {
                worst = worst.and(posture.quality()).and(hole(known, posture.time()));
                known = posture.time();
            }
        }
        return worst.and(hole(known, to));
    }

    private static Quality hole(double from, double to) {
        return to - from > LONGEST_HOLE ? Quality.POOR : Quality.GOOD;
    }

    private Stretch stretch(ToDoubleFunction<Posture> signal, double from, double to) {
        if (quality(from, to) == Quality.POOR) {
            return Stretch.EMPTY;
        }
        double[] smooth = smooth(signal);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < smooth.length; i++) {
            double time = trace.get(i).time();
            if (time >= from && time <= to) {
                values.add(smooth[i]);
            }
        }
        return new Stretch(to - from, values);
    }

    private double[] smooth(ToDoubleFunction<Posture> signal) {
        Butterworth forward = Butterworth.lowPass(PEAK_CUTOFF / TWO_PASSES);
        Butterworth backward = Butterworth.lowPass(PEAK_CUTOFF / TWO_PASSES);
        double[] values = trace.stream().mapToDouble(posture -> forward.update(posture.time(), signal.applyAsDouble(posture))).toArray();
        for (int i = values.length - 1; i >= 0; i--) {
            values[i] = backward.update(-trace.get(i).time(), values[i]);
        }
        return values;
    }
}
