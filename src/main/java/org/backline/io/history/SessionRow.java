package org.backline.io.history;

import java.time.Duration;
import java.util.List;
import org.backline.core.session.Session;

/**
 * A session in few words.
 *
 * @param session   the session as it began
 * @param length    how long it ran, by what was received
 * @param state     how it stands
 * @param concluded whether all its sets were found
 * @param sets      those that were found
 */
public record SessionRow(Session session, Duration length, State state, boolean concluded, List<SetRow> sets) {

    /** How a session stands. */
    public enum State {
        /** A living process still adds to it. */
        RECORDING,
        /** It was closed in order. */
        CLOSED,
        /** It was never closed, and nobody is left to do it: its last half second may be missing. */
        INTERRUPTED
    }

    public SessionRow {
        sets = List.copyOf(sets);
    }
}
