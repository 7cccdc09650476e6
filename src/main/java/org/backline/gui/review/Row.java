package org.backline.gui.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;

/** A row of the list of sessions. */
sealed interface Row {

    /** Heads the sessions of a day. */
    record Day(LocalDate date) implements Row {
    }

    /** A session without sets, or one that was interrupted: said in a line of its own. */
    record Remark(SessionSummary session) implements Row {
    }

    /** A set, which can be chosen. */
    record OfSet(SessionSummary session, SetSummary set) implements Row {
    }

    /** @return the rows of sessions that come newest first */
    static List<Row> of(List<SessionSummary> sessions, ZoneId zone) {
        List<Row> rows = new ArrayList<>();
        LocalDate last = LocalDate.MAX;
        for (SessionSummary session : sessions) {
            LocalDate date = session.session().startedAt().atZone(zone).toLocalDate();
            if (!date.equals(last)) {
                rows.add(new Day(date));
                last = date;
            }
            if (session.interrupted() || session.sets().isEmpty()) {
                rows.add(new Remark(session));
            }
            for (int i = session.sets().size() - 1; i >= 0; i--) {
                rows.add(new OfSet(session, session.sets().get(i)));
            }
        }
        return rows;
    }
}
