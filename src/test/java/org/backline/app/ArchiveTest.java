package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepPlaces;
import org.backline.core.session.Session;
import org.backline.core.session.SetResult;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.evidence.Input;
import org.backline.io.history.History;
import org.backline.io.history.SessionWriter;
import org.backline.io.history.Sessions;
import org.backline.io.source.Inputs;
import org.backline.io.source.Source;
import org.backline.io.source.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(QuietLog.class)
@Timeout(300)
class ArchiveTest {
    @TempDir
    private Path folder;
    private Path file;
    private Store store;
    private Archive archive;

    @BeforeEach
    void open() {
        file = folder.resolve("history.db");
        store = new Store(file);
        archive = new Archive(store, new Backups(file, folder.resolve("backup")));
    }

    @AfterEach
    void close() {
        archive.close();
        store.close();
    }

    @Test
    void theSetsOfAnInterruptedSessionAreFoundAgainOnce() throws Exception {
        List<Input> inputs = lifter();
        Session session = interrupted(inputs);

        SessionSummary summary = archive.sessions().get(120, TimeUnit.SECONDS).get(0);
        List<SetResult> expected = setsOf(session, inputs);
        assertThat(expected).isNotEmpty();
        assertThat(summary.interrupted()).isTrue();
        assertThat(summary.sets()).hasSameSizeAs(expected);
        for (SetResult set : expected) {
            assertThat(archive.set(session.id(), set.index()).get()).isEqualTo(set);
        }
        execute("delete from chunk");
        assertThat(archive.sessions().get().get(0).sets()).as("not looked for again").hasSameSizeAs(expected);
    }

    @Test
    void aSessionBeingRecordedIsLeftAlone() throws Exception {
        try (Journal journal = store.begin(Sessions.session(Instant.now()))) {
            store.conclude(UUID.randomUUID(), List.of()).exceptionally(unknown -> null).get(); // a turn of the store has gone by

            assertThat(archive.sessions().get()).extracting(SessionSummary::interrupted).containsExactly(false);
            assertThat(archive.sessions().get()).extracting(SessionSummary::recording).containsExactly(true);
            assertThat(journal.stored()).isTrue();
        }
    }

    @Test
    void aSetOfASessionBeingRecordedIsNotCorrectedFromOutside() throws Exception {
        Session session = Sessions.session(Instant.now());
        try (Journal journal = store.begin(session)) {
            store.conclude(UUID.randomUUID(), List.of()).exceptionally(unknown -> null).get(); // a turn of the store has gone by

            assertThatThrownBy(() -> archive.correct(session.id(), 1, new Command.UndoEdit(), Replay.UNSEEN).get())
                    .cause().isInstanceOfSatisfying(EditRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(EditRefused.Reason.STILL_RECORDED));
            assertThat(journal.stored()).isTrue();
        }
    }

    @Test
    void correctionsAreTakenBackInTheOrderTheyWereMadeWhateverSetTheyAreOf() throws Exception {
        Session session = interrupted(lifter());
        archive.sessions().get(120, TimeUnit.SECONDS);
        delete(session, 1);
        delete(session, 2);

        assertThat(archive.edits(session.id(), 1).get().elsewhere()).isTrue();
        assertThatThrownBy(() -> archive.correct(session.id(), 1, new Command.UndoEdit(), Replay.UNSEEN).get())
                .hasMessageContaining("another set");
        int before = archive.set(session.id(), 2).get().reps().size();
        archive.correct(session.id(), 2, new Command.UndoEdit(), Replay.UNSEEN).get();
        assertThat(archive.set(session.id(), 2).get().reps()).hasSize(before + 1);
        assertThat(archive.edits(session.id(), 1).get().undo()).isPresent();
    }

    private void delete(Session session, int set) throws Exception {
        archive.correct(session.id(), set, new RepPlaces(archive.set(session.id(), set).get()).delete(1).orElseThrow(), Replay.UNSEEN)
                .get();
    }

    @Test
    void damagedEvidenceDoesNotHideASession() throws Exception {
        Session session = interrupted(List.of(new Chunk(1, new byte[10])));
        execute("update chunk set packed = x'00'");

        assertThat(archive.sessions().get(120, TimeUnit.SECONDS)).extracting(SessionSummary::session).containsExactly(session);
    }

    @Test
    void aSetThatIsNotThereIsSaid() throws Exception {
        Session session = interrupted(List.of());

        assertThatThrownBy(() -> archive.set(session.id(), 99).get()).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class).hasRootCauseMessage("That session has no set 99.");
    }

    /** Recorded by a process that is no more, without an end and without conclusions. */
    private Session interrupted(List<Input> inputs) throws Exception {
        store.opened().get();
        Session session = Sessions.session(Instant.now());
        try (History history = History.open(file)) {
            SessionWriter writer = history.begin(session);
            inputs.forEach(writer::received);
            writer.commit();
        }
        execute("update session set recorder_pid = " + Integer.MAX_VALUE);
        return session;
    }

    private static List<Input> lifter() throws IOException {
        try (Source source = Sources.open("demo://?speed=max&then=end&rate=104")) {
            return Inputs.all(source);
        }
    }

    private static List<SetResult> setsOf(Session session, List<Input> inputs) throws IOException {
        List<SetResult> sets = new ArrayList<>();
        new Run(session, new Inputs(inputs), EvidenceSink.nowhere(), event -> {
            if (event instanceof LiftEvent.SetRefined refined) {
                sets.add(refined.result());
            }
        }).toEnd();
        return sets;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
