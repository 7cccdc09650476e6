package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.backline.core.session.Session;
import org.backline.io.history.History;
import org.backline.io.history.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void oneCopyADayAndTheLastSevenAreKept() throws IOException {
        Backups backups = new Backups(folder.resolve("history.db"), folder.resolve("backup"));
        Session session = Sessions.session(Instant.EPOCH);
        try (History history = History.open(folder.resolve("history.db"))) {
            history.begin(session);
            for (int day = 0; day < 8; day++) {
                assertThat(backups.make(history, DAY.plusDays(day))).isTrue();
            }
            assertThat(backups.make(history, DAY.plusDays(7))).as("once more on the same day").isFalse();
        }

        assertThat(backups.copies()).hasSize(7).first().isEqualTo(folder.resolve("backup").resolve("history-2026-11-29.db"));
        try (History copy = History.open(backups.copies().get(6))) {
            assertThat(copy.sessions()).extracting(row -> row.session()).containsExactly(session);
        }
    }
}
