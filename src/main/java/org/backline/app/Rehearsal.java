package org.backline.app;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.Input;
import org.backline.io.sound.AlertSound;
import org.backline.io.source.Link;
import org.backline.io.source.SimulatedSource;
import org.backline.io.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A session that nobody lifts, gone through once while the first strap is being found, on threads of its own. Whatever is done for the
 * first time waits for classes to be loaded and code to be compiled; the first alert shall not. So it is a session like any other, with
 * sound and cues switched on; but they go nowhere, and nothing of it is shown or kept.
 */
final class Rehearsal {
    private static final Setup NOBODY = new Setup(1, 104, StrapRanges.CAREFUL);
    private static final long FRAME_NANOS = 16_000_000;

    private final AtomicBoolean begun = new AtomicBoolean();

    /** A strap that does not hear what is said to it. @param lifter whose movements it tells */
    record DeafStrap(Source lifter) implements Link {
        @Override
        public @Nullable Input next() throws IOException {
            return lifter.next();
        }

        @Override
        public void send(byte[] wire) {
            // nobody is there
        }

        @Override
        public boolean connected() {
            return true;
        }

        @Override
        public void close() {
            lifter.close();
        }
    }

    /** Begins, the first time that it is asked to. Returns at once. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> run(event -> { }), "backline-rehearsal");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY); // as that of the threads that it starts
            thread.start();
        }
    }

    /** Returns when it is over. @param seen gets what a screen would have */
    void run(Consumer<LiftEvent> seen) {
        Session session = new Session(UUID.randomUUID(), Instant.EPOCH, Protocols.standard().id(), "", Version.current(),
                Settings.DEFAULT.plan());
        try (Speaker speaker = new Speaker(() -> Settings.DEFAULT, AlertSound.silent());
                Monitor set = Monitor.start(session, Preset.NONE, Rehearsal::strap, new NoKeeper(), speaker.listener(),
                        new StrapCues(() -> Settings.DEFAULT))) {
            while (!set.events().finished()) {
                set.events().drain(seen);
                LockSupport.parkNanos(FRAME_NANOS);
            }
        }
    }

    private static Source strap() {
        return new DeafStrap(new SimulatedSource(Scenarios.FIRST_SET, Optional.empty(), NOBODY));
    }
}
