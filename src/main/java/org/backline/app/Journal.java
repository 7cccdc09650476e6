package org.backline.app;

import org.backline.core.session.LiftEvent;
import org.backline.io.evidence.Input;

/** One session's way into the history. One thread puts things in (the run), the store takes them out. */
final class Journal implements AutoCloseable {

    /** Keeps an input as evidence, in order with all others. Committed within 200 ms. */
    void received(Input input) {
        throw new IllegalStateException("contract only, so far: " + input);
    }

    /** Keeps an event, if it is a conclusion (set, alert, calibration); others are not for the disk. */
    void found(LiftEvent event) {
        throw new IllegalStateException("contract only, so far: " + event);
    }

    /** @return whether what is received is being kept; any thread */
    boolean stored() {
        throw new IllegalStateException("contract only, so far");
    }

    /** Ends the session: returns when everything is committed, or cannot be. */
    @Override
    public void close() {
        throw new IllegalStateException("contract only, so far");
    }
}
