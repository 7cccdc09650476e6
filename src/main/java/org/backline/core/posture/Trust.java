package org.backline.core.posture;

/**
 * How far an attitude, or what is made of several, can be trusted.
 *
 * @param quality  in a word
 * @param variance of the inclination, from what was not measured: holes and samples at the end of their range [rad²]
 * @param shaken   whether something struck the body just now: skin and sensors ring
 */
record Trust(Quality quality, double variance, boolean shaken) {
    static final Trust FULL = of(Quality.GOOD);

    static Trust of(Quality quality) {
        return new Trust(quality, 0, false);
    }

    /** @return that of both together: the worse quality, independent errors */
    Trust and(Trust other) {
        return new Trust(quality.and(other.quality), variance + other.variance, shaken || other.shaken);
    }

    /** @return how many times noisier than usual what is measured now has to be taken for */
    double noise() {
        return switch (quality) {
            case GOOD -> shaken ? 10 : 1;
            case COASTING -> 10;
            case POOR -> 100;
        };
    }
}
