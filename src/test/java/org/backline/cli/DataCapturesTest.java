package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every capture that comes with the program is told as its truth has it. */
class DataCapturesTest {
    /** [deg] */
    private static final double PEAK_ERROR = 2.0;

    static Stream<Path> captures() throws IOException {
        return Files.list(Path.of("data")).filter(file -> file.toString().endsWith(".strap")).sorted();
    }

    @ParameterizedTest
    @MethodSource("captures")
    void analyzeSaysWhatTheTruthSays(Path capture) throws IOException {
        JsonArray sets = JsonParser.parseString(CommandRun.of("analyze", "--format", "json", capture.toString()).out()).getAsJsonObject()
                .getAsJsonArray("sets");
        JsonArray truth = JsonParser.parseString(Files.readString(Path.of(capture.toString().replace(".strap", ".truth.json"))))
                .getAsJsonObject().getAsJsonArray("sets");
        assertThat(sets).hasSameSizeAs(truth);
        for (int set = 0; set < truth.size(); set++) {
            assertThat(sets.get(set).getAsJsonObject().get("exercise")).isEqualTo(truth.get(set).getAsJsonObject().get("exercise"));
            assertThat(reps(sets, set)).zipSatisfy(reps(truth, set), DataCapturesTest::assertSame);
        }
    }

    private static void assertSame(JsonObject rep, JsonObject truth) {
        assertThat(rep.get("over")).isEqualTo(truth.get("over"));
        assertThat(rep.get("quality").getAsString()).isEqualTo("good");
        assertThat(rep.get("peak_flexion_deg").getAsDouble()).isCloseTo(truth.get("peak_flexion_deg").getAsDouble(), within(PEAK_ERROR));
    }

    private static Iterable<JsonObject> reps(JsonArray sets, int set) {
        return StreamSupport.stream(sets.get(set).getAsJsonObject().getAsJsonArray("reps").spliterator(), false)
                .map(rep -> rep.getAsJsonObject()).toList();
    }
}
