package org.backline.app;

import java.io.IOException;
import java.util.Optional;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;

/** One source being listened to: owns its run thread, from start to close. */
public final class Monitor implements AutoCloseable {
    Monitor() {
    }

    /** @return the session that it runs */
    public Session session() {
        throw new IllegalStateException("contract only, so far");
    }

    /** @return the events, for one reader (the screen); when it is read too slowly the oldest postures are dropped, nothing else */
    public Mailbox<LiftEvent> events() {
        throw new IllegalStateException("contract only, so far");
    }

    /** @return how it stands now */
    public LinkState state() {
        throw new IllegalStateException("contract only, so far");
    }

    /** @return what ended the run when its phase is {@link LinkState.Phase#FAILED}, else empty; any thread */
    public Optional<IOException> failure() {
        throw new IllegalStateException("contract only, so far");
    }

    /** Says something to the session; it becomes a mark in the stream. Any thread; returns at once. */
    public void say(Command command) {
        throw new IllegalStateException("contract only, so far: " + command);
    }

    /** Ends the run: source closed, pipeline finished, everything committed. */
    @Override
    public void close() {
        throw new IllegalStateException("contract only, so far");
    }
}
