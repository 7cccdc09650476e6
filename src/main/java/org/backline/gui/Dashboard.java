package org.backline.gui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.backline.app.Backline;

/** The window. */
public final class Dashboard {
    private Dashboard() {
    }

    /**
     * Opens the window; any thread, returns at once.
     *
     * @param backline stays its opener's, who closes it once the window is gone
     * @param uri      what to listen to from the start; empty for the last port used, or for the card that offers the demo lifter
     * @return completed when the window was closed
     */
    public static CompletableFuture<Void> open(Backline backline, Optional<String> uri) {
        throw new IllegalStateException("contract only, so far: " + backline + uri);
    }
}
