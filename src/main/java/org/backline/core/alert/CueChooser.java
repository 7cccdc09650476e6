package org.backline.core.alert;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alerts become cues: one of each kind per rep, a second apart, and "corrected" for those that were given. Who was just cued that the line
 * will be crossed is not cued once more that it is: both sound alike. Belongs to one thread.
 */
public final class CueChooser {
    /** Least time between two cues of one kind [s] (definitions.md#lines-and-alerts). */
    private static final double APART = 1.0;

    private final Map<Cue, Double> given = new EnumMap<>(Cue.class);
    private final Set<Cue> ofThisRep = new HashSet<>();
    private final Set<String> cued = new HashSet<>();

    /** @return the cue that a change of an alert is worth, empty if none */
    public Optional<Cue> update(double time, AlertChange change) {
        if (change instanceof AlertChange.Raised raised) {
            return raised.alert().severity() == Severity.ALERT ? raised(time, raised.alert().rule()) : Optional.empty();
        }
        AlertChange.Cleared cleared = (AlertChange.Cleared) change;
        return cued.remove(cleared.rule()) && cleared.corrected() && cued.isEmpty() ? Optional.of(Cue.CORRECTED) : Optional.empty();
    }

    /** @return the cue that a line about to be crossed is worth, empty if there was one of any kind in this rep */
    public Optional<Cue> foreseen(double time) {
        return ofThisRep.isEmpty() ? give(time, Cue.SOON) : Optional.empty();
    }

    /** The next rep begins. */
    public void endRep() {
        ofThisRep.clear();
        cued.clear();
    }

    private Optional<Cue> raised(double time, String rule) {
        Cue cue = AlertRules.of(rule).filter(known -> known.side() == AlertRule.Side.BELOW).isPresent() ? Cue.ARCH : Cue.ROUND;
        if (cue == Cue.ROUND && foresaw(time)) {
            ofThisRep.add(cue);
        }
        Optional<Cue> chosen = give(time, cue);
        if (ofThisRep.contains(cue)) {
            cued.add(rule);
        }
        return chosen;
    }

    /** @return whether the line's crossing was cued a moment ago: that cue then stands for it */
    private boolean foresaw(double time) {
        return ofThisRep.contains(Cue.SOON) && time - given.get(Cue.SOON) < APART;
    }

    private Optional<Cue> give(double time, Cue cue) {
        if (ofThisRep.contains(cue) || time - given.getOrDefault(cue, Double.NEGATIVE_INFINITY) < APART) {
            return Optional.empty();
        }
        ofThisRep.add(cue);
        given.put(cue, time);
        return Optional.of(cue);
    }
}
