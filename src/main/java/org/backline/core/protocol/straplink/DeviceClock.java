package org.backline.core.protocol.straplink;

/** The strap's clock on the wire: unsigned 64-bit microseconds since boot. */
final class DeviceClock {
    private static final double MICROS_PER_SECOND = 1e6;
    /** Up to here (285 years) a double still tells microseconds apart; no strap has run longer. */
    private static final long LAST = 1L << 53;

    private DeviceClock() {
    }

    static boolean isSane(long micros) {
        return micros >= 0 && micros < LAST;
    }

    /** @return seconds; a division, since 5e4 * 1e-6 is not 0.05 */
    static double seconds(long micros) {
        return micros / MICROS_PER_SECOND;
    }

    static long micros(double seconds) {
        return Math.round(seconds * MICROS_PER_SECOND);
    }
}
