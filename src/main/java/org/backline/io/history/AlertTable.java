package org.backline.io.history;

import org.backline.core.alert.Alert;
import org.backline.core.session.LiftEvent;

/** Table {@code alert}. */
final class AlertTable {
    private final Database database;

    AlertTable(Database database) {
        this.database = database;
    }

    void insert(long session, LiftEvent.AlertRaised raised) throws HistoryException {
        Alert alert = raised.alert();
        database.run("""
                insert into alert (session_id, set_number, rep_number, rule, severity, since_s, raised_s, flexion_rad, limit_rad)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, session, raised.set(), raised.rep(), alert.rule(), Codes.of(alert.severity()), alert.since(), raised.time(),
                alert.flexion(), alert.limit());
    }

    /** Ends what still holds of that rule. */
    void clear(long session, LiftEvent.AlertCleared cleared) throws HistoryException {
        database.run("update alert set cleared_s = ?, corrected = ? where session_id = ? and rule = ? and cleared_s is null",
                cleared.time(), cleared.corrected(), session, cleared.rule());
    }

    /** Forgets the alerts of what was no set after all; the next one gets its number. */
    void dismiss(long session, int set) throws HistoryException {
        database.run("delete from alert where session_id = ? and set_number = ?", session, set);
    }

    void clear(long session) throws HistoryException {
        database.run("delete from alert where session_id = ?", session);
    }
}
