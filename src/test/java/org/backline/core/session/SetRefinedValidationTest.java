package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.backline.core.session.LiftEvent.SetRefined;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.backline.core.simulation.TrueRep;
import org.junit.jupiter.api.Test;

/**
 * Final figures against the truth of simulated sets, and against what was told live: straps askew by up to 20°, other bodies each. Truth
 * is flexion as the skin carries the nodes: what skin hides from both would only hide which of the two is nearer.
 */
class SetRefinedValidationTest {
    private static final double RATE = 52;

    @Test
    void refinedPeaksAreNearerToTheTruth() {
        List<Double> live = new ArrayList<>();
        List<Double> refined = new ArrayList<>();
        LongStream.range(301, 306).forEach(seed -> compare(seed, live, refined));

        assertThat(live).hasSizeGreaterThan(20);
        assertThat(rootMeanSquare(refined)).isLessThan(0.75 * rootMeanSquare(live));
    }

    private static void compare(long seed, List<Double> live, List<Double> refined) {
        Simulation simulation = Simulation.of(Scenarios.DEAD_STOP, new Setup(seed, RATE, StrapRanges.USUAL));
        List<LiftEvent> events = SimulatedSession.of(simulation, Said.Calibrating.class::isInstance);
        SetRefined last = events.stream().filter(SetRefined.class::isInstance).map(SetRefined.class::cast).findFirst().orElseThrow();
        List<TrueRep> truth = simulation.truth().sets().get(0).reps();

        assertThat(last.offline()).isTrue();
        assertThat(last.result().reps()).as("reps of %d", seed).hasSameSizeAs(truth);
        live.addAll(peakErrors(simulation, SimulatedSession.sets(events).get(0)));
        refined.addAll(peakErrors(simulation, last.result()));
    }

    private static List<Double> peakErrors(Simulation simulation, SetResult set) {
        double seen = simulation.truth().seen();
        return simulation.truth().sets().get(0).reps().stream().map(rep -> Math.toDegrees(
                set.reps().get(rep.index() - 1).value("peak-lumbar-flexion").orElseThrow() - seen * rep.peakFlexion())).toList();
    }

    private static double rootMeanSquare(List<Double> errors) {
        return Math.sqrt(errors.stream().mapToDouble(error -> error * error).average().orElseThrow());
    }
}
