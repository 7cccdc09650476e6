package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamFault;
import org.backline.core.posture.OwnRange;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.rep.Exercises;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Plan;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in {@code data/} is what its README says, and the pipeline finds its truth, with and without the marks. */
class DataTest {

    /** A capture as its README says it was made. */
    private record Capture(String name, SimulatedCapture made) {

        static Capture of(String name, long seed, double rate) {
            return new Capture(name, new SimulatedCapture(Scenarios.named(name).orElseThrow(), new Setup(seed, rate, StrapRanges.CAREFUL)));
        }

        JsonObject truth() throws IOException {
            return JsonParser.parseString(Files.readString(Path.of("data", name + ".truth.json"))).getAsJsonObject();
        }

        List<Input> inputs() throws IOException {
            List<Input> inputs = new ArrayList<>();
            try (Source source = new CaptureSource(Path.of("data", name + ".strap"))) {
                for (Input input = source.next(); input != null; input = source.next()) {
                    inputs.add(input);
                }
            }
            return inputs;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Capture> captures() {
        return Stream.of(Capture.of("five-deadlifts", 94, 208), Capture.of("gym-visit", 41, 104), Capture.of("between-sets", 3, 104));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void theBytesAreTheSimulationsWithinACount(Capture capture) throws IOException {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = new StrapLinkProtocol().newDecoder(events::add);
        capture.inputs().stream().filter(Chunk.class::isInstance).forEach(input -> decoder.accept(((Chunk) input).bytes()));
        decoder.finish();
        assertThat(events).noneMatch(event -> event instanceof StreamFault || event instanceof SamplesLost);
        Iterator<DeviceEvent> received = events.stream().filter(Sample.class::isInstance).iterator();
        Iterator<List<Sample>> meant = Simulation.of(capture.made().scenario(), capture.made().setup()).samples();
        double force = 0;
        double rate = 0;
        while (meant.hasNext()) {
            for (Sample sample : meant.next()) {
                Sample twin = (Sample) received.next();
                force = Math.max(force, twin.specificForce().subtract(sample.specificForce()).getNormInf());
                rate = Math.max(rate, twin.angularRate().subtract(sample.angularRate()).getNormInf());
            }
        }
        assertThat(force).isLessThan(1.01 * 244e-6 * 9.80665);
        assertThat(rate).isLessThan(1.01 * 0.035 * Math.PI / 180);
        assertThat(received.hasNext()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("captures")
    void theTruthIsThatOfTheSimulation(Capture capture) throws IOException {
        assertSame(capture.truth(), JsonParser.parseString(capture.made().truth()));
    }

    private static void assertSame(JsonElement kept, JsonElement fresh) {
        if (kept.isJsonObject()) {
            assertThat(kept.getAsJsonObject().keySet()).isEqualTo(fresh.getAsJsonObject().keySet());
            kept.getAsJsonObject().entrySet().forEach(entry -> assertSame(entry.getValue(), fresh.getAsJsonObject().get(entry.getKey())));
        } else if (kept.isJsonArray()) {
            assertThat(kept.getAsJsonArray()).hasSameSizeAs(fresh.getAsJsonArray());
            for (int i = 0; i < kept.getAsJsonArray().size(); i++) {
                assertSame(kept.getAsJsonArray().get(i), fresh.getAsJsonArray().get(i));
            }
        } else if (!kept.equals(fresh)) {
            assertThat(kept.getAsDouble()).isCloseTo(fresh.getAsDouble(), within(0.011));
        }
    }

    @ParameterizedTest
    @MethodSource("captures")
    void thePipelineFindsTheTruthWithTheMarks(Capture capture) throws IOException {
        assertFound(sets(capture.inputs()), capture.truth(), 2);
    }

    @ParameterizedTest
    @MethodSource("captures")
    void thePipelineFindsTheRepsInTheBytesAlone(Capture capture) throws IOException {
        List<Input> bytes = capture.inputs().stream().filter(Chunk.class::isInstance).toList();
        assertFound(sets(bytes), capture.truth(), 5);
    }

    private static List<SetResult> sets(List<Input> inputs) {
        List<SetResult> sets = new ArrayList<>();
        LiftPipeline pipeline = new LiftPipeline(
                new Plan("deadlift", OwnRange.POPULATION, Exercises.DEADLIFT.limits(), OptionalDouble.empty()),
                event -> {
                    if (event instanceof LiftEvent.SetCompleted completed) {
                        sets.add(completed.result());
                    }
                });
        Decoder decoder = new StrapLinkProtocol().newDecoder(pipeline::accept);
        for (Input input : inputs) {
            if (input instanceof Chunk chunk) {
                pipeline.received(chunk.hostNanos());
                decoder.accept(chunk.bytes());
            } else if (input instanceof Mark mark) {
                pipeline.accept(mark.command());
            }
        }
        decoder.finish();
        pipeline.finish();
        return sets;
    }

    private static void assertFound(List<SetResult> found, JsonObject truth, double degrees) {
        JsonArray sets = truth.getAsJsonArray("sets");
        assertThat(found).hasSameSizeAs(sets);
        for (int i = 0; i < sets.size(); i++) {
            JsonArray reps = sets.get(i).getAsJsonObject().getAsJsonArray("reps");
            assertThat(found.get(i).reps()).hasSameSizeAs(reps);
            for (int k = 0; k < reps.size(); k++) {
                assertFound(found.get(i).reps().get(k), reps.get(k).getAsJsonObject(), degrees);
            }
        }
    }

    private static void assertFound(RepResult found, JsonObject rep, double degrees) {
        double peak = Math.toDegrees(found.value("peak-lumbar-flexion").orElseThrow());
        assertThat(peak).isCloseTo(rep.get("peak_flexion_deg").getAsDouble(), within(degrees));
        assertThat(found.over()).isEqualTo(rep.get("over").getAsBoolean());
        assertThat(found.rep().start()).isCloseTo(rep.get("start_s").getAsDouble(), within(0.7));
        assertThat(found.rep().turn()).isCloseTo(rep.get("turn_s").getAsDouble(), within(0.3));
    }
}
