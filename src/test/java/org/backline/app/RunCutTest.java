package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.backline.core.session.Background;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.evidence.Input;
import org.backline.io.source.CaptureSource;
import org.backline.io.source.Inputs;
import org.backline.io.source.SimulatedSource;
import org.backline.io.source.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A session gives the same events live, from a capture, and however its bytes were cut. */
@TestInstance(Lifecycle.PER_CLASS)
class RunCutTest {
    private static final Session SESSION = Evidence.session("straplink");

    private List<Input> inputs = List.of();
    private List<LiftEvent> events = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    void runOnce() throws IOException {
        inputs = Inputs.all(new SimulatedSource(Scenarios.FIRST_SET, Optional.empty(), Setup.of(7)));
        events = run(new Inputs(inputs));
    }

    private static List<LiftEvent> run(Source source) throws IOException {
        return run(source, Background.NONE);
    }

    private static List<LiftEvent> run(Source source, Background background) throws IOException {
        List<LiftEvent> events = new ArrayList<>();
        new Run(SESSION, source, EvidenceSink.nowhere(), events::add, new ArrayDeque<>(), background).toEnd();
        return events;
    }

    private void assertSame(List<LiftEvent> others) {
        int same = 0;
        while (same < Math.min(events.size(), others.size()) && others.get(same).equals(events.get(same))) {
            same++;
        }
        assertThat(same).as("events in common; then %s", others.stream().skip(same).findFirst()).isEqualTo(events.size());
        assertThat(others).hasSameSizeAs(events);
    }

    /** The same bytes, in pieces of other lengths; words stay between the same bytes. */
    private List<Input> cut(Random random) {
        List<Input> cut = new ArrayList<>();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        for (Input input : inputs) {
            if (input instanceof Chunk chunk) {
                pending.writeBytes(chunk.bytes());
            }
            if (!(input instanceof Chunk) || random.nextInt(4) == 0) {
                pieces(pending.toByteArray(), input.hostNanos(), random, cut);
                pending.reset();
            }
            if (!(input instanceof Chunk)) {
                cut.add(input);
            }
        }
        pieces(pending.toByteArray(), Long.MAX_VALUE, random, cut);
        return cut;
    }

    private static void pieces(byte[] bytes, long hostNanos, Random random, List<Input> into) {
        for (int from = 0; from < bytes.length;) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(300));
            into.add(new Chunk(hostNanos, Arrays.copyOfRange(bytes, from, to)));
            into.add(new Chunk(hostNanos, new byte[0]));
            from = to;
        }
    }

    @Test
    void theSessionIsOneWithRepsInIt() {
        assertThat(events).hasAtLeastOneElementOfType(LiftEvent.Calibrated.class)
                .hasAtLeastOneElementOfType(LiftEvent.RepCompleted.class)
                .hasAtLeastOneElementOfType(LiftEvent.SetCompleted.class);
    }

    @Test
    void aCaptureGivesTheSameEvents() throws IOException {
        try (CaptureSource capture = new CaptureSource(Evidence.capture(folder.resolve("a.strap"), inputs))) {
            assertSame(run(capture));
        }
    }

    @Test
    void howTheBytesWereCutMakesNoDifference() throws IOException {
        Random random = new Random(20260307);
        for (int trial = 0; trial < 2; trial++) {
            assertSame(run(new Inputs(cut(random))));
        }
    }

    @Test
    void whereClosedSetsAreGoneThroughMakesNoDifference() throws IOException {
        try (Aside aside = new Aside()) {
            assertSame(run(new Inputs(inputs), aside));
        }
    }
}
