package org.backline.app;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.backline.core.session.SetResult;
import org.backline.io.source.Recording;

/** The history, to be read by screens: every call returns at once, the answer comes later, from a thread of its own. */
public final class Archive {
    Archive() {
    }

    /** @return all sessions, newest first */
    public CompletableFuture<List<SessionSummary>> sessions() {
        throw new IllegalStateException("contract only, so far");
    }

    /** @return one set with its curve and reps */
    public CompletableFuture<SetResult> set(UUID session, int index) {
        throw new IllegalStateException("contract only, so far: " + session + index);
    }

    /** @return the evidence of a session, to be replayed; to be closed by who asked for it */
    public CompletableFuture<Recording> recording(UUID session) {
        throw new IllegalStateException("contract only, so far: " + session);
    }
}
