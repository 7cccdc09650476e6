package org.backline.core.simulation;

import java.util.Map;
import java.util.Optional;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;

/**
 * What a strap and its sensors may be. Mirrors the table in {@code src/design/simulator.md}, which has the sources. Noise is a density:
 * [rad/s/√Hz] and [m/s²/√Hz].
 *
 * @param misalignment       of each node about each axis [rad]
 * @param gyroscopeNoise     density
 * @param accelerometerNoise density
 * @param gyroscopeBias      per axis [rad/s]
 * @param gyroscopeWalk      how that bias wanders [rad/s/√s]
 * @param accelerometerBias  per axis [m/s²]
 * @param gyroscopeScale     per axis, share
 * @param accelerometerScale per axis, share
 * @param clock              sample rate off nominal, share
 */
public record StrapRanges(Range misalignment, Range gyroscopeNoise, Range accelerometerNoise, Range gyroscopeBias, Range gyroscopeWalk,
                          Range accelerometerBias, Range gyroscopeScale, Range accelerometerScale, Range clock) {
    /** A strap put on as people do. */
    public static final StrapRanges USUAL = of(Range.around(Angle.ofDegrees(20)));
    /** A strap put on with care, for what has to work without calibration. */
    public static final StrapRanges CAREFUL = of(Range.around(Angle.ofDegrees(2)));
    /** No error at all, for tests of the physics. */
    static final StrapRanges PERFECT = new StrapRanges(Range.around(0), Range.around(0), Range.around(0), Range.around(0), Range.around(0),
            Range.around(0), Range.around(0), Range.around(0), Range.around(0));

    private static final Map<String, StrapRanges> NAMED = Map.of("usual", USUAL, "careful", CAREFUL);

    /** @return those for a strap put on so, {@code usual} or {@code careful}; empty if it is called anything else */
    public static Optional<StrapRanges> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    private static StrapRanges of(Range misalignment) {
        return new StrapRanges(misalignment, Range.ofDegrees(0.0028, 0.0070),
                Range.of(60e-6 * Gravity.STANDARD, 160e-6 * Gravity.STANDARD),
                Range.around(Angle.ofDegrees(1)), Range.ofDegrees(0.001, 0.003), Range.around(0.008 * Gravity.STANDARD),
                Range.around(0.005), Range.around(0.004), Range.around(0.01));
    }
}
