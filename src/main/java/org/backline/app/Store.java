package org.backline.app;

import org.backline.core.session.Session;

/** The one writer of the history: owns the thread {@code backline-store} and its connection. */
final class Store implements AutoCloseable {

    /** Begins to keep a session. Returns at once; any thread. */
    Journal begin(Session session) {
        throw new IllegalStateException("contract only, so far: " + session);
    }

    /** Commits what is left of every session and closes the file. */
    @Override
    public void close() {
        throw new IllegalStateException("contract only, so far");
    }
}
