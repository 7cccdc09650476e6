package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.history.History;
import org.backline.io.history.HistoryException;

/**
 * The one writer of the history: owns the thread {@code backline-store} and its connection. Every 100 ms it commits what all journals
 * hold; with a commit of some milliseconds (in WAL mode with FULL sync 1 to 4 at the median, 20 at p99) nothing received waits longer than
 * 200 ms.
 */
final class Store implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Store.class.getName());
    private static final Duration TURN = Duration.ofMillis(100);

    private final Path file;
    private final Consumer<HistoryException> trouble;
    private final Thread thread = new Thread(this::work, "backline-store");
    private final CompletableFuture<Path> opened = new CompletableFuture<>();
    private final Queue<Journal> begun = new ConcurrentLinkedQueue<>();
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    private final List<Journal> journals = new ArrayList<>();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean closing;
    private volatile boolean gone;

    /** Something to be done to the history. */
    private interface Work {
        void on(History history) throws HistoryException;
    }

    private record Task(Work work, CompletableFuture<Void> done) {
    }

    /** @param file is opened and checked, or made if there is none, when it is first wanted */
    Store(Path file) {
        this(file, failure -> { });
    }

    /** @param trouble is told, on the store's thread, when what is received cannot be kept for now */
    Store(Path file, Consumer<HistoryException> trouble) {
        this.file = file;
        this.trouble = trouble;
        thread.setDaemon(true); // every turn is committed: there is nothing to stay alive for
        thread.setUncaughtExceptionHandler(this::broken);
    }

    /** Opens the file. @return it once it can be read and written; else fails with a {@link HistoryException}, and nothing is stored */
    CompletableFuture<Path> opened() {
        start();
        if (gone) {
            opened.completeExceptionally(new IOException("The history is closed."));
        }
        return onceOpened();
    }

    /** @return what {@link #opened()} does, once somebody else wanted the file */
    CompletableFuture<Path> onceOpened() {
        return opened.copy();
    }

    private void start() {
        if (started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    /** Begins to keep a session. Returns at once; any thread. */
    Journal begin(Session session) {
        Journal journal = new Journal(session, this::wake, trouble);
        begun.add(journal);
        start();
        refuseIfGone();
        return journal;
    }

    /** Puts what a replay found in place of what was found before. Any thread. */
    CompletableFuture<Void> conclude(UUID session, List<LiftEvent> found) {
        return soon(history -> history.conclude(session, Version.current(), found));
    }

    /** Adds what was said about a session that is over, with what a replay with that word found. @param known what was said before */
    CompletableFuture<Void> amend(UUID session, List<Command> known, Command said, List<LiftEvent> found) {
        return soon(history -> history.amend(session, known, said, Version.current(), found));
    }

    private CompletableFuture<Void> soon(Work work) {
        Task task = new Task(work, new CompletableFuture<>());
        tasks.add(task);
        start();
        refuseIfGone();
        wake();
        return task.done();
    }

    /** Commits what is left of every session and closes the file. What nobody wanted is not opened any more. */
    @Override
    public void close() {
        closing = true;
        if (started.compareAndSet(false, true)) {
            gone = true;
            refuse();
        }
        wake();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void wake() {
        LockSupport.unpark(thread);
    }

    private void work() {
        try (History history = History.open(file)) {
            history.check();
            opened.complete(file);
            while (!closing) {
                turn(history);
                LockSupport.parkNanos(this, TURN.toNanos());
            }
            turn(history);
        } catch (HistoryException e) {
            LOG.log(Level.ERROR, "nothing is stored: " + e.getMessage(), e);
            opened.completeExceptionally(e);
        } finally {
            gone = true;
            journals.forEach(Journal::giveUp);
            refuse();
        }
    }

    private void turn(History history) {
        for (Journal journal = begun.poll(); journal != null; journal = begun.poll()) {
            journals.add(journal);
        }
        journals.removeIf(journal -> journal.write(history));
        for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
            work(history, task);
        }
    }

    private static void work(History history, Task task) {
        try {
            task.work().on(history);
            task.done().complete(null);
        } catch (HistoryException e) {
            task.done().completeExceptionally(e);
        }
    }

    private void refuseIfGone() {
        if (gone) {
            refuse();
        }
    }

    /** Answers what came while the thread ended, or after: whoever brought it shall not wait for ever. */
    private void refuse() {
        for (Journal journal = begun.poll(); journal != null; journal = begun.poll()) {
            journal.giveUp();
        }
        for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
            task.done().completeExceptionally(new IOException("The history is closed."));
        }
    }

    private void broken(Thread broken, Throwable failure) {
        LOG.log(Level.ERROR, "nothing is stored any more", failure);
        opened.completeExceptionally(failure);
    }
}
