package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.core.session.SetResult;
import org.backline.io.evidence.Chunk;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not a whole history of ours is never written to, and one sentence says what it is. */
class HistoryFileTest {
    private static final Instant START = Instant.parse("2026-11-22T17:30:00Z");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("history.db");
    }

    @Test
    void aNewFileIsMadeAtTheNewestVersion() throws HistoryException {
        History.open(file).close();

        try (Database database = Sqlite.open(file)) {
            assertThat(Sqlite.version(database)).isEqualTo(8);
            assertThat(database.all("pragma journal_mode", row -> row.getString(1))).containsExactly("wal");
            assertThat(database.all("pragma synchronous", row -> row.getInt(1))).containsExactly(2);
            assertThat(database.all("pragma foreign_keys", row -> row.getInt(1))).containsExactly(1);
        }
    }

    @Test
    void aFileOfTheFirstVersionIsBroughtUp() throws HistoryException {
        try (Database database = Sqlite.open(file)) {
            Migrations.upgrade(database, 1);
            database.run("""
                    insert into session (uuid, started_at, protocol, athlete, build, recorder_pid, exercise, range_rad, range_origin,
                        near_share, round_share) values ('6f1d5a3c-0000-4000-8000-000000000001', '2026-01-02T03:04:05Z', 'straplink', '', '0.1',
                        1, 'deadlift', 0.96, 'population', 0.7, 0.8)""");
        }
        try (History history = History.open(file)) {
            Plan plan = history.sessions().get(0).session().plan();
            assertThat(plan.limits()).isEqualTo(new Limits(FlexionLimit.ofShare(0.7), FlexionLimit.ofShare(0.8)));
        }
    }

    @Test
    void whatTheSeventhVersionDidNotNoteIsNotKnown() throws HistoryException {
        UUID session = UUID.fromString("6f1d5a3c-0000-4000-8000-000000000001");
        try (Database database = Sqlite.open(file)) {
            Migrations.upgrade(database, 7);
            database.run("""
                    insert into session (id, uuid, started_at, protocol, athlete, build, recorder_pid, exercise, range_rad, range_origin,
                        near_share, round_share) values (1, ?, '2026-01-02T03:04:05Z', 'straplink', 'Kim', '0.1',
                        1, 'deadlift', 0.96, 'population', 0.7, 0.8)""", session.toString());
            database.run("""
                    insert into lift_set (session_id, number, build, start_s, end_s, calibration, exercise, range_rad, range_origin,
                        near_share, round_share, trace) values (1, 1, '0.1', 2, 9, 'stand', 'deadlift', 0.96, 'population', 0.7, 0.8, ?)""",
                    PackedTrace.pack(List.of()));
        }
        try (History history = History.open(file)) {
            SetResult set = history.set(session, 1).orElseThrow();
            assertThat(set.halfReps()).isEmpty();
            assertThat(set.conditions().sites()).isEmpty();
            assertThat(history.sessions().get(0).sets().get(0).halves()).isEmpty();
            assertThat(history.sessions().get(0).session().simulated()).isFalse();
        }
    }

    @Test
    void anEmptyFileIsANewOne() throws IOException {
        Files.createFile(file);

        try (History history = History.open(file)) {
            assertThat(history.sessions()).isEmpty();
        }
    }

    @Test
    void aMigrationThatFailsLeavesNothingBehind() throws HistoryException {
        try (Database database = Sqlite.open(file)) {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                Sqlite.stamp(database, 1);
                database.run("create table session (id integer)");
                database.run("no sql at all");
            })).isInstanceOf(HistoryException.class);

            assertThat(Sqlite.version(database)).isZero();
            assertThat(database.all("select name from sqlite_master", row -> row.getString(1))).isEmpty();
        }
    }

    @Test
    void garbageIsRefusedAndKept() throws IOException {
        byte[] garbage = new byte[10_000];
        new Random(1).nextBytes(garbage);
        Files.write(file, garbage);

        assertThatThrownBy(() -> History.open(file)).isInstanceOf(HistoryException.class)
                .hasMessageContaining("is not a history of Backline");
        assertThat(file).hasBinaryContent(garbage);
    }

    @Test
    void aTextFileIsRefusedAndKept() throws IOException {
        Files.writeString(file, "x", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> History.open(file)).isInstanceOf(HistoryException.class).hasMessageContaining("left as it is");
        assertThat(file).hasContent("x");
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefusedAndKept() throws IOException, SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            other.createStatement().executeUpdate("create table session (id integer primary key, cookie text)");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> History.open(file)).isInstanceOf(HistoryException.class)
                .hasMessageContaining("is not a history of Backline");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aNewerHistoryIsRefusedAndKept() throws IOException, SQLException {
        History.open(file).close();
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            newer.createStatement().executeUpdate("pragma user_version = 99");
            newer.createStatement().executeQuery("pragma journal_mode = delete").close();
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> History.open(file)).isInstanceOf(HistoryException.class).hasMessageContaining("newer Backline")
                .hasMessageContaining("99");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aCutFileIsFoundDamaged() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(this::check).isInstanceOf(HistoryException.class).hasMessageContaining("is damaged");
    }

    @Test
    void overwrittenPagesAreFoundDamaged() throws IOException {
        fill();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 * 2, (byte) 0xA5);
        Files.write(file, bytes);

        assertThatThrownBy(this::check).isInstanceOf(HistoryException.class).hasMessageContaining("is damaged");
    }

    @Test
    void aFolderThatDoesNotExistIsSaid() {
        assertThatThrownBy(() -> History.open(folder.resolve("no").resolve("history.db"))).isInstanceOf(HistoryException.class)
                .hasMessageContaining("history.db");
    }

    @Test
    void aCopyHoldsTheSame() throws IOException {
        Session session = fill();
        Path copy = folder.resolve("copy.db");
        try (History history = History.open(file)) {
            history.copyTo(copy);
            history.copyTo(copy);
        }

        try (History history = History.open(copy)) {
            assertThat(history.sessions()).extracting(row -> row.session()).containsExactly(session);
            assertThat(history.set(session.id(), 1)).contains(Sessions.set(1, 3));
        }
        assertThat(folder.resolve("copy.db.part")).doesNotExist();
    }

    private void check() throws HistoryException {
        try (History history = History.open(file)) {
            history.check();
        }
    }

    private Session fill() throws HistoryException {
        Session session = Sessions.session(START);
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        try (History history = History.open(file)) {
            SessionWriter writer = history.begin(session);
            for (int i = 0; i < 20; i++) {
                writer.received(new Chunk(i, bytes));
                writer.commit();
            }
            writer.found(new LiftEvent.SetCompleted(1, Sessions.set(1, 3)));
            writer.end(START);
        }
        return session;
    }

    @Test
    void aFileWithoutATableSaysWhatToDo() throws HistoryException {
        History.open(file).close();
        try (Database database = Sqlite.open(file)) {
            database.run("drop table session");
        }
        try (History history = History.open(file)) {
            assertThatThrownBy(history::sessions).isInstanceOf(HistoryException.class).hasMessageContaining("lacks a table", "backup");
        }
    }
}
