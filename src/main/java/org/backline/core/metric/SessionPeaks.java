package org.backline.core.metric;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Peak flexion of one session in one exercise, of its working sets: those within a tenth of its heaviest load.
 *
 * @param session    its id
 * @param startedAt  when it began
 * @param load       the heaviest [kg], empty if none was told
 * @param peaks      of the reps of its working sets [rad]
 * @param comparable whether its load compares with that of the latest session
 */
public record SessionPeaks(UUID session, Instant startedAt, OptionalDouble load, List<Double> peaks, boolean comparable) {
    public SessionPeaks {
        peaks = List.copyOf(peaks);
    }

    /** @param sets of one session */
    static SessionPeaks of(List<SetPeaks> sets) {
        OptionalDouble heaviest = sets.stream().map(SetPeaks::load).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        List<Double> peaks = sets.stream().filter(set -> SetPeaks.alike(set.load(), heaviest)).flatMap(set -> set.peaks().stream())
                .toList();
        return new SessionPeaks(sets.get(0).session(), sets.get(0).startedAt(), heaviest, peaks, true);
    }

    SessionPeaks against(SessionPeaks latest) {
        return new SessionPeaks(session, startedAt, load, peaks, SetPeaks.alike(load, latest.load()));
    }

    /** @return median of its reps [rad] */
    public double median() {
        return new Median().evaluate(peaks.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
