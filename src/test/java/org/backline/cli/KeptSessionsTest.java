package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listening, keeping, listing, opening again: the commands that share one history. */
class KeptSessionsTest {
    private static final String HOME = "backline.home";

    @TempDir
    private Path folder;

    @BeforeEach
    void useAHomeOfItsOwn() {
        System.setProperty(HOME, folder.resolve("home").toString());
    }

    @AfterEach
    void giveItBack() {
        System.clearProperty(HOME);
    }

    @Test
    void theDemoLiftersFirstSetIsToldRepByRep() {
        CommandRun run = CommandRun.of("monitor", "demo://?speed=max&scenario=first-set&then=end", "--no-store");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("standing still and bends", "rep 5: peak", "over your line", "0 were lost on the way");
        assertThat(CommandRun.of("history").out()).isEmpty();
    }

    @Test
    void aKeptSessionGivesTheVerySameTableAsItsRecording() throws IOException {
        String recording = TextRecording.twoNodes(folder).toString();
        assertThat(CommandRun.of("monitor", recording, "--speed", "max").code()).isZero();
        String id = CommandRun.of("history").out().substring(0, 8);
        assertThat(CommandRun.of("export", id, "--posture", folder.resolve("kept.csv").toString()).code()).isZero();
        assertThat(CommandRun.of("export", recording, "--posture", folder.resolve("file.csv").toString()).code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("kept.csv"))).hasSizeGreaterThan(900);
        assertThat(folder.resolve("kept.csv")).hasSameBinaryContentAs(folder.resolve("file.csv"));
    }

    @Test
    void aRealPersonsRecordingIsKeptAndComesOutTheSame() throws IOException {
        Path recording = Path.of("..", "shared", "data", "real", "qmt_back", "back.csv");
        assumeTrue(Files.exists(recording), "the recording of a real person is not beside this project");
        CommandRun listened = CommandRun.of("monitor", recording.toString(), "--speed", "max");
        assertThat(listened.out()).contains("lumbar flexion between L3 and T7", "nominal mounting, not calibrated");
        String id = CommandRun.of("history").out().substring(0, 8);
        CommandRun.of("export", id, "--posture", folder.resolve("kept.csv").toString());
        CommandRun.of("export", recording.toString(), "--posture", folder.resolve("file.csv").toString());
        long rows = Files.readAllLines(recording).stream().filter(line -> Character.isDigit(line.charAt(0))).count();
        assertThat(Files.readAllLines(folder.resolve("kept.csv")).stream().filter(line -> line.endsWith(",good")).count())
                .isGreaterThanOrEqualTo(rows * 99 / 100);
        assertThat(folder.resolve("kept.csv")).hasSameBinaryContentAs(folder.resolve("file.csv"));
    }

    @Test
    void whatIsSaidBeforeTheFirstSampleIsKeptToo() throws IOException {
        String recording = TextRecording.twoNodes(folder).toString();
        assertThat(CommandRun.of("monitor", recording, "--speed", "max", "--limit", "44deg").code()).isZero();
        String id = CommandRun.of("history").out().substring(0, 8);
        assertThat(CommandRun.of("replay", id, "--speed", "max").out()).contains("line 44°");
    }

    /** The recording chooses an exercise before its first set, which brings that exercise's own lines. */
    @Test
    void linesAndLifterOfTheCommandLineOutliveTheExerciseThatARecordingChooses() throws IOException {
        Path capture = folder.resolve("first.strap");
        assertThat(CommandRun.of("simulate", capture.toString(), "--scenario", "first-set").code()).isZero();
        Files.createDirectories(folder.resolve("home").resolve("config"));
        Files.writeString(folder.resolve("home").resolve("config").resolve("settings.properties"),
                "[athlete Kim]\ndeadlift.lumbarFlexionLimitPct = 66\n");

        assertThat(CommandRun.of("analyze", capture.toString()).out()).contains("line 80\u202F%");
        assertThat(CommandRun.of("analyze", capture.toString(), "--limit", "44deg").out()).contains("line 44°");
        assertThat(CommandRun.of("analyze", capture.toString(), "--athlete", "Kim").out()).contains("line 66\u202F%");
        assertThat(CommandRun.of("monitor", capture.toString(), "--speed", "max", "--athlete", "Kim").out()).contains("line 66\u202F%");
        String id = CommandRun.of("history").out().substring(0, 8);
        assertThat(CommandRun.of("replay", id, "--speed", "max").out()).contains("line 66\u202F%");
    }

    @Test
    void anEmptyHistorySaysSo() {
        CommandRun run = CommandRun.of("history");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("No sessions yet");
    }

    @Test
    void aSessionThatIsNotThereIsNamed() {
        CommandRun run = CommandRun.of("export", "deadbeef", "--posture", "-");
        assertThat(run.code()).isEqualTo(ExitCode.NO_SUCH_SESSION.number());
        assertThat(run.err()).contains("deadbeef").hasLineCount(1);
    }

    @Test
    void aDamagedHistoryIsNamedAndLeftAlone() throws IOException {
        Path history = Files.createDirectories(folder.resolve("home").resolve("data")).resolve("history.db");
        Files.writeString(history, "this is no database at all ".repeat(400));
        byte[] before = Files.readAllBytes(history);
        assertNamesTheHistory(CommandRun.of("history"));
        assertNamesTheHistory(CommandRun.of("monitor", "demo://?speed=max&then=end"));
        assertThat(Files.readAllBytes(history)).isEqualTo(before);
    }

    private static void assertNamesTheHistory(CommandRun run) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.HISTORY.number());
        assertThat(run.err()).contains("history.db").doesNotContain("Exception", "\tat ").hasLineCount(1);
    }

    @Test
    void aPortThatIsNotThereKeepsNothing() {
        CommandRun run = CommandRun.of("monitor", "/dev/ttyNOPE7");
        assertThat(run.code()).isEqualTo(ExitCode.NO_SUCH_PORT.number());
        assertThat(run.err()).contains("/dev/ttyNOPE7").doesNotContain("Exception", "\tat ");
        assertThat(CommandRun.of("history").out()).isEmpty();
    }
}
