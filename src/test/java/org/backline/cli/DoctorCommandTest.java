package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.backline.core.examination.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aGoodRecordingIsSaidToBeLiftable() {
        CommandRun run = CommandRun.of("doctor", "data/five-deadlifts.strap");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("ok            Working nodes: 2").endsWith("One can lift with this strap.\n");
        assertThat(run.out()).doesNotContain("fails", "note  ");
    }

    @Test
    void jsonTellsEveryCheckByItsId() {
        JsonObject report = JsonParser.parseString(CommandRun.of("doctor", "--json", "data/five-deadlifts.strap").out()).getAsJsonObject();
        assertThat(report.get("liftable").getAsBoolean()).isTrue();
        List<String> ids = StreamSupport.stream(report.getAsJsonArray("checks").spliterator(), false).map(JsonElement::getAsJsonObject)
                .map(check -> check.get("id").getAsString()).distinct().toList();
        assertThat(ids).containsExactlyInAnyOrderElementsOf(Arrays.stream(Check.values()).map(Check::id).toList());
    }

    @Test
    void whatIsNoStrapIsNotReady() throws IOException {
        Path noise = Files.writeString(folder.resolve("noise.bin"), "hello, nobody here\n".repeat(50));
        CommandRun run = CommandRun.of("doctor", noise.toString());
        assertThat(run.code()).isEqualTo(ExitCode.STRAP_NOT_READY.number());
        assertThat(run.out()).startsWith("fails         Samples");
    }

    @Test
    void aTextRecordingIsExaminedWithoutTimesOfArrival() throws IOException {
        CommandRun run = CommandRun.of("doctor", TextRecording.twoNodes(folder).toString());
        assertThat(run.out()).contains("not checked   Jitter of arrival", "Rate against announced (node 1): 0 %, 100.0 Hz of 100.0");
    }
}
