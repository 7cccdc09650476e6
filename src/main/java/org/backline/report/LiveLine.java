package org.backline.report;

import java.util.OptionalDouble;
import org.backline.core.alert.Severity;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.session.LiftEvent;

/** How a session stands now, in one line that is written over and over: set and rep, the bend now, the peak of this rep, the state. */
public final class LiveLine {
    /** A start that is rounded already is heard before the bar leaves the floor, and belongs to the rep [s]. */
    private static final double BEFORE_LIFT_OFF = 1.0;

    private final Words words;
    private int set;
    private int rep;
    /** A rounded start is heard before its rep has begun. */
    private int alertedRep;
    private OptionalDouble now = OptionalDouble.empty();
    private OptionalDouble peak = OptionalDouble.empty();
    private OwnRange range = OwnRange.POPULATION;
    private boolean trunkOnly;
    private boolean near;
    private boolean round;
    private double alertedAt = Double.NEGATIVE_INFINITY;

    public LiveLine(Words words) {
        this.words = words;
    }

    public void update(LiftEvent event) {
        if (event instanceof LiftEvent.PostureUpdated updated) {
            posture(updated.posture());
        } else if (event instanceof LiftEvent.ConditionsChanged changed) {
            range = changed.conditions().range();
        } else if (event instanceof LiftEvent.AlertRaised raised) {
            alertedRep = raised.rep();
            alertedAt = raised.alert().since();
            near |= raised.alert().severity() == Severity.CAUTION;
            round |= raised.alert().severity() == Severity.ALERT;
        } else {
            count(event);
        }
    }

    private void count(LiftEvent event) {
        if (event instanceof LiftEvent.SetStarted started) {
            set = started.set();
            rep = 0;
        } else if (event instanceof LiftEvent.RepStarted started) {
            rep = started.rep();
            peak = now;
            if (alertedRep != rep) {
                clearAlerts();
            }
        } else if (event instanceof LiftEvent.RepDismissed dismissed) {
            rep = dismissed.rep() - 1;
        } else if (event instanceof LiftEvent.SetCompleted || event instanceof LiftEvent.SetDismissed) {
            rep = 0;
            clearAlerts();
        }
    }

    private void clearAlerts() {
        near = false;
        round = false;
    }

    private void posture(Posture posture) {
        if (posture.quality() == Quality.POOR) {
            now = OptionalDouble.empty();
            return;
        }
        trunkOnly = posture instanceof TrunkTilt;
        double angle = posture instanceof LumbarPosture lumbar ? lumbar.lumbarFlexion() : posture.trunkInclination();
        now = OptionalDouble.of(angle);
        peak = OptionalDouble.of(Math.max(angle, peak.orElse(angle)));
    }

    /** @return the line, without its end */
    public String text() {
        String angle = now.isPresent() ? words.degrees(now.getAsDouble()) : Phrases.UNKNOWN;
        return trunkOnly
                ? String.format("%-18s %6s  %s", phase(), angle, words.text("chip.single"))
                : String.format("%-18s %6s  %-34s %s", phase(), angle, rep > 0 ? peak() : "", words.text("state." + state()));
    }

    private String phase() {
        return rep > 0 ? words.text("phase.IN_SET", set, rep) : words.text("phase.READY");
    }

    private String peak() {
        return peak.isEmpty() ? "" : words.text("terminal.peak", words.degrees(peak.getAsDouble()),
                words.percent(range.shareOf(peak.getAsDouble())));
    }

    private String state() {
        return now.isEmpty() ? "NO_DATA" : round ? "ROUND" : near ? "NEAR" : "OK";
    }
}
