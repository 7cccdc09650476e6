package org.backline.core.simulation;

/**
 * Who lifts and with which strap.
 *
 * @param seed  the person, the strap and chance
 * @param rate  nominal sample rate of each node [Hz]
 * @param strap what the strap may be
 */
public record Setup(long seed, double rate, StrapRanges strap) {
    public Setup {
        if (!(rate >= 20 && rate <= 2000)) {
            throw new IllegalArgumentException("a rate of " + rate + " Hz cannot be simulated");
        }
    }

    /** @return 208 Hz, a strap put on as people do */
    public static Setup of(long seed) {
        return new Setup(seed, 208, StrapRanges.USUAL);
    }
}
