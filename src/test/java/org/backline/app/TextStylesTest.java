package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsProposed.Next;
import org.backline.core.device.Sample;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.Protocols;
import org.backline.core.protocol.text.TextProtocol;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.core.session.SetResult;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.backline.core.simulation.TrueRep;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.evidence.Input;
import org.backline.io.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A simulated lifter whose strap prints: what the numbers are is proposed while they calibrate, accepted, and their lift counted. */
class TextStylesTest {
    private static final Simulation LIFTER = Simulation.of(Scenarios.FIRST_SET, new Setup(3, 100, StrapRanges.CAREFUL));
    private static final List<List<Sample>> SAMPLES = samples();
    /** By then the lifter has stood and bent [samples]. */
    private static final int CALIBRATION = 3_000;

    @ParameterizedTest
    @EnumSource
    void theLiftOfAStrapThatPrintsIsCounted(TextStyle style) throws IOException {
        List<ColumnsProposed> proposals = proposals(events(style, Protocols.standard().id(), style.named() ? SAMPLES.size() : CALIBRATION));
        String protocol = Protocols.standard().id();
        if (style.named()) {
            assertThat(proposals).isEmpty();
        } else {
            ColumnsProposed last = proposals.get(proposals.size() - 1);
            assertThat(last.next()).as(last::toString).isEqualTo(Next.ACCEPT);
            assertThat(last.confidence()).isGreaterThanOrEqualTo(0.5);
            protocol = TextProtocol.withColumns(last.columns()).id();
            assertThat(last.columns()).contains("positions=S,T12").contains("axes=-z+x-y,-z+x-y");
        }
        List<SetResult> sets = events(style, protocol, SAMPLES.size()).stream().filter(LiftEvent.SetCompleted.class::isInstance)
                .map(event -> ((LiftEvent.SetCompleted) event).result()).toList();
        List<TrueRep> truth = LIFTER.truth().sets().get(0).reps();
        assertThat(sets).hasSize(1);
        assertThat(sets.get(0).reps()).zipSatisfy(truth, (rep, real) ->
                assertThat(rep.value("peak-lumbar-flexion").orElseThrow()).isCloseTo(real.peakFlexion(), within(Math.toRadians(3))));
    }

    private static List<List<Sample>> samples() {
        List<List<Sample>> samples = new ArrayList<>();
        LIFTER.samples().forEachRemaining(samples::add);
        return samples;
    }

    private static List<ColumnsProposed> proposals(List<LiftEvent> events) {
        return events.stream().filter(LiftEvent.StrapReported.class::isInstance).map(event -> ((LiftEvent.StrapReported) event).report())
                .filter(ColumnsProposed.class::isInstance).map(ColumnsProposed.class::cast).toList();
    }

    private static List<LiftEvent> events(TextStyle style, String protocol, int instants) throws IOException {
        Session session = new Session(UUID.randomUUID(), Instant.EPOCH, protocol, "", "", Settings.DEFAULT.plan());
        List<LiftEvent> events = new ArrayList<>();
        Run run = new Run(session, new PrintingStrap(style, SAMPLES.subList(0, instants)), EvidenceSink.nowhere(), events::add);
        LIFTER.said().stream().filter(Said.Calibrating.class::isInstance).map(Said.Calibrating.class::cast)
                .forEach(said -> run.say(new Command.Calibrate(step(said.pose()), said.from(), said.to())));
        run.toEnd();
        return events;
    }

    private static CalibrationStep step(Said.Pose pose) {
        return switch (pose) {
            case STAND -> CalibrationStep.STAND;
            case BEND -> CalibrationStep.BEND;
            case FULL_BEND -> CalibrationStep.RANGE;
        };
    }

    private static final class PrintingStrap implements Source {
        private final TextStyle style;
        private final Iterator<List<Sample>> samples;
        private final Queue<Input> head = new ArrayDeque<>();

        PrintingStrap(TextStyle style, List<List<Sample>> instants) {
            this.style = style;
            samples = instants.iterator();
            head.add(chunk(0, style.head()));
        }

        @Override
        public @Nullable Input next() {
            if (!head.isEmpty()) {
                return head.remove();
            }
            if (!samples.hasNext()) {
                return null;
            }
            List<Sample> instant = samples.next();
            return chunk(instant.get(0).time(), style.print(instant));
        }

        private static Chunk chunk(double time, String text) {
            return new Chunk(Math.round(time * 1e9), text.getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() {
            head.clear();
        }
    }
}
