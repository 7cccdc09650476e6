package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.evidence.Input;
import org.backline.io.history.History;
import org.backline.io.history.SessionRow;
import org.backline.io.history.Sessions;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Pacing;
import org.backline.io.source.Source;
import org.backline.io.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that records is killed in mid-set. More rounds: {@code ./mvnw test -Dtest=KillTest -Dbackline.kill.rounds=20}.
 */
class KillTest {
    private static final String LIFTER = "demo://?speed=max&rate=104";
    private static final Duration PROMISE = Duration.ofMillis(500);

    /** When the demo lifter has lifted the third rep of the first set [ns since the session's start]. */
    private static long midSet;

    @TempDir
    private Path folder;

    /** Records the demo lifter: up to mid-set at once, then in real time. Says when each input was received, until it is killed. */
    static final class Recording {
        private Recording() {
        }

        public static void main(String[] arguments) throws IOException {
            Store store = new Store(Path.of(arguments[0]));
            long midSet = Long.parseLong(arguments[1]);
            Journal journal = store.begin(Sessions.session(Instant.now()));
            Source flatOut = Sources.open(LIFTER);
            Source source = flatOut;
            for (Input input = source.next(); input != null; input = source.next()) {
                if (!isEmpty(input)) {
                    journal.received(input);
                    System.out.println(input.hostNanos());
                }
                if (source == flatOut && input.hostNanos() > midSet) {
                    source = new PacedSource(flatOut, Pacing.REAL_TIME);
                }
            }
        }
    }

    @BeforeAll
    static void findMidSet() throws IOException {
        try (Source source = Sources.open(LIFTER + "&then=end")) {
            new Run(Sessions.session(Instant.EPOCH), source, EvidenceSink.nowhere(), event -> {
                if (event instanceof LiftEvent.RepCounted rep && rep.set() == 1 && rep.rep() == 3) {
                    midSet = Math.round(rep.time() * 1e9);
                }
            }).toEnd();
        }
        assertThat(midSet).as("the demo lifter's third rep").isPositive();
    }

    static IntStream rounds() {
        return IntStream.rangeClosed(1, Integer.getInteger("backline.kill.rounds", 2));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void atMostHalfASecondIsMissing(int round) throws Exception {
        Path file = folder.resolve("history.db");
        long received = recordAndKill(file, Duration.ofMillis(300 + new Random(round).nextInt(1_200)));

        try (History history = History.open(file)) {
            history.check();
            Session session = history.sessions().get(0).session();
            List<Input> stored = all(history.recording(session.id()), Long.MAX_VALUE);
            long missing = received - stored.get(stored.size() - 1).hostNanos();
            assertThat(Duration.ofNanos(missing)).as("missing").isLessThanOrEqualTo(PROMISE);
            assertThat(same(stored, all(Sources.open(LIFTER), stored.get(stored.size() - 1).hostNanos()))).isEmpty();
        }
        assertOpensAgain(file);
    }

    private static void assertOpensAgain(Path file) throws Exception {
        try (Store store = new Store(file)) {
            Archive archive = new Archive(store, new Backups(file, file.resolveSibling("backup")));
            SessionSummary summary = archive.sessions().get(120, TimeUnit.SECONDS).get(0);
            assertThat(summary.interrupted()).isTrue();
            assertThat(summary.length()).isGreaterThan(Duration.ofNanos(midSet));
            assertThat(summary.sets()).as("the set that was under way").hasSize(1);
            archive.close();
        }
    }

    /** @return host time of the last input that was received [ns] */
    private static long recordAndKill(Path file, Duration after) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Recording.class.getName(), file.toString(),
                Long.toString(midSet))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long kill = midSet + after.toNanos();
        long received = 0;
        boolean killed = false;
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                received = Long.parseLong(line);
                if (received > kill && !killed) {
                    assertBeingRecorded(file);
                    killed = true; // the pipe still holds what it said before, and it dies a moment later
                    process.toHandle().destroyForcibly(); // the process itself would close the pipe with it
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(received).as("it recorded until it was killed").isGreaterThan(kill);
        return received;
    }

    private static void assertBeingRecorded(Path file) throws IOException {
        try (History history = History.open(file)) {
            assertThat(history.sessions()).extracting(SessionRow::state).containsExactly(SessionRow.State.RECORDING);
        }
    }

    private static List<Input> all(Source source, long until) throws IOException {
        List<Input> inputs = new ArrayList<>();
        try (source) {
            for (Input input = source.next(); input != null && input.hostNanos() <= until; input = source.next()) {
                if (!isEmpty(input)) {
                    inputs.add(input);
                }
            }
        }
        return inputs;
    }

    /** @return the first difference */
    private static Optional<String> same(List<Input> stored, List<Input> sent) {
        for (int i = 0; i < stored.size(); i++) {
            if (i >= sent.size() || !same(stored.get(i), sent.get(i))) {
                return Optional.of("input " + i + " differs");
            }
        }
        return stored.size() == sent.size() ? Optional.empty() : Optional.of(sent.size() + " were sent, " + stored.size() + " are stored");
    }

    private static boolean same(Input one, Input other) {
        return one instanceof Chunk a && other instanceof Chunk b ? a.hostNanos() == b.hostNanos() && Arrays.equals(a.bytes(), b.bytes())
                : one.equals(other);
    }

    private static boolean isEmpty(Input input) {
        return input instanceof Chunk chunk && chunk.bytes().length == 0;
    }
}
