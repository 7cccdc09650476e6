package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import org.backline.core.metric.PeakHistory;
import org.backline.core.session.Command;
import org.backline.core.session.EditLog;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.io.history.History;
import org.backline.io.history.HistoryException;
import org.backline.io.history.SessionRow;
import org.backline.io.source.Recording;

/**
 * The history, to be read by screens: every call returns at once, the answer comes later, from the thread {@code backline-archive}
 * with its own connection. A call fails with an {@link IOException} whose message is a sentence for people.
 */
public final class Archive {
    private static final System.Logger LOG = System.getLogger(Archive.class.getName());
    /** A correction of a long session takes seconds. */
    private static final int PATIENCE_SECONDS = 30;

    private final Store store;
    private final Backups backups;
    private final Corrections corrections;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "backline-archive");
        made.setDaemon(true);
        return made;
    });
    /** Their evidence is damaged: asked once, not at every look at the list. */
    private final Set<UUID> hopeless = new HashSet<>();
    private Optional<History> open = Optional.empty();

    private interface Question<T> {
        T ask(History history) throws IOException;
    }

    Archive(Store store, Backups backups) {
        this.store = store;
        this.backups = backups;
        this.corrections = new Corrections(store);
    }

    /** @return the history's file, once it is open; fails with the reason why nothing can be kept */
    public CompletableFuture<Path> opened() {
        return store.opened();
    }

    /** @return all sessions, newest first; sets that an interrupted session did not come to store are found first */
    public CompletableFuture<List<SessionSummary>> sessions() {
        return answer(history -> {
            List<SessionRow> rows = history.sessions();
            List<UUID> open = rows.stream().filter(this::wantsConclusions).map(row -> row.session().id()).toList();
            for (UUID session : open) {
                conclude(history, session);
            }
            return (open.isEmpty() ? rows : history.sessions()).stream().map(SessionSummary::of).toList();
        });
    }

    /** @return one set with its curve and reps */
    public CompletableFuture<SetResult> set(UUID session, int index) {
        return answer(history -> kept(history, session, index));
    }

    /** Marks a set as the reference of its person for its exercise. @param alsoFlexion whether reps of two nodes that differ are told */
    public CompletableFuture<Command.UseReference> markReference(UUID session, int index, boolean alsoFlexion) {
        return answer(history -> history.markReference(session, index, alsoFlexion)
                .orElseThrow(() -> new IOException("A reference needs two reps without a hole in the data.")));
    }

    /** Takes back that a set is a reference. */
    public CompletableFuture<Boolean> forgetReference(UUID session, int index) {
        return answer(history -> {
            history.forgetReference(session, index);
            return true;
        });
    }

    /** @return whether a set is a reference */
    public CompletableFuture<Boolean> isReference(UUID session, int index) {
        return answer(history -> history.isReference(session, index));
    }

    /** @return the references of a person */
    public CompletableFuture<List<Command.UseReference>> references(String athlete) {
        return answer(history -> history.references(athlete));
    }

    /** @return the reps of a set of which something was told live that was otherwise in the end, as they were told then */
    public CompletableFuture<List<RepResult>> live(UUID session, int index) {
        return answer(history -> history.live(session, index));
    }

    /** @return how a person's peak flexion in an exercise went from session to session */
    public CompletableFuture<PeakHistory> peaks(String athlete, String exercise) {
        return answer(history -> history.peaks(athlete, exercise));
    }

    /** @return the exercises that a person has kept sets of, most of them first */
    public CompletableFuture<List<String>> exercises(String athlete) {
        return answer(history -> history.exercises(athlete));
    }

    /** @return the evidence of a session, to be replayed; to be closed by who asked for it */
    public CompletableFuture<Recording> recording(UUID session) {
        return answer(history -> history.recording(session));
    }

    /** @return the corrections of one set */
    public CompletableFuture<SetEdits> edits(UUID session, int index) {
        return answer(history -> SetEdits.of(EditLog.of(history.said(session)), kept(history, session, index)));
    }

    /**
     * Corrects a set of a session that is over: the word is added to the session's evidence, and all that is found in it is found anew.
     *
     * @param said     a correction, or that the last one is taken back
     * @param progress is told which share of the work is done, on the archive's thread
     * @return the set before and after; fails with {@link EditRefused} if that cannot be done
     */
    public CompletableFuture<Corrected> correct(UUID session, int index, Command said, DoubleConsumer progress) {
        return answer(history -> corrections.make(history, session, index, said, progress));
    }

    /** @return what {@link #correct} would answer; keeps nothing */
    public CompletableFuture<Corrected> preview(UUID session, int index, Command said, DoubleConsumer progress) {
        return answer(history -> corrections.preview(history, session, index, said, progress));
    }

    /** Makes today's copy of the history, if there is none. */
    CompletableFuture<Boolean> backUp(LocalDate day) {
        return answer(history -> !history.sessions().isEmpty() && backups.make(history, day));
    }

    /** Ends with what was begun, so that nobody holds the file any more who will still let go of it. */
    void close() {
        thread.execute(() -> open.ifPresent(History::close));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "The history is still being read; it is left to itself");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> CompletableFuture<T> answer(Question<T> question) {
        return store.opened().thenApplyAsync(file -> {
            try {
                return question.ask(history(file));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, thread);
    }

    private History history(Path file) throws HistoryException {
        if (open.isEmpty()) {
            open = Optional.of(History.open(file));
        }
        return open.get();
    }

    private boolean wantsConclusions(SessionRow row) {
        return row.state() == SessionRow.State.INTERRUPTED && !row.concluded() && !hopeless.contains(row.session().id());
    }

    /** The evidence of an interrupted session is whole; what was to be found in it is found by running it once more. */
    private void conclude(History history, UUID session) {
        try {
            store.conclude(session, replay(history, session)).join();
        } catch (IOException | CompletionException e) {
            hopeless.add(session);
            LOG.log(Level.WARNING, "the interrupted session " + session + " cannot be run again: " + e.getMessage(), e);
        }
    }

    private static List<LiftEvent> replay(History history, UUID session) throws IOException {
        try (Recording recording = history.recording(session)) {
            return Replay.of(recording, List.of(), 1, Replay.UNSEEN).conclusions();
        }
    }

    private static SetResult kept(History history, UUID session, int index) throws IOException {
        return history.set(session, index).orElseThrow(() -> new IOException("That session has no set " + index + "."));
    }
}
