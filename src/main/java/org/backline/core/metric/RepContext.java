package org.backline.core.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Limits;
import org.backline.core.rep.RepTimes;

/** A rep as a metric sees it: its events, and posture from shortly before to shortly after. Belongs to one thread. */
public final class RepContext {
    /** From here on, before lift-off, it is the rep: a rounded start belongs to it, getting into position does not [s]. */
    public static final double BEFORE_LIFT_OFF = 0.3;
    /** Half the stretch that flexion at lift-off is the mean of [s] (definitions.md#metrics, M3). */
    public static final double AROUND_LIFT_OFF = 0.05;
    /** A longer hole is not bridged [s]. */
    private static final double LONGEST_HOLE = 0.100;

    private final RepTimes times;
    private final OwnRange range;
    private final Limits limits;
    private final List<Posture> trace;
    private final double[] clock;
    private final boolean lumbar;
    private final Signals signals;
    private final Map<Span, Stretch> stretches = new HashMap<>();

    private record Span(Signal signal, double from, double to) {
    }

    /**
     * @param times  events of the rep
     * @param range  what counts as 100 %
     * @param limits the lines
     * @param trace  postures around the rep, in order
     */
    public RepContext(RepTimes times, OwnRange range, Limits limits, List<Posture> trace) {
        this.times = times;
        this.range = range;
        this.limits = limits;
        this.trace = List.copyOf(trace);
        this.clock = trace.stream().mapToDouble(Posture::time).toArray();
        this.signals = new Signals(this.trace, clock);
        this.lumbar = !trace.isEmpty() && trace.stream().allMatch(LumbarPosture.class::isInstance);
    }

    /** @return events of the rep */
    public RepTimes times() {
        return times;
    }

    /** @return what counts as 100 % */
    public OwnRange range() {
        return range;
    }

    /** @return the lines */
    public Limits limits() {
        return limits;
    }

    /** @return postures around the rep */
    public List<Posture> trace() {
        return trace;
    }

    /** @return whether there is lumbar flexion at all */
    public boolean hasFlexion() {
        return lumbar;
    }

    /** @return whether its flexion can be that of a back, as far as it is known */
    boolean possible() {
        return judged(Signal.FLEXION).peak().value().orElse(0) <= range.possible();
    }

    /** @return from where on the rep is judged [s]: shortly before lift-off, or the start of the descent */
    public double judgedFrom() {
        return times.eccentricFirst() ? times.lowering() : times.liftOff() - BEFORE_LIFT_OFF;
    }

    /** @return the postures between two times, their flexion without the lag and noise of what was live; of a single node none */
    public List<LumbarPosture> smoothed(double from, double to) {
        if (!hasFlexion()) {
            return List.of();
        }
        double[] flexion = signals.of(Signal.FLEXION);
        List<LumbarPosture> smooth = new ArrayList<>();
        for (int i = first(from); i < clock.length && clock[i] <= to; i++) {
            smooth.add(((LumbarPosture) trace.get(i)).withFlexion(flexion[i]));
        }
        return smooth;
    }

    /** @return the signal over all that is judged, up to lockout */
    Stretch judged(Signal signal) {
        return stretch(signal, judgedFrom(), times.lockout());
    }

    /** @return the signal from lift-off to lockout */
    Stretch pull(Signal signal) {
        return stretch(signal, times.liftOff(), times.lockout());
    }

    /** @return the signal between two times; empty if a hole in the data touches it, or the trace does not reach so far */
    Stretch stretch(Signal signal, double from, double to) {
        return stretches.computeIfAbsent(new Span(signal, from, to), span -> read(signal, from, to));
    }

    /** @return the worst quality between two times; a hole of more than 100 ms is {@link Quality#POOR} */
    public Quality quality(double from, double to) {
        Quality worst = Quality.GOOD;
        double known = from;
        for (int i = first(from); i < clock.length && clock[i] <= to; i++) {
            worst = worst.and(trace.get(i).quality()).and(hole(known, clock[i]));
            known = clock[i];
        }
        return worst.and(hole(known, to));
    }

    /** @return share of the time between {@code from} and {@code to} that good postures tell of */
    Reading goodShare(double from, double to) {
        double good = 0;
        for (int i = Math.max(1, first(from)); i < clock.length && clock[i] <= to; i++) {
            double step = clock[i] - Math.max(from, clock[i - 1]);
            good += trace.get(i).quality() == Quality.GOOD && step <= LONGEST_HOLE ? step : 0;
        }
        return clock.length == 0 ? Reading.none(Absence.GAP) : Reading.of(good / (to - from));
    }

    private Stretch read(Signal signal, double from, double to) {
        if (!(to > from) || quality(from, to) == Quality.POOR) {
            return Stretch.EMPTY;
        }
        int first = first(from);
        int end = first(Math.nextUp(to));
        return new Stretch(Arrays.copyOfRange(clock, first, end), Arrays.copyOfRange(signals.of(signal), first, end));
    }

    private static Quality hole(double from, double to) {
        return to - from > LONGEST_HOLE ? Quality.POOR : Quality.GOOD;
    }

    private int first(double time) {
        int place = Arrays.binarySearch(clock, time);
        return place >= 0 ? place : -place - 1;
    }
}
