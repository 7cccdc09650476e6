package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backline.app.LinkState.Phase;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.SetResult;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(QuietLog.class)
@Timeout(300)
class BacklineTest {
    private static final String LIFTER = "demo://?speed=max&then=end&rate=104";

    @TempDir
    private Path folder;

    @Test
    void whatWasLiftedIsInTheHistory() throws Exception {
        try (Backline backline = Backline.open(places())) {
            Monitor monitor = backline.listen(LIFTER);
            List<SetResult> sets = setsOf(monitor);
            monitor.close();

            assertThat(sets).isNotEmpty();
            assertThat(monitor.state().phase()).isEqualTo(Phase.FINISHED);
            assertThat(monitor.state().stored()).isTrue();
            SessionSummary summary = backline.archive().sessions().get(120, TimeUnit.SECONDS).get(0);
            assertThat(summary.session()).isEqualTo(monitor.session());
            assertThat(summary.session().simulated()).isTrue();
            assertThat(summary.interrupted()).isFalse();
            assertThat(summary.sets()).extracting(SetSummary::reps).isEqualTo(sets.stream().map(set -> set.reps().size()).toList());
            assertThat(backline.archive().set(summary.session().id(), 1).get()).isEqualTo(sets.get(0));
        }
    }

    @Test
    void settingsAreRememberedAndOddLinesTold() throws Exception {
        Files.createDirectories(places().config());
        Files.writeString(places().settings(), "# mine\nvolumePct = loud\n");
        try (Backline backline = Backline.open(places())) {
            assertThat(backline.problems()).extracting(Notice::kind).containsExactly(Notice.Kind.LINE_UNUSED);
            backline.settings(backline.settings().withAthlete("Kim"));
            backline.settings(backline.settings().withStrapCue(false));
        }

        try (Backline backline = Backline.open(places())) {
            assertThat(backline.settings()).isEqualTo(Settings.DEFAULT.withAthlete("Kim").withStrapCue(false));
            assertThat(backline.problems()).isEmpty();
        }
        assertThat(Files.readAllLines(places().settings())).startsWith("# mine");
    }

    @Test
    void aForeignHistoryIsToldAndNothingElseFails() throws Exception {
        Files.createDirectories(places().data());
        Files.writeString(places().history(), "a letter");
        try (Backline backline = Backline.open(places())) {
            assertThatThrownBy(() -> backline.archive().sessions().get()).isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("is not a history of Backline");
            assertTold(backline, "is not a history of Backline");
        }
        assertThat(places().history()).hasContent("a letter");
    }

    @Test
    void aFileIsNotKeptOnceMore() throws Exception {
        Path text = Files.writeString(folder.resolve("empty.csv"), "t_us,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n");
        try (Backline backline = Backline.open(places()); Monitor monitor = backline.listen(text.toString())) {
            setsOf(monitor);

            assertThat(backline.archive().sessions().get()).isEmpty();
        }
    }

    @Test
    void damageInARecordingIsToldOnceItWasPlayed() throws Exception {
        Path capture = Evidence.capture(folder.resolve("lift.strap"),
                IntStream.range(0, 20).mapToObj(i -> new Chunk(i * 1_000_000L, new byte[100])).toList());
        byte[] bytes = Files.readAllBytes(capture);
        bytes[bytes.length / 2] ^= 1;
        Files.write(capture, bytes);
        try (Backline backline = Backline.open(places()); Monitor monitor = backline.listen(capture.toString())) {
            setsOf(monitor);

            assertTold(backline, "damaged: lift.strap");
        }
    }

    @Test
    void whatCannotBeOpenedIsAStateOfTheMonitor() throws Exception {
        try (Backline backline = Backline.open(places()); Monitor monitor = backline.listen(folder.resolve("nothing.strap").toString())) {
            setsOf(monitor);

            assertThat(monitor.state().phase()).isEqualTo(Phase.FAILED);
            assertThat(monitor.state().reason()).contains("there is no file");
            assertThat(backline.archive().sessions().get()).as("what never began leaves no session").isEmpty();
        }
    }

    private Places places() {
        return new Places(folder.resolve("data"), folder.resolve("config"), folder.resolve("state"));
    }

    private static List<SetResult> setsOf(Monitor monitor) throws InterruptedException {
        List<SetResult> sets = new ArrayList<>();
        while (!monitor.events().finished()) {
            monitor.events().drain(event -> {
                if (event instanceof LiftEvent.SetRefined refined) {
                    sets.add(refined.result());
                }
            }, Duration.ofSeconds(10));
        }
        return sets;
    }

    /** What goes amiss with the history is among the problems soon after. */
    private static void assertTold(Backline backline, String part) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (backline.problems().stream().noneMatch(problem -> problem.toString().contains(part))) {
            assertThat(System.nanoTime()).as("problems: " + backline.problems()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
