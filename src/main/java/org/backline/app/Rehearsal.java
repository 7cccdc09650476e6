package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.source.SimulatedSource;
import org.backline.io.source.Source;

/**
 * A set that nobody lifts, gone through once while the first strap is being found, on the thread {@code backline-rehearsal}. Whatever is
 * done for the first time waits for classes to be loaded and code to be compiled; the first alert shall not. Nothing of it is shown,
 * heard or kept.
 */
final class Rehearsal {
    private static final System.Logger LOG = System.getLogger(Rehearsal.class.getName());
    private static final Setup NOBODY = new Setup(1, 104, StrapRanges.CAREFUL);

    private final Consumer<LiftEvent> listener;
    private final AtomicBoolean begun = new AtomicBoolean();

    /** @param listener gets what happens in it, and makes nothing of it that anybody notices */
    Rehearsal(Consumer<LiftEvent> listener) {
        this.listener = listener;
    }

    /** Begins, the first time that it is asked to. Returns at once. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread thread = new Thread(this::run, "backline-rehearsal");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    /** The same on this thread. */
    void run() {
        Session session = new Session(UUID.randomUUID(), Instant.EPOCH, Protocols.standard().id(), "", Version.current(),
                Settings.DEFAULT.plan());
        try (Source set = new SimulatedSource(Scenarios.FIRST_SET, Optional.empty(), NOBODY)) {
            new Run(session, set, new NoKeeper(), listener).toEnd();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "nothing was rehearsed", e);
        }
    }
}
