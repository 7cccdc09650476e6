package org.backline.app;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.DoubleConsumer;
import org.backline.core.session.Command;
import org.backline.core.session.EditLog;
import org.backline.core.session.SetResult;
import org.backline.io.history.History;
import org.backline.io.history.SessionRow;
import org.backline.io.source.Recording;

/** Corrects the reps of kept sets: a word more in the evidence, and everything found in it anew by the one pipeline. */
final class Corrections {
    private final Store store;

    /** What became of the evidence with one word more. */
    private record Outcome(Corrected set, List<Command> known, Replay replay) {
    }

    Corrections(Store store) {
        this.store = store;
    }

    Corrected preview(History history, UUID session, int index, Command said, DoubleConsumer progress) throws IOException {
        return tried(history, session, index, said, progress).set();
    }

    Corrected make(History history, UUID session, int index, Command said, DoubleConsumer progress) throws IOException {
        Outcome outcome = tried(history, session, index, said, progress);
        try {
            store.amend(session, outcome.known(), said, outcome.replay().conclusions()).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException reason) {
                throw reason;
            }
            throw e;
        }
        return outcome.set();
    }

    private static Outcome tried(History history, UUID session, int index, Command said, DoubleConsumer progress) throws IOException {
        if (history.state(session) == SessionRow.State.RECORDING) {
            throw new EditRefused(EditRefused.Reason.STILL_RECORDED);
        }
        SetResult before = history.set(session, index).orElseThrow(() -> new EditRefused(EditRefused.Reason.NO_SUCH_SET));
        List<Command> known = history.said(session);
        EditLog log = EditLog.of(known);
        if (said instanceof Command.UndoEdit) {
            checkUndo(SetEdits.of(log, before));
        }
        Replay replay = replay(history, session, said, progress);
        SetResult after = replay.set(index).orElseThrow(() -> new EditRefused(EditRefused.Reason.NO_SUCH_SET));
        if (replay.refused().stream().anyMatch(refused -> refused == said)) {
            throw new EditRefused(EditRefused.Reason.CHANGES_NOTHING);
        }
        return new Outcome(new Corrected(before, after, SetEdits.of(log.with(said), after)), known, replay);
    }

    private static void checkUndo(SetEdits edits) throws EditRefused {
        if (edits.undo().isEmpty()) {
            throw new EditRefused(edits.elsewhere() ? EditRefused.Reason.LAST_IS_ELSEWHERE : EditRefused.Reason.NOTHING_TO_TAKE_BACK);
        }
    }

    private static Replay replay(History history, UUID session, Command said, DoubleConsumer progress) throws IOException {
        long length = history.length(session).toNanos();
        try (Recording recording = history.recording(session)) {
            return Replay.of(recording, List.of(said), length, progress);
        }
    }
}
