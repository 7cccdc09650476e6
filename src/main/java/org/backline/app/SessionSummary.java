package org.backline.app;

import java.time.Duration;
import java.util.List;
import org.backline.core.session.Session;
import org.backline.io.history.SessionRow;
import org.backline.io.history.SetRow;

/**
 * One session in the list of sessions.
 *
 * @param session     the session as it began
 * @param length      how long it ran
 * @param recording   whether it is still being recorded, by this program or another
 * @param interrupted whether it ended without being closed (power cut, kill); its last half second may be missing
 * @param sets        its sets
 */
public record SessionSummary(Session session, Duration length, boolean recording, boolean interrupted, List<SetSummary> sets) {
    public SessionSummary {
        sets = List.copyOf(sets);
    }

    static SessionSummary of(SessionRow row) {
        return new SessionSummary(row.session(), row.length(), row.state() == SessionRow.State.RECORDING,
                row.state() == SessionRow.State.INTERRUPTED, row.sets().stream().map(SessionSummary::of).toList());
    }

    private static SetSummary of(SetRow set) {
        return new SetSummary(set.number(), set.exercise(), set.load(), set.reps(), set.near(), set.over(), set.edited(), set.halves());
    }
}
