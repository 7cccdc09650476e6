package org.backline.gui.model;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import org.backline.app.Corrected;
import org.backline.app.SessionSummary;
import org.backline.app.SetEdits;
import org.backline.core.metric.PeakHistory;
import org.backline.core.session.Command;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** The sessions that are kept, as screens ask for them. Every call returns at once, and futures complete on the event thread. */
public interface History {
    CompletableFuture<List<SessionSummary>> sessions();

    CompletableFuture<SetResult> set(UUID session, int index);

    /** @return the reps of a set of which something was told live that was otherwise in the end, as they were told then */
    CompletableFuture<List<RepResult>> live(UUID session, int index);

    /** @return how a person's peak flexion in an exercise went from session to session */
    CompletableFuture<PeakHistory> peaks(String athlete, String exercise);

    /** @return the references of a person */
    CompletableFuture<List<Command.UseReference>> references(String athlete);

    /** @return whether a set is a reference */
    CompletableFuture<Boolean> isReference(UUID session, int index);

    /** Makes a set the reference of its lifter for its exercise, or takes that back. @return whether it is one now */
    CompletableFuture<Boolean> reference(SessionSummary session, SetResult set, boolean on);

    CompletableFuture<SetEdits> edits(UUID session, int index);

    /** Corrects a set of a session that is over. @param progress is told which share of the work is done, 0 … 1 */
    CompletableFuture<Corrected> correct(UUID session, int index, Command said, DoubleConsumer progress);
}
