package org.backline.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamFault;
import org.backline.core.session.LiftEvent;

/** Counts what arrived, what was lost and what was damaged. Belongs to one thread. */
public final class Tally {
    private final SortedMap<Integer, Long> samples = new TreeMap<>();
    private final Map<SamplesLost.Cause, Long> lost = new EnumMap<>(SamplesLost.Cause.class);
    private final Map<StreamFault.Kind, Long> faults = new EnumMap<>(StreamFault.Kind.class);

    public void update(LiftEvent event) {
        if (event instanceof LiftEvent.AttitudeUpdated updated) {
            samples.merge(updated.attitude().node().id(), 1L, Long::sum);
        } else if (event instanceof LiftEvent.SamplesMissed missed) {
            lost.merge(missed.lost().cause(), missed.lost().count(), Long::sum);
        } else if (event instanceof LiftEvent.FaultSeen seen) {
            faults.merge(seen.fault().kind(), (long) seen.fault().count(), Long::sum);
        }
    }

    /** @return how much arrived, was lost and was damaged, in one line */
    public String sentence(Words words) {
        return words.text("terminal.tally", samplesOfAllNodes(), lost(SamplesLost.Cause.LINK), lost(SamplesLost.Cause.STRAP),
                faultsOfAllKinds());
    }

    /** @return samples that arrived, by id of the node */
    public SortedMap<Integer, Long> samples() {
        return samples;
    }

    /** @return samples of all nodes that arrived */
    public long samplesOfAllNodes() {
        return samples.values().stream().mapToLong(Long::longValue).sum();
    }

    /** @return samples of all nodes that were lost there */
    public long lost(SamplesLost.Cause cause) {
        return lost.getOrDefault(cause, 0L);
    }

    /** @return what was damaged: frames or lines, of noise its bytes; kinds that did not occur are absent */
    public Map<StreamFault.Kind, Long> faults() {
        return faults;
    }

    /** @return how much was damaged, of whatever kind */
    public long faultsOfAllKinds() {
        return faults.values().stream().mapToLong(Long::longValue).sum();
    }
}
