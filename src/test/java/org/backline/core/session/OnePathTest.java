package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.backline.core.device.Decoder;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.Protocols;
import org.backline.core.protocol.straplink.StrapLinkEncoder;
import org.backline.core.protocol.straplink.StrapLinkFormat;
import org.backline.core.session.LiftEvent.FaultSeen;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.junit.jupiter.api.Test;

/** The same evidence gives the same events, however its bytes were cut; words stay at their byte. */
class OnePathTest {
    private static final Simulation LIFTER = Simulation.of(Scenarios.FIVE_DEADLIFTS, new Setup(3, 52, StrapRanges.USUAL));

    /** At one go, but for the words between. */
    private static final int WHOLE = 0;

    private final byte[] bytes = bytes(LIFTER);
    private final TreeMap<Integer, Command> words = new TreeMap<>();

    OnePathTest() {
        words.put(0, new Command.Calibrate(CalibrationStep.STAND, 0.2, 4.8));
        words.put(bytes.length / 2, new Command.SetLoad(100));
        words.put(bytes.length * 3 / 4, new Command.Note("felt light"));
    }

    @Test
    void cuttingMakesNoDifference() {
        List<LiftEvent> whole = run(bytes, WHOLE);

        assertThat(whole).hasAtLeastOneElementOfType(SetCompleted.class);
        for (int most : new int[] {1, 20, 300, 5000}) {
            FirstDifference.assertSame("pieces of up to " + most, whole, run(bytes, most));
        }
    }

    @Test
    void cuttingDamagedBytesMakesNoDifference() {
        byte[] damaged = bytes.clone();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
        }
        List<LiftEvent> whole = run(damaged, WHOLE);

        assertThat(whole).hasAtLeastOneElementOfType(FaultSeen.class);
        FirstDifference.assertSame("damaged", whole, run(damaged, 64));
    }

    @Test
    void theFirstHalfIsHeardAsIfItWereAll() {
        List<LiftEvent> whole = run(bytes, WHOLE);
        List<LiftEvent> cutShort = run(Arrays.copyOf(bytes, bytes.length / 2), WHOLE);
        List<LiftEvent> half = cutShort.stream().filter(PostureUpdated.class::isInstance).toList();

        assertThat(half).hasSizeGreaterThan(1000);
        FirstDifference.assertSame("first half", whole.stream().filter(PostureUpdated.class::isInstance).limit(half.size()).toList(), half);
    }

    /** Feeds the bytes in random pieces of at most so many, each word before the byte that it was said at. */
    private List<LiftEvent> run(byte[] stream, int most) {
        List<LiftEvent> events = new ArrayList<>();
        LiftPipeline pipeline = new LiftPipeline(SimulatedSession.PLAN, events::add);
        Decoder decoder = Protocols.standard().newDecoder(pipeline::accept);
        TreeMap<Integer, Command> waiting = new TreeMap<>(words);
        Random random = new Random(most);
        for (int from = 0; from < stream.length;) {
            while (!waiting.isEmpty() && waiting.firstKey() <= from) {
                pipeline.accept(waiting.pollFirstEntry().getValue());
            }
            int next = waiting.isEmpty() ? stream.length : waiting.firstKey();
            int to = (int) Math.min(Math.min(stream.length, next), from + (most == WHOLE ? stream.length : 1L + random.nextInt(most)));
            decoder.accept(Arrays.copyOfRange(stream, from, to));
            from = to;
        }
        decoder.finish();
        pipeline.finish();
        return events;
    }

    private static byte[] bytes(Simulation simulation) {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        StrapLinkEncoder encoder = new StrapLinkEncoder(StrapLinkFormat.DEFAULT, wire::writeBytes);
        encoder.accept(simulation.described());
        simulation.samples().forEachRemaining(instant -> instant.forEach(encoder::accept));
        encoder.finish();
        return wire.toByteArray();
    }
}
