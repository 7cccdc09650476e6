package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamFault;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.session.Command;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.junit.jupiter.api.Test;

class SimulatedSourceTest {
    private static final Setup SETUP = Setup.of(17);
    private static final List<Input> FIRST_SET = inputs(new SimulatedSource(Scenarios.FIRST_SET, Optional.empty(), SETUP),
            Integer.MAX_VALUE);

    private static List<Input> inputs(SimulatedSource source, int most) {
        List<Input> inputs = new ArrayList<>();
        for (Input input = source.next(); input != null && inputs.size() < most; input = source.next()) {
            inputs.add(input);
        }
        return inputs;
    }

    private static List<DeviceEvent> decoded(List<Input> inputs) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = new StrapLinkProtocol().newDecoder(events::add);
        for (Input input : inputs) {
            if (input instanceof Chunk chunk) {
                decoder.accept(chunk.bytes());
            }
        }
        decoder.finish();
        return events;
    }

    @Test
    void itsBytesDecodeToWhatWasSimulatedWithinACount() {
        List<Sample> received = decoded(FIRST_SET).stream()
                .filter(Sample.class::isInstance).map(Sample.class::cast).toList();
        Iterator<List<Sample>> meant = Simulation.of(Scenarios.FIRST_SET, SETUP).samples();
        double force = 0;
        double rate = 0;
        for (int i = 0; i < received.size(); i += 2) {
            List<Sample> instant = meant.next();
            for (int node = 0; node < 2; node++) {
                Sample sample = received.get(i + node);
                Sample twin = instant.get(node);
                assertThat(sample.node()).isEqualTo(twin.node());
                assertThat(sample.time()).isCloseTo(twin.time(), within(5e-6));
                force = Math.max(force, sample.specificForce().subtract(twin.specificForce()).getNormInf());
                rate = Math.max(rate, sample.angularRate().subtract(twin.angularRate()).getNormInf());
            }
        }
        assertThat(meant.hasNext()).isFalse();
        assertThat(force).isLessThan(0.51 * 244e-6 * 9.80665);
        assertThat(rate).isLessThan(0.51 * 0.035 * Math.PI / 180);
    }

    @Test
    void nothingIsFaultyAndNothingLost() {
        assertThat(decoded(inputs(new SimulatedSource(Scenarios.FIRST_SET, Optional.of(Scenarios.NEXT_SET), SETUP), 5000)))
                .noneMatch(event -> event instanceof StreamFault || event instanceof SamplesLost);
    }

    @Test
    void theLifterCalibratesChoosesAndLoads() {
        List<Command> said = FIRST_SET.stream()
                .filter(Mark.class::isInstance).map(input -> ((Mark) input).command()).toList();
        assertThat(said.stream().filter(Command.Calibrate.class::isInstance).map(command -> ((Command.Calibrate) command).step()))
                .containsExactly(CalibrationStep.STAND, CalibrationStep.BEND, CalibrationStep.RANGE);
        assertThat(said).endsWith(new Command.SelectExercise("deadlift"), new Command.SetLoad(100));
    }

    @Test
    void aCalibrationIsSaidBeforeItBegins() {
        for (Input input : FIRST_SET) {
            if (input instanceof Mark mark && mark.command() instanceof Command.Calibrate calibrate) {
                assertThat(mark.hostNanos() * 1e-9).isLessThanOrEqualTo(calibrate.from() + 0.02);
            }
        }
    }

    @Test
    void hostTimeNeverGoesBack() {
        assertThat(inputs(new SimulatedSource(Scenarios.DEMO, Optional.of(Scenarios.NEXT_SET), SETUP), 5000)).extracting(Input::hostNanos)
                .isSorted().hasSize(5000);
    }

    @Test
    void theFirstRoundingRepComesSoon() {
        Simulation demo = Simulation.of(Scenarios.DEMO, SETUP);
        assertThat(demo.truth().sets().get(0).reps().get(4).start()).isLessThan(65);
    }

    @Test
    void closedItHasNoMore() {
        SimulatedSource source = new SimulatedSource(Scenarios.DEMO, Optional.of(Scenarios.NEXT_SET), SETUP);
        source.close();
        assertThat(inputs(source, 1000)).hasSizeLessThan(5);
    }
}
