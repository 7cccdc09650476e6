package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backline.core.math.Angle;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.Command.Calibrate;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.AttitudeUpdated;
import org.backline.core.session.LiftEvent.Calibrated;
import org.backline.core.session.LiftEvent.CalibrationRefused;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.SamplesMissed;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetRefined;
import org.backline.core.session.SetResult;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.Evidence;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.backline.io.source.Inputs;
import org.backline.io.source.SimulatedSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** The cable is pulled at moments that hurt most: while somebody stands for a calibration, while a set closes, at one of four straps. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(300)
class PulledCableTest {
    private static final long SECOND = 1_000_000_000;
    private static final long NEVER = Long.MAX_VALUE;

    private List<Input> inputs = List.of();
    private List<LiftEvent> whole = List.of();

    @BeforeAll
    void runWhole() throws Exception {
        inputs = Inputs.all(new SimulatedSource(Scenarios.DEMO, Optional.empty(), new Setup(7, 52, StrapRanges.CAREFUL)));
        whole = pulled(NEVER, NEVER);
        assertThat(reps(whole)).containsExactly(5, 5);
    }

    private List<LiftEvent> pulled(long from, long to) throws InterruptedException {
        List<LiftEvent> events = new ArrayList<>();
        try (Monitor monitor = monitor(from, to, events)) {
            awaitEnd(monitor);
        }
        return events;
    }

    private Monitor monitor(long from, long to, List<LiftEvent> events) {
        return Monitor.start(Evidence.session(Protocols.standard().id()), () -> new PulledLink(inputs, from, to), new NoKeeper(),
                events::add);
    }

    private static void awaitEnd(Monitor monitor) throws InterruptedException {
        while (!monitor.events().finished()) {
            monitor.events().drain(event -> { }, Duration.ofSeconds(10));
        }
        assertThat(monitor.failure()).isEmpty();
    }

    /** @return when the lifter began to stand for it [ns] */
    private long stand() {
        return inputs.stream().filter(Mark.class::isInstance).map(Mark.class::cast)
                .filter(mark -> mark.command() instanceof Calibrate asked && asked.step() == CalibrationStep.STAND)
                .findFirst().orElseThrow().hostNanos();
    }

    private static <E extends LiftEvent> List<E> of(List<LiftEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Kind> kinds(List<LiftEvent> events) {
        return of(events, Calibrated.class).stream().map(event -> event.calibration().kind()).distinct().toList();
    }

    private static List<SetResult> sets(List<LiftEvent> events) {
        return of(events, SetRefined.class).stream().filter(SetRefined::offline).map(SetRefined::result).toList();
    }

    private static List<Integer> reps(List<LiftEvent> events) {
        return sets(events).stream().map(set -> set.reps().size()).toList();
    }

    private static List<LiftEvent> lasting(List<LiftEvent> events) {
        return events.stream().filter(event -> !(event instanceof AttitudeUpdated) && !(event instanceof PostureUpdated)).toList();
    }

    @Test
    void aStandThatIsCutShortIsRefusedAndTheSetsAreCountedAllTheSame() throws Exception {
        List<LiftEvent> events = pulled(stand() + SECOND, stand() + 6 * SECOND);

        assertThat(of(events, SamplesMissed.class)).isNotEmpty();
        assertThat(of(events, CalibrationRefused.class)).first().extracting(CalibrationRefused::step).isEqualTo(CalibrationStep.STAND);
        assertThat(kinds(events)).doesNotContain(Kind.STAND, Kind.STAND_AND_BENDS);
        assertThat(reps(events)).isEqualTo(reps(whole));
    }

    @Test
    void aStandOfWhichEnoughArrivedCalibrates() throws Exception {
        List<LiftEvent> events = pulled(stand() + 2 * SECOND, stand() + 3 * SECOND);

        assertThat(of(events, CalibrationRefused.class)).isEmpty();
        assertThat(kinds(events)).isEqualTo(kinds(whole)).contains(Kind.STAND_AND_BENDS);
    }

    @Test
    void aSetThatClosesMeanwhileKeepsItsRepsAndIsRefined() throws Exception {
        SetCompleted closed = of(whole, SetCompleted.class).get(0);
        long lastRep = (long) (1e9 * closed.result().reps().get(closed.result().reps().size() - 1).rep().end());
        long closing = (long) (1e9 * closed.time());
        assertThat(closing).isGreaterThan(lastRep);

        List<LiftEvent> events = pulled(lastRep + SECOND / 2, closing + SECOND);

        assertThat(reps(events)).isEqualTo(reps(whole));
        assertPeaksAreThoseOf(sets(whole).get(0), sets(events).get(0));
    }

    private static void assertPeaksAreThoseOf(SetResult expected, SetResult found) {
        IntStream.range(0, expected.reps().size()).forEach(i -> assertThat(peak(found, i)).as("peak of rep %d", i)
                .isCloseTo(peak(expected, i), within(Angle.ofDegrees(0.5))));
    }

    private static double peak(SetResult set, int rep) {
        return set.reps().get(rep).value(Metrics.PEAK_FLEXION.id()).orElseThrow();
    }

    @Test
    void ofFourStrapsOnlyTheOnePulledMissesAnything() throws Exception {
        long liftOff = (long) (1e9 * sets(whole).get(0).reps().get(2).rep().start());
        List<List<LiftEvent>> told = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Monitor> monitors = IntStream.range(0, told.size())
                .mapToObj(i -> monitor(i == 2 ? liftOff : NEVER, liftOff + SECOND, told.get(i))).toList();
        for (Monitor monitor : monitors) {
            awaitEnd(monitor);
            monitor.close();
        }

        assertThat(of(told.get(2), SamplesMissed.class)).isNotEmpty();
        for (int other : new int[] {0, 1, 3}) {
            assertThat(lasting(told.get(other))).isEqualTo(lasting(whole));
        }
    }
}
