package org.backline.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.backline.core.session.Background;

/** Owns the thread {@code backline-aside}, on which a closed set is looked at once more while the run reads on. */
final class Aside implements Background, AutoCloseable {
    private static final long IDLE_SECONDS = 60;

    private final ExecutorService thread = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Aside::thread);

    @Override
    public <T> Supplier<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread)::join;
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static Thread thread(Runnable work) {
        Thread made = new Thread(work, "backline-aside");
        made.setDaemon(true);
        return made;
    }
}
