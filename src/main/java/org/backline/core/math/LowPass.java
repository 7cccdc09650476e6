package org.backline.core.math;

/**
 * Second-order Butterworth low-pass at a fixed sampling interval, made digital by the bilinear transform: its coefficients. What it
 * remembers is a {@link LowPassMemory}, so that one filter serves many channels and allocates nothing. For a single signal at measured
 * times there is {@link Butterworth}.
 *
 * @param interval sampling interval that the coefficients hold for [s]
 * @param settling how long a new memory averages before it filters [s]
 */
public record LowPass(double interval, double settling, double b0, double b1, double b2, double a1, double a2) {

    /**
     * The filter whose impulse response has the time constant τ: cut-off √2/(2πτ) (Laidig and Seel 2023, section 3.3). Its memories
     * begin with the plain mean of the first τ seconds, so that it needs no time to swing in.
     *
     * @param timeConstant τ [s]
     * @param interval     [s]
     */
    public static LowPass ofTimeConstant(double timeConstant, double interval) {
        double cutOff = Math.sqrt(2) / (2 * Math.PI * timeConstant);
        if (!(interval > 0 && cutOff > 0 && cutOff * interval < 0.5)) {
            throw new IllegalArgumentException(cutOff + " Hz cannot be cut off at one sample every " + interval + " s");
        }
        double c = Math.tan(Math.PI * cutOff * interval);
        double d = c * c + Math.sqrt(2) * c + 1;
        double b0 = c * c / d;
        return new LowPass(interval, timeConstant, b0, 2 * b0, b0, 2 * (c * c - 1) / d, (1 - Math.sqrt(2) * c + c * c) / d);
    }
}
