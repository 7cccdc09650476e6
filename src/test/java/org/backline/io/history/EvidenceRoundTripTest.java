package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backline.core.session.Session;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRoundTripTest {
    private static final Instant START = Instant.parse("2026-11-22T17:30:00.000000001Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsReadIsWhatWasWritten(long seed) throws IOException {
        List<Input> inputs = Sessions.inputs(seed, 1_000);
        Session session = Sessions.session(START);
        try (History history = History.open(folder.resolve("history.db"))) {
            write(history, session, inputs, new Random(seed));

            try (StoredSession stored = history.recording(session.id())) {
                assertThat(stored.session()).isEqualTo(session);
                assertThat(read(stored)).isEqualTo(described(inputs));
                assertThat(stored.next()).isNull();
            }
        }
    }

    @Test
    void oneSessionDoesNotShowInAnother() throws IOException {
        Session one = Sessions.session(START);
        Session two = Sessions.session(START.plusSeconds(1));
        try (History history = History.open(folder.resolve("history.db"))) {
            write(history, one, Sessions.inputs(1, 50), new Random(1));
            write(history, two, Sessions.inputs(2, 60), new Random(2));

            assertThat(read(history.recording(one.id()))).isEqualTo(described(Sessions.inputs(1, 50)));
            assertThat(read(history.recording(two.id()))).isEqualTo(described(Sessions.inputs(2, 60)));
        }
    }

    @Test
    void evidenceIsReadWhileItIsWritten() throws IOException {
        Session session = Sessions.session(START);
        try (History history = History.open(folder.resolve("history.db"))) {
            SessionWriter writer = history.begin(session);
            writer.received(new Chunk(1, new byte[] {1}));
            writer.commit();
            try (StoredSession stored = history.recording(session.id())) {
                assertThat(read(stored)).containsExactly("1 01");
                writer.received(new Chunk(2, new byte[] {2}));
                writer.commit();
                assertThat(read(stored)).containsExactly("2 02");
            }
        }
    }

    @Test
    void aClosedSessionHasNoMore() throws IOException {
        Session session = Sessions.session(START);
        try (History history = History.open(folder.resolve("history.db"))) {
            write(history, session, Sessions.inputs(1, 10), new Random(1));
            StoredSession stored = history.recording(session.id());
            stored.next();
            stored.close();

            assertThat(stored.next()).isNull();
        }
    }

    @Test
    void aFlippedBitIsSeen() throws IOException, SQLException {
        Path file = folder.resolve("history.db");
        Session session = Sessions.session(START);
        try (History history = History.open(file)) {
            SessionWriter writer = history.begin(session);
            writer.received(new Chunk(7, new byte[100]));
            writer.end(START);
            try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                raw.createStatement().executeUpdate("update chunk set packed = packed || x'00'");
            }
            try (StoredSession stored = history.recording(session.id())) {
                assertThatThrownBy(stored::next).isInstanceOf(HistoryException.class).hasMessageContaining("damaged");
            }
        }
    }

    private static void write(History history, Session session, List<Input> inputs, Random random) throws HistoryException {
        SessionWriter writer = history.begin(session);
        for (Input input : inputs) {
            writer.received(input);
            if (random.nextInt(15) == 0) {
                writer.commit();
            }
        }
        writer.end(START.plusSeconds(60));
    }

    private static List<String> read(StoredSession stored) throws IOException {
        List<String> inputs = new ArrayList<>();
        for (Input input = stored.next(); input != null; input = stored.next()) {
            inputs.add(describe(input));
        }
        return inputs;
    }

    private static List<String> described(List<Input> inputs) {
        return inputs.stream().map(EvidenceRoundTripTest::describe).toList();
    }

    /** A chunk's array has no value equality. */
    private static String describe(Input input) {
        return input.hostNanos() + " " + (input instanceof Chunk chunk ? java.util.HexFormat.of().formatHex(chunk.bytes())
                : ((Mark) input).command().toString());
    }
}
