package org.backline.core.protocol.straplink;

/**
 * How a strap writes its numbers.
 *
 * @param batch      sample groups per data frame, 1…18; a frame holds fewer if they would not fit
 * @param accelRange full range of the accelerometers [thousandths of g]
 * @param gyroRange  full range of the gyroscopes [°/s]
 * @param accelLsb   specific force per count [10⁻⁹ g]
 * @param gyroLsb    angular rate per count [10⁻⁹ °/s]
 */
public record StrapLinkFormat(int batch, int accelRange, int gyroRange, int accelLsb, int gyroLsb) {

    /** An LSM6DSx at ±8 g and ±1000 °/s, four groups per frame. */
    public static final StrapLinkFormat DEFAULT = new StrapLinkFormat(4, 8_000, 1_000, 244_000, 35_000_000);

    public StrapLinkFormat {
        if (batch < 1 || batch > 18 || accelLsb <= 0 || gyroLsb <= 0) {
            throw new IllegalArgumentException("batch " + batch + ", counts of " + accelLsb + " ng and " + gyroLsb + " n°/s");
        }
    }
}
