package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.Player.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class PlayerTest {
    private static final int CHUNK = 100;

    @TempDir
    Path folder;

    /** One chunk of random bytes each 10 ms. */
    private static List<Chunk> recording(int chunks) {
        Random random = new Random(11);
        List<Chunk> recording = new ArrayList<>();
        for (int i = 0; i < chunks; i++) {
            byte[] bytes = new byte[CHUNK];
            random.nextBytes(bytes);
            recording.add(new Chunk(i * 10_000_000L, bytes));
        }
        return recording;
    }

    private static CompletableFuture<Tally> play(List<? extends Input> recording, Pacing pacing, SerialLink port) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new Player(new PacedSource(new Inputs(recording), pacing), port).play();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] receive(SerialLink port, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < count && port.next() instanceof Chunk chunk) {
            bytes.writeBytes(chunk.bytes());
        }
        return bytes.toByteArray();
    }

    @Test
    void everyByteArrivesInOrderAlsoTheLast() throws Exception {
        List<Chunk> recording = recording(400);
        try (PtyPair cable = new PtyPair(folder);
                SerialLink host = SerialLink.open(cable.other().toString(), SerialLink.USUAL_BAUD)) {
            CompletableFuture<Tally> played = playAndClose(recording, cable);
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            recording.forEach(chunk -> expected.writeBytes(chunk.bytes()));
            assertThat(receive(host, expected.size())).isEqualTo(expected.toByteArray());
            assertThat(played.get(120, TimeUnit.SECONDS)).isEqualTo(new Tally(expected.size(), 0));
        }
    }

    private static CompletableFuture<Tally> playAndClose(List<Chunk> recording, PtyPair cable) throws IOException {
        SerialLink port = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD);
        return play(recording, new Pacing(20), port).whenComplete((tally, failure) -> port.close());
    }

    @Test
    void aCablePulledInTheMiddleCostsWhatWasDueMeanwhile() throws Exception {
        List<Chunk> recording = recording(150);
        try (PtyPair cable = new PtyPair(folder);
                SerialLink port = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD);
                SerialLink host = SerialLink.open(cable.other().toString(), SerialLink.USUAL_BAUD)) {
            CompletableFuture<Tally> played = play(recording, Pacing.REAL_TIME, port);
            receive(host, 20 * CHUNK);
            cable.pull();
            while (host.connected()) {
                host.next();
            }
            cable.plugIn();
            assertThat(receive(host, 20 * CHUNK)).as("it goes on by itself").hasSizeGreaterThanOrEqualTo(20 * CHUNK);
            Tally tally = played.get(120, TimeUnit.SECONDS);
            assertThat(tally.sent() + tally.lost()).isEqualTo(150L * CHUNK);
            assertThat(tally.lost()).isBetween((long) CHUNK, 100L * CHUNK);
        }
    }
}
