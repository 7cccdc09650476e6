package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.backline.core.posture.Posture;
import org.backline.core.session.Background;
import org.backline.io.history.TraceFile;

/**
 * Owns the thread {@code backline-aside}, on which a closed set is looked at once more while the run reads on, and a file for the curves
 * of sets that are over.
 */
final class Aside implements Background, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Aside.class.getName());
    private static final long IDLE_SECONDS = 60;

    private final ExecutorService thread = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Aside::thread);
    /** Made with the first curve; the thread's own. */
    private Optional<TraceFile> curves = Optional.empty();

    @Override
    public <T> Supplier<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread)::join;
    }

    @Override
    public Supplier<List<Posture>> putAway(List<Posture> postures) {
        CompletableFuture<Supplier<List<Posture>>> away = CompletableFuture.supplyAsync(() -> written(postures), thread);
        return () -> away.join().get();
    }

    private Supplier<List<Posture>> written(List<Posture> postures) {
        try {
            TraceFile file = curves.isPresent() ? curves.get() : new TraceFile();
            curves = Optional.of(file);
            TraceFile.Place place = file.put(postures);
            return () -> read(file, place);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the curve of a set stays in memory", e);
            return () -> postures;
        }
    }

    /** A set without its curve cannot be corrected, and the correction is refused. */
    private static List<Posture> read(TraceFile file, TraceFile.Place place) {
        try {
            return file.get(place);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the curve of a set is lost", e);
            return List.of();
        }
    }

    /** What is under way is still done; nothing can be had from it afterwards. */
    @Override
    public void close() {
        thread.execute(() -> curves.ifPresent(Aside::close));
        thread.shutdown();
    }

    private static void close(TraceFile file) {
        try {
            file.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the curves of sets are not deleted", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread made = new Thread(work, "backline-aside");
        made.setDaemon(true);
        return made;
    }
}
