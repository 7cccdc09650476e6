package org.backline.core.device;

/**
 * How a strap is to measure and send. A number that is 0 is left as the strap has it.
 *
 * @param rate       of each node [Hz]
 * @param batch      sample groups per data frame
 * @param accelRange of the accelerometers [thousandths of g]
 * @param gyroRange  of the gyroscopes [°/s]
 */
public record StreamSettings(double rate, int batch, int accelRange, int gyroRange) {
    /** What a lift needs, and half of what a line of 115200 baud carries. */
    public static final StreamSettings USUAL = new StreamSettings(208, 4, 8_000, 1_000);

    /** [Hz] */
    private static final double SLOWEST = 50;
    private static final int LARGEST_BATCH = 8;

    /** @return whether there is something slower that would still do */
    public boolean canBeSlower() {
        return rate / 2 >= SLOWEST;
    }

    /** @return half the rate in frames twice as long: less than half the bytes */
    public StreamSettings slower() {
        return new StreamSettings(rate / 2, Math.min(2 * batch, LARGEST_BATCH), accelRange, gyroRange);
    }
}
