package org.backline.core.metric;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.backline.core.device.Site;

/**
 * Peak flexion of the reps of one kept set.
 *
 * @param session   the session it belongs to
 * @param startedAt when that began
 * @param load      [kg], empty if not told
 * @param peaks     of the reps whose peak is known, at least one [rad]
 * @param sites     where the nodes sat, the lower first; empty if not known
 */
public record SetPeaks(UUID session, Instant startedAt, OptionalDouble load, List<Double> peaks, List<Site> sites) {
    /** Loads within a tenth of each other compare (definitions.md#history). */
    private static final double ALIKE = 0.1;

    public SetPeaks {
        peaks = List.copyOf(peaks);
        sites = List.copyOf(sites);
    }

    /** @return whether two loads compare; one that was not told compares with another that was not told */
    static boolean alike(OptionalDouble load, OptionalDouble other) {
        return load.isPresent() == other.isPresent()
                && (load.isEmpty() || Math.abs(load.getAsDouble() - other.getAsDouble()) <= ALIKE * other.getAsDouble());
    }
}
