package org.backline.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a polite kill: tells the work to end, and holds the process until it has ended in order, so that everything received is
 * committed. Open it around the work.
 */
public final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final Runnable stop;
    private final Thread hook = new Thread(this::ask, "backline-interruption");
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean asked;

    private Interruption(Runnable stop) {
        this.stop = stop;
    }

    /** @param stop makes the work end soon; called at most once, from another thread */
    public static Interruption then(Runnable stop) {
        Interruption interruption = new Interruption(stop);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** For work that looks at {@link #asked} now and then. */
    public static Interruption watched() {
        return then(() -> { });
    }

    /** @return whether the process was asked to end; any thread */
    public boolean asked() {
        return asked;
    }

    void ask() {
        asked = true;
        stop.run();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells that the work has ended. */
    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            asked = true; // asked between the look and the removal: the hook runs and finds the work ended
        }
    }
}
