package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.backline.core.session.Session;
import org.backline.io.evidence.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections of their own on one file, as several programs have them. */
class SeveralAtOnceTest {
    private static final int WRITERS = 4;

    @TempDir
    private Path folder;

    @Test
    void allMakeTheFileAndWriteToIt() throws Exception {
        Path file = folder.resolve("history.db");
        List<Callable<Session>> work = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Session session = Sessions.session(Instant.EPOCH.plusSeconds(i));
            work.add(() -> record(file, session));
        }
        List<Session> written = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Session> done : threads.invokeAll(work)) {
                written.add(0, done.get());
            }
        } finally {
            threads.shutdownNow();
        }

        try (History history = History.open(file)) {
            assertThat(history.sessions()).extracting(row -> row.session()).isEqualTo(written);
            history.check();
        }
    }

    private static Session record(Path file, Session session) throws HistoryException {
        try (History history = History.open(file)) {
            SessionWriter writer = history.begin(session);
            for (Input input : Sessions.inputs(1, 40)) {
                writer.received(input);
                writer.commit();
            }
            writer.end(session.startedAt());
        }
        return session;
    }
}
