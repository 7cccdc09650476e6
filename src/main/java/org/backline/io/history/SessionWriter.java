package org.backline.io.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.session.LiftEvent;
import org.backline.io.evidence.Input;

/** Writes one session as it happens: collects, and puts what was collected into the file in one transaction. */
public final class SessionWriter {
    private final Database database;
    private final Evidence evidence;
    private final Conclusions conclusions;
    private final SessionTable sessions;
    private final long session;
    private final String build;
    private final List<Input> inputs = new ArrayList<>();
    private final List<LiftEvent> found = new ArrayList<>();
    private long next;

    SessionWriter(Database database, long session, String build) {
        this.database = database;
        this.evidence = new Evidence(database);
        this.conclusions = new Conclusions(database);
        this.sessions = new SessionTable(database);
        this.session = session;
        this.build = build;
    }

    /** Takes what was received or said. */
    public void received(Input input) {
        inputs.add(input);
    }

    /** @return whether an event is a conclusion (set, alert, calibration), that is, worth a row */
    public static boolean keeps(LiftEvent event) {
        return Conclusions.holds(event);
    }

    /** Takes a conclusion. */
    public void found(LiftEvent event) {
        found.add(event);
    }

    /** Writes what was taken. When it fails nothing is written and nothing lost: it can be called again. */
    public void commit() throws HistoryException {
        if (inputs.isEmpty() && found.isEmpty()) {
            return;
        }
        database.inTransaction(this::write);
        next += inputs.size();
        inputs.clear();
        found.clear();
    }

    /** Writes what is left and closes the session: all that can be found in it was found. */
    public void end(Instant endedAt) throws HistoryException {
        database.inTransaction(() -> {
            write();
            sessions.end(session, endedAt);
            sessions.conclude(session, build);
        });
    }

    private void write() throws HistoryException {
        evidence.write(session, next, inputs);
        for (LiftEvent event : found) {
            conclusions.write(session, event, build);
        }
    }
}
