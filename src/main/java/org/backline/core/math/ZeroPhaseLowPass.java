package org.backline.core.math;

/**
 * Low-pass that looks both ways and delays nothing: the x that makes ∫ (x − u)² dt + ωc⁻⁴ ∫ x″² dt least, for inputs u at any times. Its
 * gain is 1/(1 + (ω/ωc)⁴), that of a second-order {@link Butterworth} run forward and then backward (Whittaker 1923; Eilers 2003), but
 * its ends need no run-in, inputs may weigh differently, and over a break no smoothness is asked. Made for one set of times; time and
 * memory are proportional to their number (a five-diagonal LDLᵀ factorisation). Any thread.
 */
public final class ZeroPhaseLowPass {
    private static final double LEAST_WEIGHT = 1e-6;
    private static final double SHORTEST = 1e-4;

    private final double[] weights;
    private final double[] diagonal;
    private final double[] first;
    private final double[] second;

    /**
     * @param cutoff  ωc/2π, frequency that passes at half of its amplitude [Hz]
     * @param times   of the inputs, ascending [s]
     * @param weights of the inputs: for how long each stands [s]; 0 for one that is not to be believed
     * @param breaks  whether the input does not follow smoothly on the one before
     */
    public ZeroPhaseLowPass(double cutoff, double[] times, double[] weights, boolean[] breaks) {
        this.weights = new double[times.length];
        this.diagonal = new double[times.length];
        this.first = new double[times.length];
        this.second = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            this.weights[i] = Math.max(LEAST_WEIGHT, weights[i]);
            diagonal[i] = this.weights[i];
        }
        addBending(Math.pow(2 * Math.PI * cutoff, -4), times, breaks);
        factorise();
    }

    /** @return what is left of the inputs, one channel */
    public double[] of(double[] inputs) {
        int n = diagonal.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = weights[i] * inputs[i] - (i > 0 ? first[i - 1] * x[i - 1] : 0) - (i > 1 ? second[i - 2] * x[i - 2] : 0);
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] = x[i] / diagonal[i] - (i + 1 < n ? first[i] * x[i + 1] : 0) - (i + 2 < n ? second[i] * x[i + 2] : 0);
        }
        return x;
    }

    /** Adds ωc⁻⁴ ∫ x″² dt, x″ from divided differences of three neighbours. */
    private void addBending(double stiffness, double[] times, boolean[] breaks) {
        for (int i = 1; i + 1 < times.length; i++) {
            double before = Math.max(SHORTEST, times[i] - times[i - 1]);
            double after = Math.max(SHORTEST, times[i + 1] - times[i]);
            if (!breaks[i] && !breaks[i + 1]) {
                double weight = 2 * stiffness / (before + after);
                double a = 1 / before;
                double c = 1 / after;
                double b = -a - c;
                diagonal[i - 1] += weight * a * a;
                diagonal[i] += weight * b * b;
                diagonal[i + 1] += weight * c * c;
                first[i - 1] += weight * a * b;
                first[i] += weight * b * c;
                second[i - 1] += weight * a * c;
            }
        }
    }

    /** Symmetric five-diagonal matrix to LDLᵀ, in place. */
    private void factorise() {
        for (int i = 0; i < diagonal.length; i++) {
            double one = i > 0 ? first[i - 1] : 0;
            double two = i > 1 ? second[i - 2] : 0;
            diagonal[i] -= (i > 0 ? one * one * diagonal[i - 1] : 0) + (i > 1 ? two * two * diagonal[i - 2] : 0);
            first[i] = (first[i] - (i > 0 ? one * second[i - 1] * diagonal[i - 1] : 0)) / diagonal[i];
            second[i] /= diagonal[i];
        }
    }
}
