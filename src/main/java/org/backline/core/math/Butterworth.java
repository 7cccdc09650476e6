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

    /**
     * @param at    when [s], not before the last one
     * @param input the signal since then
     * @return what is left of it; the first input is taken as settled
     */
    public double update(double at, double input) {
        if (Double.isNaN(value)) {
            value = input;
        } else {
            step(at - time, input);
        }
        time = at;
        return value;
    }

    /** @return how late slow movements come out [s] */
    public double delay() {
        return 1.0 / decay;
    }

    private void step(double span, double input) {
        double shrink = Math.exp(-decay * span);
        double sine = shrink * Math.sin(decay * span);
        double cosine = shrink * Math.cos(decay * span);
        double error = value - input;
        value = input + (cosine + sine) * error + sine / decay * slope;
        slope = (cosine - sine) * slope - 2.0 * decay * sine * error;
    }
}
