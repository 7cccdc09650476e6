package org.backline.core.math;

import org.backline.core.math.Butterworth.Step;

/**
 * Smoothing of what is recorded: a second-order Butterworth low-pass run forward and then backward, so that nothing comes late. Made for
 * one set of times; what lies between them is worked out once for all signals.
 */
public final class ZeroPhase {
    /** Two passes of a second-order Butterworth pass less than one: the cutoff of each is raised so that both together keep it (Winter). */
    private static final double TWO_PASSES = 0.802;

    private final double cutoff;
    /** Step {@code i} leads to time {@code i} from the one before. */
    private final Step[] steps;

    /**
     * @param cutoff frequency that passes at 1/√2 of its amplitude, after both passes [Hz]
     * @param times  of the values to come [s], rising
     */
    public ZeroPhase(double cutoff, double[] times) {
        this.cutoff = cutoff / TWO_PASSES;
        steps = new Step[times.length];
        Butterworth filter = Butterworth.lowPass(this.cutoff);
        for (int i = 0; i < times.length; i++) {
            steps[i] = filter.over(i == 0 ? 0 : times[i] - times[i - 1]);
        }
    }

    /** @param values one for each time @return what is left of them */
    public double[] lowPass(double[] values) {
        Butterworth forward = Butterworth.lowPass(cutoff);
        Butterworth backward = Butterworth.lowPass(cutoff);
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            smooth[i] = forward.update(steps[i], values[i]);
        }
        for (int i = values.length - 1; i >= 0; i--) {
            smooth[i] = backward.update(steps[(i + 1) % steps.length], smooth[i]);
        }
        return smooth;
    }
}
