package org.backline.io.source;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many ports this process holds, for who wants to wait until it holds none. As many as there are, whoever opened them. */
final class OpenPorts {
    private static final int MOST = 1_000;
    private static final Semaphore FREE = new Semaphore(MOST);

    private OpenPorts() {
    }

    static void opened() {
        FREE.acquireUninterruptibly();
    }

    static void closed() {
        FREE.release();
    }

    /** Waits until none is open, or so long. */
    static void awaitNone(long seconds) {
        try {
            if (FREE.tryAcquire(MOST, seconds, TimeUnit.SECONDS)) {
                FREE.release(MOST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
