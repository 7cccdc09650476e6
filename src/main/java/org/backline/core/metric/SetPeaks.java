package org.backline.core.metric;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * Peak flexion of the reps of one kept set.
 *
 * @param session   the session it belongs to
 * @param startedAt when that began
 * @param load      [kg], empty if not told
 * @param peaks     of the reps whose peak is known, at least one [rad]
 */
public record SetPeaks(UUID session, Instant startedAt, OptionalDouble load, List<Double> peaks) {
    /** Loads within a tenth of each other compare (definitions.md#history). */
    private static final double ALIKE = 0.1;

    public SetPeaks {
        peaks = List.copyOf(peaks);
    }

    /** @return whether two loads compare; one that was not told compares with another that was not told */
    static boolean alike(OptionalDouble load, OptionalDouble other) {
        return load.isPresent() == other.isPresent()
                && (load.isEmpty() || Math.abs(load.getAsDouble() - other.getAsDouble()) <= ALIKE * other.getAsDouble());
    }
}
