package org.backline.io.history;

import java.util.List;
import java.util.Optional;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** What was found in a session: sets with their reps, alerts, calibrations. */
final class Conclusions {
    private final SetTable sets;
    private final AlertTable alerts;
    private final CalibrationTable calibrations;

    Conclusions(Database database) {
        this.sets = new SetTable(database);
        this.alerts = new AlertTable(database);
        this.calibrations = new CalibrationTable(database);
    }

    /** @return whether an event is a conclusion, that is, worth a row */
    static boolean holds(LiftEvent event) {
        return event instanceof LiftEvent.SetCompleted || event instanceof LiftEvent.SetRefined || event instanceof LiftEvent.SetEdited
                || event instanceof LiftEvent.AlertRaised
                || event instanceof LiftEvent.AlertCleared || event instanceof LiftEvent.SetDismissed
                || event instanceof LiftEvent.Calibrated;
    }

    void write(long session, LiftEvent event, String build) throws HistoryException {
        if (event instanceof LiftEvent.SetCompleted set) {
            sets.insert(session, set.result(), build);
        } else if (event instanceof LiftEvent.SetRefined refined) {
            sets.refine(session, refined.result(), build);
        } else if (event instanceof LiftEvent.SetEdited edited) {
            sets.edit(session, edited.result(), build);
        } else if (event instanceof LiftEvent.AlertRaised raised) {
            alerts.insert(session, raised);
        } else if (event instanceof LiftEvent.AlertCleared cleared) {
            alerts.clear(session, cleared);
        } else if (event instanceof LiftEvent.SetDismissed dismissed) {
            alerts.dismiss(session, dismissed.set());
        } else if (event instanceof LiftEvent.Calibrated calibrated) {
            calibrations.insert(session, calibrated);
        }
    }

    void clear(long session) throws HistoryException {
        sets.clear(session);
        alerts.clear(session);
        calibrations.clear(session);
    }

    Optional<SetResult> set(long session, int number) throws HistoryException {
        return sets.find(session, number);
    }

    List<RepResult> live(long session, int number) throws HistoryException {
        return sets.live(session, number);
    }

    List<SetRow> sets(long session) throws HistoryException {
        return sets.rows(session);
    }

    List<LiftEvent.Calibrated> calibrations(long session) throws HistoryException {
        return calibrations.of(session);
    }
}
