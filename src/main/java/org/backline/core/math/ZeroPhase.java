package org.backline.core.math;

/** Smoothing of what is recorded: a filter run forward and then backward, so that nothing comes late. */
public final class ZeroPhase {
    /** Two passes of a second-order Butterworth pass less than one: the cutoff of each is raised so that both together keep it (Winter). */
    private static final double TWO_PASSES = 0.802;

    private ZeroPhase() {
    }

    /**
     * @param cutoff frequency that passes at 1/√2 of its amplitude, after both passes [Hz]
     * @param times  [s], rising
     * @param values one for each time
     * @return the values through a second-order Butterworth low-pass, both ways
     */
    public static double[] lowPass(double cutoff, double[] times, double[] values) {
        Butterworth forward = Butterworth.lowPass(cutoff / TWO_PASSES);
        Butterworth backward = Butterworth.lowPass(cutoff / TWO_PASSES);
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            smooth[i] = forward.update(times[i], values[i]);
        }
        for (int i = values.length - 1; i >= 0; i--) {
            smooth[i] = backward.update(-times[i], smooth[i]);
        }
        return smooth;
    }
}
