package org.backline.core.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backline.core.device.Site;
import org.backline.core.rep.UsualPeak;

/**
 * How one person's peak flexion in one exercise went from session to session (definitions.md#history).
 *
 * @param sessions the oldest first
 * @param usual    what is usual in those whose nodes sat where they sat the last time, at whatever load; empty if they are too few
 * @param trend    whether it changes, of those that compare with the latest; empty if they are too few
 */
public record PeakHistory(List<SessionPeaks> sessions, Optional<UsualPeak> usual, Optional<Trend> trend) {
    /** No session is known. */
    public static final PeakHistory NONE = new PeakHistory(List.of(), Optional.empty(), Optional.empty());

    public PeakHistory {
        sessions = List.copyOf(sessions);
    }

    /** One session may see two straps. */
    private record Worn(UUID session, List<Site> sites) {
        static Worn of(SetPeaks set) {
            return new Worn(set.session(), set.sites());
        }
    }

    /** @param sets of one person and one exercise, with two nodes and a known mounting, the oldest first */
    public static PeakHistory of(List<SetPeaks> sets) {
        Map<Worn, List<SetPeaks>> bySession = new LinkedHashMap<>();
        sets.forEach(set -> bySession.computeIfAbsent(Worn.of(set), worn -> new ArrayList<>()).add(set));
        if (sets.isEmpty()) {
            return NONE;
        }
        SessionPeaks latest = SessionPeaks.of(bySession.get(Worn.of(sets.get(sets.size() - 1))));
        List<SessionPeaks> held = bySession.values().stream().map(session -> SessionPeaks.of(session).against(latest)).toList();
        return new PeakHistory(held, UsualPeak.of(held.stream().filter(SessionPeaks::sameSites).map(SessionPeaks::peaks).toList()),
                Trend.of(held.stream().filter(SessionPeaks::comparable).map(SessionPeaks::median).toList()));
    }
}
