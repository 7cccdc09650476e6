package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backline.core.session.Command;
import org.backline.core.session.RepPlaces;
import org.backline.core.session.Session;
import org.backline.core.session.SetResult;
import org.backline.io.history.History;
import org.backline.io.history.SessionRow;
import org.backline.io.history.SessionWriter;
import org.backline.io.history.Sessions;
import org.backline.io.source.Inputs;
import org.backline.io.source.Recording;
import org.backline.io.source.Source;
import org.backline.io.source.Sources;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that corrects a set over and over is killed. More rounds: {@code ./mvnw test -Dtest=CorrectionKillTest
 * -Dbackline.kill.rounds=20}.
 */
class CorrectionKillTest {
    private static final String LIFTER = "demo://?speed=max&scenario=first-set&then=end&rate=104";

    @TempDir
    private Path folder;

    /** Deletes a rep and takes that back, for ever; says when each of the two is kept. */
    static final class Correcting {
        private Correcting() {
        }

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            UUID session = UUID.fromString(arguments[1]);
            Archive archive = new Archive(new Store(file), new Backups(file, file.resolveSibling("backup")));
            Command delete = new RepPlaces(archive.set(session, 1).get()).delete(2).orElseThrow();
            while (true) {
                archive.correct(session, 1, delete, Replay.UNSEEN).get(120, TimeUnit.SECONDS);
                System.out.println("deleted");
                archive.correct(session, 1, new Command.UndoEdit(), Replay.UNSEEN).get(120, TimeUnit.SECONDS);
                System.out.println("taken back");
            }
        }
    }

    static IntStream rounds() {
        return IntStream.rangeClosed(1, Integer.getInteger("backline.kill.rounds", 1));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void evidenceAndConclusionsStillFitTogether(int round) throws Exception {
        Path file = folder.resolve("history.db");
        UUID session = record(file);
        long kept = correctAndKill(file, session, Duration.ofMillis(new Random(round).nextInt(1_000)));

        try (History history = History.open(file)) {
            history.check();
            assertThat(history.sessions()).extracting(SessionRow::state).containsExactly(SessionRow.State.CLOSED);
            List<Command> said = history.said(session);
            assertThat(said.stream().filter(word -> word instanceof Command.EditRep || word instanceof Command.UndoEdit).count())
                    .as("what was kept is kept, and at most one more").isBetween(kept, kept + 1);
            SetResult stored = history.set(session, 1).orElseThrow();
            assertThat(stored).isEqualTo(replayed(history, session));
            assertThat(stored.reps()).hasSize(stored.edited() ? 4 : 5);
        }
    }

    private static SetResult replayed(History history, UUID session) throws IOException {
        try (Recording recording = history.recording(session)) {
            return Replay.of(recording, List.of(), 1, Replay.UNSEEN).set(1).orElseThrow();
        }
    }

    private static UUID record(Path file) throws IOException {
        Session session = Sessions.session(Instant.now());
        try (History history = History.open(file); Source source = Sources.open(LIFTER)) {
            SessionWriter writer = history.begin(session);
            Inputs.all(source).forEach(writer::received);
            writer.end(Instant.now());
            try (Recording recording = history.recording(session.id())) {
                history.conclude(session.id(), session.build(), Replay.of(recording, List.of(), 1, Replay.UNSEEN).conclusions());
            }
        }
        return session.id();
    }

    /** @return how many corrections it said were kept */
    private static long correctAndKill(Path file, UUID session, Duration after) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Correcting.class.getName(), file.toString(),
                session.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long kept = 0;
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                kept++;
                if (kept == 1) {
                    CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(process.toHandle()::destroyForcibly); // the process itself would close the pipe with it
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(kept).as("it corrected until it was killed").isPositive();
        return kept;
    }
}
