package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.CaptureSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise that a user made up, from its file to the history, and to a machine that does not have it. */
class OwnExerciseTest {
    private static final String HOME = "backline.home";
    /** When the lifter stands still [s]. */
    private static final String STAND = "0.2-5.2";

    @TempDir
    private Path folder;
    private String lift = "";

    @BeforeEach
    void makeUpAnExercise() throws IOException {
        System.setProperty(HOME, folder.toString());
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/exercises.properties"), """
                [pause-deadlift]
                name = Pause deadlift
                like = deadlift
                lumbarFlexionLimitPct = 66
                """);
        Files.writeString(folder.resolve("config/settings.properties"), """
                [athlete Kim]
                ownRangeDeg = 61
                pause-deadlift.lumbarFlexionLimitPct = 64
                deadlift.lumbarFlexionLimitPct = 63
                """);
    }

    /** Five deadlifts as bare bytes: nobody said in them what was lifted. */
    @BeforeEach
    void recordALift() throws IOException {
        Path file = folder.resolve("lift.bin");
        try (CaptureSource capture = new CaptureSource(Path.of("data/five-deadlifts.strap"));
                OutputStream out = Files.newOutputStream(file)) {
            for (Input input = capture.next(); input != null; input = capture.next()) {
                out.write(input instanceof Chunk chunk ? chunk.bytes() : new byte[0]);
            }
        }
        lift = file.toString();
    }

    @AfterEach
    void giveTheHomeBack() {
        System.clearProperty(HOME);
    }

    @Test
    void itIsListenedToKeptAndOpenedWhereItIsNotKnown() throws IOException {
        CommandRun live = CommandRun.of("monitor", lift, "--speed", "max", "--stand", STAND, "--exercise", "pause-deadlift");
        assertThat(live.code()).as(live.err()).isZero();
        String id = CommandRun.of("history").out().substring(0, 8);
        Files.delete(folder.resolve("config/exercises.properties"));

        assertThat(CommandRun.of("history").out()).contains("pause-deadlift");
        assertThat(CommandRun.of("replay", id, "--speed", "max").out()).contains("pause-deadlift", "line 66", "rep 5: peak");
        CommandRun csv = CommandRun.of("export", id, "--reps", "-");
        assertThat(csv.out().lines().filter(line -> line.startsWith("1,pause-deadlift,"))).hasSize(5);
    }

    @Test
    void aLiftersOwnLinesHoldForIt() {
        assertThat(CommandRun.of("monitor", lift, "--speed", "max", "--stand", STAND, "--exercise", "pause-deadlift", "--athlete", "Kim",
                "--no-store").out()).contains("line 64", "61°");
        assertThat(analyzed("--athlete", "Kim")).contains("Deadlift", "line 63", "61°");
        assertThat(analyzed("--athlete", "Kim", "--limit", "41deg", "--change", "off")).contains("line 41°", "61°");
        assertThat(analyzed("--exercise", "pause-deadlift")).contains("pause-deadlift", "line 66");
    }

    @Test
    void linesThatDoNotGoTogetherAreRefused() {
        CommandRun run = CommandRun.of("analyze", lift, "--limit", "60%", "--near", "70%");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("near must be below the line");
        assertThat(CommandRun.of("analyze", lift, "--arch", "off").err()).contains("'off' is no angle");
    }

    @Test
    void whatIsNotThereIsToldWithTheLineThatMayBeTheReason() throws IOException {
        Files.writeString(folder.resolve("config/exercises.properties"), "[snatch]\nname = Snatch\n");
        CommandRun run = CommandRun.of("analyze", "data/five-deadlifts.strap", "--exercise", "snatch");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err())
                .contains("there is no exercise 'snatch'", "exercises.properties, line 1 ([snatch]): it needs a line 'like = …'");
    }

    @Test
    void everyCommandThatTakesExercisesTellsWhatIsLeftOutOfThem() throws IOException {
        Files.writeString(folder.resolve("config/exercises.properties"), "[snatch]\nname = Snatch\n");
        String none = folder.resolve("no-port").toString();
        String file = folder.resolve("kept.strap").toString();
        List<List<String>> commands = List.of(List.of("analyze", lift), List.of("replay", lift, "--speed", "max"),
                List.of("export", lift, "--reps", "-"), List.of("monitor", lift, "--speed", "max", "--no-store"),
                List.of("record", none, file));

        for (List<String> command : commands) {
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of("--exercise", "deadlift"));
            assertThat(CommandRun.of(words.toArray(String[]::new)).err()).as(command.get(0))
                    .contains("exercises.properties, line 1 ([snatch])");
        }
    }

    private String analyzed(String... said) {
        List<String> words = new ArrayList<>(List.of("analyze", lift, "--stand", STAND));
        words.addAll(List.of(said));
        return CommandRun.of(words.toArray(String[]::new)).out();
    }
}
