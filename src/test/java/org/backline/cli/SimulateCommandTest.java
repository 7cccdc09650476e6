package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    private Path folder;
    private Path capture;

    @BeforeEach
    void simulate() {
        capture = folder.resolve("set.strap");
        assertThat(simulated(capture).code()).isZero();
    }

    @Test
    void analyzeFindsTheRepsOfTheTruth() throws IOException {
        JsonObject found = JsonParser.parseString(CommandRun.of("analyze", "--format", "json", capture.toString()).out()).getAsJsonObject();
        JsonObject truth = JsonParser.parseString(Files.readString(folder.resolve("set.truth.json"))).getAsJsonObject();
        JsonArray reps = reps(found);
        JsonArray trueReps = reps(truth);
        assertThat(reps).hasSameSizeAs(trueReps);
        for (int i = 0; i < reps.size(); i++) {
            assertThat(number(reps, i, "peak_flexion_deg")).isCloseTo(number(trueReps, i, "peak_flexion_deg"), within(2.0));
            assertThat(reps.get(i).getAsJsonObject().get("over")).isEqualTo(trueReps.get(i).getAsJsonObject().get("over"));
        }
    }

    @Test
    void theCsvHasALineForEachRepAndNamesTheFile() {
        CommandRun run = CommandRun.of("analyze", "--format", "csv", capture.toString());
        assertThat(run.out()).startsWith("file,set,exercise,rep,");
        assertThat(run.out().lines().skip(1)).hasSize(5).allMatch(line -> line.startsWith(capture + ",1,deadlift,"));
    }

    @Test
    void madeAgainItIsTheSameBytes() {
        Path again = folder.resolve("again.strap");
        simulated(again);
        assertThat(again).hasSameBinaryContentAs(capture);
        assertThat(folder.resolve("again.truth.json")).hasSameBinaryContentAs(folder.resolve("set.truth.json"));
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() {
        CommandRun run = simulated(capture);
        assertThat(run.code()).isEqualTo(ExitCode.CANNOT_WRITE.number());
        assertThat(run.err()).contains("set.strap").hasLineCount(1);
    }

    @Test
    void whatCannotBeSimulatedIsRefused() {
        CommandRun run = CommandRun.of("simulate", folder.resolve("x.strap").toString(), "--rate", "1");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(folder.resolve("x.strap")).doesNotExist();
    }

    @Test
    void aCutFileIsUsedUpToWhereItIsWholeAndSaysSo() throws IOException {
        byte[] bytes = Files.readAllBytes(capture);
        Path cut = Files.write(folder.resolve("cut.strap"), Arrays.copyOf(bytes, bytes.length * 4 / 5));
        CommandRun run = CommandRun.of("analyze", "--format", "csv", cut.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().count()).isBetween(3L, 5L);
        assertThat(run.err()).contains("cut.strap", "cut off or damaged");
    }

    private static CommandRun simulated(Path file) {
        return CommandRun.of("simulate", file.toString(), "--scenario", "five-deadlifts", "--seed", "94", "--rate", "104",
                "--strap", "careful");
    }

    private static JsonArray reps(JsonObject json) {
        assertThat(json.getAsJsonArray("sets")).hasSize(1);
        return json.getAsJsonArray("sets").get(0).getAsJsonObject().getAsJsonArray("reps");
    }

    private static double number(JsonArray reps, int index, String name) {
        return reps.get(index).getAsJsonObject().get(name).getAsDouble();
    }
}
