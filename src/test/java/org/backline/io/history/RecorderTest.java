package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.backline.io.evidence.Chunk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that was not closed is interrupted, unless somebody still records it. */
class RecorderTest {
    @TempDir
    private Path folder;

    @Test
    void aSessionThatThisProcessRecordsIsNotInterrupted() throws HistoryException {
        try (History history = History.open(folder.resolve("history.db"))) {
            SessionWriter writer = history.begin(Sessions.session(Instant.now()));
            assertThat(history.sessions()).extracting(SessionRow::state).containsExactly(SessionRow.State.RECORDING);

            writer.received(new Chunk(1, new byte[1]));
            writer.end(Instant.now());
            assertThat(history.sessions()).extracting(SessionRow::state).containsExactly(SessionRow.State.CLOSED);
        }
    }

    @Test
    void aProcessThatIsGoneRecordsNothing() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version").start();
        process.waitFor();

        assertThat(Recorder.lives(process.pid(), Instant.now())).isFalse();
    }

    @Test
    void aProcessThatStartedLaterIsAnother() {
        assertThat(Recorder.lives(Recorder.self(), Instant.now())).isTrue();
        assertThat(Recorder.lives(Recorder.self(), Instant.EPOCH)).isFalse();
    }
}
