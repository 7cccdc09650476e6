package org.backline.core.math;

/**
 * Second-order Butterworth low-pass of one signal, causal. It is the exact solution of
 * y″ + √2·ωc·y′ + ωc²·(y − u) = 0 over each measured step of time, u held, so that uneven steps and holes need no care: after a long
 * hole the output is simply the input. Belongs to one thread.
 */
public final class Butterworth {
    private final double decay;
    private double time;
    private double value = Double.NaN;
    private double slope;

    private Butterworth(double cutoff) {
        decay = Math.PI * Math.sqrt(2.0) * cutoff;
    }

    /** @param cutoff frequency that passes at 1/√2 of its amplitude [Hz] */
    public static Butterworth lowPass(double cutoff) {
        return new Butterworth(cutoff);
    }

    /** What a span of time does to any signal: e⁻ᵃᵗ sin at and e⁻ᵃᵗ cos at, a = ωc/√2. */
    record Step(double sine, double cosine) {
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
        double shrink = Math.exp(-decay * span);
        return new Step(shrink * Math.sin(decay * span), shrink * Math.cos(decay * span));
    }

    /** @param step since the last input @param input the signal since then @return what is left of it */
    double update(Step step, double input) {
        if (Double.isNaN(value)) {
            value = input;
        } else {
            double error = value - input;
            value = input + (step.cosine + step.sine) * error + step.sine / decay * slope;
            slope = (step.cosine - step.sine) * slope - 2.0 * decay * step.sine * error;
        }
        return value;
    }
}
