package org.backline.app;

import org.backline.core.session.LiftEvent;
import org.backline.io.evidence.EvidenceSink;

/** Keeps what a run receives and what it finds. Called by the run's thread, but for {@link #stored}. */
interface Keeper extends EvidenceSink {

    /** Keeps an event, if it is one to keep. */
    void found(LiftEvent event);

    /** @return whether what is received is being kept now; any thread */
    boolean stored();
}
