package org.backline.core.math;

/**
 * Second-order Butterworth low-pass of one signal, causal. It is the exact solution of
 * y″ + √2·ωc·y′ + ωc²·(y − u) = 0 over each measured step of time, u held, so that uneven steps and holes need no care: after a long
 * hole the output is simply the input. A step is known to the nanosecond, a thousandth of what a strap's clock tells; those of a steady
 * stream are few, and worked out once. Belongs to one thread.
 */
public final class Butterworth {
    private static final double NANOS = 1e9;

    private final double decay;
    private Step latest;
    private Step another;
    private double time;
    private double value = Double.NaN;
    private double slope;

    private Butterworth(double cutoff) {
        decay = Math.PI * Math.sqrt(2.0) * cutoff;
        latest = step(0);
        another = latest;
    }

    /** @param cutoff frequency that passes at 1/√2 of its amplitude [Hz] */
    public static Butterworth lowPass(double cutoff) {
        return new Butterworth(cutoff);
    }

    /**
     * What a span of time does to any signal: how much of error and slope before it is left in those after it.
     *
     * @param nanos its length [ns]
     */
    record Step(long nanos, double errorOfError, double errorOfSlope, double slopeOfError, double slopeOfSlope) {
    }

    /**
     * @param at    when [s], not before the last one
     * @param input the signal since then
     * @return what is left of it; the first input is taken as settled
     */
    public double update(double at, double input) {
        double span = at - time;
        time = at;
        return update(over(span), input);
    }

    /** @return how late slow movements come out [s] */
    public double delay() {
        return 1.0 / decay;
    }

    /** @param span since an input [s] @return the step over it: the same for all signals that this filter's cutoff is for */
    Step over(double span) {
        long nanos = Math.round(span * NANOS);
        if (nanos != latest.nanos) {
            Step older = another;
            another = latest;
            latest = nanos == older.nanos ? older : step(nanos);
        }
        return latest;
    }

    /** From e⁻ᵃᵗ sin at and e⁻ᵃᵗ cos at, a = ωc/√2. */
    private Step step(long nanos) {
        double angle = decay * (nanos / NANOS);
        double shrink = Math.exp(-angle);
        double sine = shrink * Math.sin(angle);
        double cosine = shrink * Math.cos(angle);
        return new Step(nanos, cosine + sine, sine / decay, -2.0 * decay * sine, cosine - sine);
    }

    /** @param step since the last input @param input the signal since then @return what is left of it */
    double update(Step step, double input) {
        if (Double.isNaN(value)) {
            value = input;
        } else {
            double error = value - input;
            value = input + step.errorOfError * error + step.errorOfSlope * slope;
            slope = step.slopeOfError * error + step.slopeOfSlope * slope;
        }
        return value;
    }
}
