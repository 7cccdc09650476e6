package org.backline.app;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.evidence.Input;
import org.backline.io.history.History;
import org.backline.io.history.HistoryException;
import org.backline.io.history.SessionWriter;

/**
 * One session's way into the history: the run puts things in, the store's thread takes them out and commits them, every 100 ms.
 *
 * <p>Nothing is ever left out. When the disk is slow the mailbox holds about half a minute; after that the run waits. When the disk
 * refuses (full, unplugged) the same batch is tried again and again; if the mailbox fills meanwhile, the record ends there: a hole in
 * it would make a replay differ from what happened, and the lifter's screen must not stand still.
 */
final class Journal implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());
    /** A strap read 100 times a second fills it in 40 s. */
    private static final int CAPACITY = 4_096;

    private final Session session;
    private final Runnable wake;
    private final Consumer<HistoryException> trouble;
    private final Mailbox<Consumer<SessionWriter>> mailbox = new Mailbox<>(CAPACITY);
    private final CountDownLatch done = new CountDownLatch(1);
    private Optional<SessionWriter> writer = Optional.empty();
    private volatile boolean stored = true;
    private volatile boolean crowded;
    private volatile boolean ending;

    /** @param wake has the store look here soon @param trouble is told when nothing can be kept for now */
    Journal(Session session, Runnable wake, Consumer<HistoryException> trouble) {
        this.session = session;
        this.wake = wake;
        this.trouble = trouble;
    }

    /** Keeps an input as evidence, in order with all others. Committed within 200 ms. */
    void received(Input input) {
        put(open -> open.received(input));
    }

    /** Keeps an event, if it is a conclusion (set, alert, calibration); others are not for the disk. */
    void found(LiftEvent event) {
        if (SessionWriter.keeps(event)) {
            put(open -> open.found(event));
        }
    }

    Session session() {
        return session;
    }

    /** @return whether what is received is being kept; any thread */
    boolean stored() {
        return stored;
    }

    /** Ends the session: returns when everything is committed, or cannot be. */
    @Override
    public void close() {
        ending = true;
        wake.run();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Store's thread: commits what is there. @return whether there will be no more */
    boolean write(History history) {
        boolean last = ending; // looked at first: what was put in before the end is committed with it
        try {
            writeOrFail(history, last);
            stored = true;
        } catch (HistoryException e) {
            tell(e);
            stored = false;
            last |= crowded;
        }
        if (last) {
            end();
        }
        return last;
    }

    /** Store's thread: keeps nothing more. */
    void giveUp() {
        stored = false;
        end();
    }

    private void end() {
        mailbox.close();
        done.countDown();
    }

    private void writeOrFail(History history, boolean last) throws HistoryException {
        if (writer.isEmpty()) {
            writer = Optional.of(history.begin(session));
        }
        SessionWriter open = writer.get();
        open.commit(); // what failed the last time
        mailbox.drain(entry -> entry.accept(open));
        if (last) {
            open.end(Instant.now());
        } else {
            open.commit();
        }
    }

    private void put(Consumer<SessionWriter> entry) {
        if (mailbox.offer(entry)) {
            return;
        }
        crowded = true;
        try {
            mailbox.put(entry);
            crowded = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(HistoryException failure) {
        if (stored) {
            LOG.log(Level.ERROR, "session " + session.id() + " is not being stored: " + failure.getMessage(), failure);
            trouble.accept(failure);
        }
    }
}
