package org.backline.io.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.backline.core.session.Session;
import org.backline.io.evidence.Input;
import org.backline.io.source.Recording;
import org.jspecify.annotations.Nullable;

/** A session of the history, to be replayed: gives every input as it came, in the order it came. Has a connection of its own. */
public final class StoredSession implements Recording {
    private final Database database;
    private final Evidence evidence;
    private final SessionTable.Row row;
    private final Deque<Input> waiting = new ArrayDeque<>();
    private long next;
    private boolean closed;

    StoredSession(Database database, SessionTable.Row row) {
        this.database = database;
        this.evidence = new Evidence(database);
        this.row = row;
    }

    @Override
    public Session session() {
        return row.session();
    }

    @Override
    public synchronized @Nullable Input next() throws HistoryException {
        if (waiting.isEmpty() && !closed) {
            List<Input> inputs = evidence.read(row.id(), next);
            next += inputs.size();
            waiting.addAll(inputs);
        }
        return waiting.poll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        database.close();
    }
}
