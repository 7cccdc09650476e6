package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.backline.core.session.Session;
import org.backline.io.evidence.Chunk;
import org.backline.io.history.History;
import org.backline.io.history.HistoryException;
import org.backline.io.history.SessionRow;
import org.backline.io.history.Sessions;
import org.backline.io.history.StoredSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(QuietLog.class)
@Timeout(300)
class StoreTest {
    private static final Duration PROMISE = Duration.ofMillis(200);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("history.db");
    }

    @Test
    void whatIsReceivedIsCommittedWithinItsTime() throws Exception {
        List<Duration> waits = new ArrayList<>();
        try (Store store = new Store(file); History history = History.open(store.opened().get())) {
            Session session = Sessions.session(Instant.now());
            try (Journal journal = store.begin(session)) {
                for (int number = 1; number <= 15; number++) {
                    long before = System.nanoTime();
                    journal.received(new Chunk(number, new byte[80]));
                    awaitLast(history, number);
                    waits.add(Duration.ofNanos(System.nanoTime() - before));
                }
            }
        }
        Collections.sort(waits);
        assertThat(waits.get(waits.size() / 2)).as("median of %s", waits).isLessThan(PROMISE);
    }

    @Test
    void anEndedSessionIsClosedAndWhole() throws Exception {
        Session session = Sessions.session(Instant.now());
        try (Store store = new Store(file)) {
            Journal journal = store.begin(session);
            for (int number = 1; number <= 20_000; number++) { // more than the mailbox holds: the writer waits, nothing is dropped
                journal.received(new Chunk(number, new byte[] {(byte) number}));
            }
            journal.close();
            assertThat(journal.stored()).isTrue();
        }

        try (History history = History.open(file); StoredSession stored = history.recording(session.id())) {
            assertThat(history.sessions()).extracting(SessionRow::state).containsExactly(SessionRow.State.CLOSED);
            for (int number = 1; number <= 20_000; number++) {
                assertThat(stored.next()).isInstanceOfSatisfying(Chunk.class, chunk -> assertThat(chunk.bytes()).hasSize(1));
            }
            assertThat(stored.next()).isNull();
        }
    }

    @Test
    void twoStrapsAreKeptApart() throws Exception {
        Session one = Sessions.session(Instant.now());
        Session two = Sessions.session(Instant.now().plusSeconds(1));
        try (Store store = new Store(file); Journal first = store.begin(one); Journal second = store.begin(two)) {
            first.received(new Chunk(Duration.ofSeconds(1).toNanos(), new byte[1]));
            second.received(new Chunk(Duration.ofSeconds(2).toNanos(), new byte[1]));
        }

        try (History history = History.open(file)) {
            assertThat(history.sessions()).extracting(SessionRow::length).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(1));
        }
    }

    @Test
    void aStoreClosedUnderAJournalCommitsWhatItHasAndLetsItGo() throws Exception {
        Session session = Sessions.session(Instant.now());
        Store store = new Store(file);
        Journal journal = store.begin(session);
        journal.received(new Chunk(5, new byte[3]));
        store.close();
        journal.received(new Chunk(6, new byte[3]));
        journal.close();

        assertThat(journal.stored()).isFalse();
        try (History history = History.open(file)) {
            assertThat(history.sessions()).extracting(SessionRow::length).containsExactly(Duration.ofNanos(5));
        }
    }

    @Test
    void withoutAHistoryTheRunGoesOnAndNothingIsStored() throws Exception {
        Files.writeString(file, "somebody else's letter");
        try (Store store = new Store(file)) {
            assertThatThrownBy(() -> store.opened().get()).isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(HistoryException.class).hasMessageContaining("is not a history of Backline");
            Journal journal = store.begin(Sessions.session(Instant.now()));
            journal.received(new Chunk(1, new byte[1]));
            journal.close();

            assertThat(journal.stored()).isFalse();
            assertThatThrownBy(() -> store.conclude(journal.session().id(), List.of()).get(120, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(IOException.class);
        }
        assertThat(file).hasContent("somebody else's letter");
    }

    @Test
    void whatTheDiskRefusedIsWrittenOnceItTakesItAgain() throws Exception {
        Session session = Sessions.session(Instant.now());
        try (Store store = new Store(file)) {
            store.opened().get();
            Journal journal = store.begin(session);
            rename("chunk", "away");
            journal.received(new Chunk(1, new byte[] {1}));
            await(() -> !journal.stored());
            journal.received(new Chunk(2, new byte[] {2}));
            rename("away", "chunk");
            await(journal::stored);
            journal.close();
        }

        try (History history = History.open(file); StoredSession stored = history.recording(session.id())) {
            assertThat(stored.next()).isInstanceOfSatisfying(Chunk.class, chunk -> assertThat(chunk.bytes()).containsExactly(1));
            assertThat(stored.next()).isInstanceOfSatisfying(Chunk.class, chunk -> assertThat(chunk.bytes()).containsExactly(2));
        }
    }

    @Test
    void aDiskThatRefusesForLongEndsTheRecordNotTheRun() throws Exception {
        try (Store store = new Store(file)) {
            store.opened().get();
            Journal journal = store.begin(Sessions.session(Instant.now()));
            rename("chunk", "away");
            for (int number = 0; number < 20_000; number++) {
                journal.received(new Chunk(number, new byte[1]));
            }
            journal.close();

            assertThat(journal.stored()).isFalse();
        }
    }

    @Test
    void whoCannotBeKeptForNowIsTold() throws Exception {
        BlockingQueue<HistoryException> told = new LinkedBlockingQueue<>();
        try (Store store = new Store(file, told::add); Journal journal = store.begin(Sessions.session(Instant.now()))) {
            store.opened().get();
            rename("chunk", "away");
            journal.received(new Chunk(1, new byte[1]));

            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
        }
    }

    /** A table that is not there fails every commit, as a full disk does. */
    private void rename(String table, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            statement.executeUpdate("alter table " + table + " rename to " + name);
        }
    }

    private static void awaitLast(History history, long hostNanos) throws Exception {
        await(() -> history.sessions().stream().anyMatch(row -> row.length().toNanos() == hostNanos));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
