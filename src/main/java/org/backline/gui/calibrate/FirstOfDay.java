package org.backline.gui.calibrate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.backline.app.SessionSummary;

/** Whether the lifter has yet to lift today: discs swell overnight and creep in long sitting, so the first session begins with a walk. */
final class FirstOfDay {
    private FirstOfDay() {
    }

    /** @return whether no set of the history is of that day; the simulated lifter's are nobody's */
    static boolean of(List<SessionSummary> history, LocalDate today, ZoneId zone) {
        return history.stream().filter(session -> !session.sets().isEmpty() && !session.session().simulated())
                .noneMatch(session -> session.session().startedAt().atZone(zone).toLocalDate().equals(today));
    }
}
