package org.backline.gui;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import javax.swing.SwingUtilities;
import org.backline.app.Archive;
import org.backline.app.Corrected;
import org.backline.app.SessionSummary;
import org.backline.app.SetEdits;
import org.backline.core.metric.PeakHistory;
import org.backline.core.session.Command;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.model.History;

/** Brings what the archive answers to the event thread, and tells the lifter's session which set is the reference from now on. */
final class KeptHistory implements History {
    private final Archive archive;
    private final Stations stations;

    KeptHistory(Archive archive, Stations stations) {
        this.archive = archive;
        this.stations = stations;
    }

    @Override
    public CompletableFuture<List<SessionSummary>> sessions() {
        return EventThread.bring(archive.sessions());
    }

    @Override
    public CompletableFuture<SetResult> set(UUID session, int index) {
        return EventThread.bring(archive.set(session, index));
    }

    @Override
    public CompletableFuture<List<RepResult>> live(UUID session, int index) {
        return EventThread.bring(archive.live(session, index));
    }

    @Override
    public CompletableFuture<PeakHistory> peaks(String athlete, String exercise) {
        return EventThread.bring(archive.peaks(athlete, exercise));
    }

    @Override
    public CompletableFuture<List<Command.UseReference>> references(String athlete) {
        return EventThread.bring(archive.references(athlete));
    }

    @Override
    public CompletableFuture<Boolean> isReference(UUID session, int index) {
        return EventThread.bring(archive.isReference(session, index));
    }

    @Override
    public CompletableFuture<Boolean> reference(SessionSummary session, SetResult set, boolean on) {
        UUID id = session.session().id();
        Station lifter = stations.chosen();
        boolean lifts = session.session().athlete().equals(lifter.settings().athlete());
        CompletableFuture<Command> marked = on ? archive.markReference(id, set.index(), false).thenApply(Command.class::cast)
                : archive.forgetReference(id, set.index()).thenApply(done -> new Command.ForgetReference(set.exercise()));
        return EventThread.bring(marked).thenApply(word -> {
            if (lifts) {
                lifter.say(word);
            }
            return on;
        });
    }

    @Override
    public CompletableFuture<SetEdits> edits(UUID session, int index) {
        return EventThread.bring(archive.edits(session, index));
    }

    @Override
    public CompletableFuture<Corrected> correct(UUID session, int index, Command said, DoubleConsumer progress) {
        return EventThread.bring(archive.correct(session, index, said, share -> SwingUtilities.invokeLater(() -> progress.accept(share))));
    }
}
