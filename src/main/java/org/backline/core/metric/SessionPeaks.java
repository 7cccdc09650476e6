package org.backline.core.metric;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.backline.core.device.Site;

/**
 * Peak flexion of one session in one exercise, of its working sets: those within a tenth of its heaviest load.
 *
 * @param session    its id
 * @param startedAt  when it began
 * @param load       the heaviest [kg], empty if none was told
 * @param peaks      of the reps of its working sets [rad]
 * @param sites      where the nodes sat, the lower first; empty if not known
 * @param comparison whether it compares with the latest session
 */
public record SessionPeaks(UUID session, Instant startedAt, OptionalDouble load, List<Double> peaks, List<Site> sites,
                           Comparison comparison) {

    /** Whether a session compares with the latest one, or why not. */
    public enum Comparison {
        /** It does. */
        ALIKE,
        /** Another load was lifted. */
        OTHER_LOAD,
        /** The nodes sat elsewhere, or it is not known where: flexion between other sites is another angle. */
        OTHER_SITES
    }

    public SessionPeaks {
        peaks = List.copyOf(peaks);
        sites = List.copyOf(sites);
    }

    /** @param sets of one session, the nodes at the same sites */
    static SessionPeaks of(List<SetPeaks> sets) {
        OptionalDouble heaviest = sets.stream().map(SetPeaks::load).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        List<Double> peaks = sets.stream().filter(set -> SetPeaks.alike(set.load(), heaviest)).flatMap(set -> set.peaks().stream())
                .toList();
        return new SessionPeaks(sets.get(0).session(), sets.get(0).startedAt(), heaviest, peaks, sets.get(0).sites(),
                Comparison.ALIKE);
    }

    SessionPeaks against(SessionPeaks latest) {
        return new SessionPeaks(session, startedAt, load, peaks, sites, !sites.equals(latest.sites) ? Comparison.OTHER_SITES
                : SetPeaks.alike(load, latest.load()) ? Comparison.ALIKE : Comparison.OTHER_LOAD);
    }

    /** @return whether it compares with the latest session */
    public boolean comparable() {
        return comparison == Comparison.ALIKE;
    }

    /** @return whether the nodes sat where they sat in the latest session */
    public boolean sameSites() {
        return comparison != Comparison.OTHER_SITES;
    }

    /** @return median of its reps [rad] */
    public double median() {
        return new Median().evaluate(peaks.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
