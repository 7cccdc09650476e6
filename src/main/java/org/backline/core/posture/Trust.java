package org.backline.core.posture;

/**
 * How far an attitude, or what is made of several, can be trusted.
 *
 * @param quality  in a word
 * @param variance of the inclination, from what was not measured: holes and samples at the end of their range [rad²]
 */
record Trust(Quality quality, double variance) {
    static final Trust FULL = new Trust(Quality.GOOD, 0);

    /** @return that of both together: the worse quality, independent errors */
    Trust and(Trust other) {
        return new Trust(quality.and(other.quality), variance + other.variance);
    }
}
