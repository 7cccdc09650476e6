package org.backline.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationTest {

    static List<Scenario> scenarios() {
        return Scenarios.all();
    }

    private static List<Sample> samples(Simulation simulation, int instants) {
        List<Sample> samples = new ArrayList<>();
        Iterator<List<Sample>> all = simulation.samples();
        for (int i = 0; i < instants && all.hasNext(); i++) {
            samples.addAll(all.next());
        }
        return samples;
    }

    @Test
    void theSameSeedGivesTheSameSamplesAndTruth() {
        Simulation one = Simulation.of(Scenarios.FIVE_DEADLIFTS, Setup.of(9));
        Simulation other = Simulation.of(Scenarios.FIVE_DEADLIFTS, Setup.of(9));
        assertThat(samples(one, 2000)).isEqualTo(samples(other, 2000)).isEqualTo(samples(one, 2000));
        assertThat(one.truth()).isEqualTo(other.truth());
        assertThat(one.said()).isEqualTo(other.said());
    }

    @Test
    void anotherSeedIsAnotherPerson() {
        assertThat(Simulation.of(Scenarios.FIVE_DEADLIFTS, Setup.of(9)).truth())
                .isNotEqualTo(Simulation.of(Scenarios.FIVE_DEADLIFTS, Setup.of(10)).truth());
    }

    @Test
    void theSameSeedIsTheSamePersonInEveryScenario() {
        assertThat(List.of(Scenarios.DEMO, Scenarios.SQUAT, Scenarios.BETWEEN_SETS))
                .extracting(scenario -> Simulation.of(scenario, Setup.of(9)).truth().ownRange())
                .containsOnly(Simulation.of(Scenarios.GYM_VISIT, Setup.of(9)).truth().ownRange());
    }

    @Test
    void anotherScenarioGoesOnWhereTheFirstEnded() {
        Simulation first = Simulation.of(Scenarios.FIRST_SET, new Setup(3, 104, StrapRanges.USUAL));
        Simulation second = first.then(Scenarios.NEXT_SET);
        List<Sample> early = samples(first, Integer.MAX_VALUE);
        List<Sample> late = samples(second, 100);
        Sample last = early.get(early.size() - 1);
        Sample next = late.get(1);
        assertThat(next.sequence()).isEqualTo(last.sequence() + 1);
        assertThat(next.time()).isCloseTo(last.time() + 1 / 104.0, within(2e-4));
        assertThat(next.specificForce().distance(last.specificForce())).isLessThan(0.3);
        assertThat(second.posture(second.begin()).lumbarFlexion()).isCloseTo(first.posture(first.end()).lumbarFlexion(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioIsOneSmoothMovementOfAHumanBody(Scenario scenario) {
        double largestJump = 1.6 * LifterRanges.FLOOR_RING.high() * 2 * Math.PI * LifterRanges.RING_RATE.high() / 104;
        Vector3D[] last = new Vector3D[2];
        SummaryStatistics rates = new SummaryStatistics();
        SummaryStatistics forces = new SummaryStatistics();
        SummaryStatistics jumps = new SummaryStatistics();
        for (Iterator<List<Sample>> all = Simulation.of(scenario, new Setup(4, 104, StrapRanges.PERFECT)).samples(); all.hasNext();) {
            for (Sample sample : all.next()) {
                Vector3D before = last[sample.node().id()];
                jumps.addValue(before == null ? 0 : sample.specificForce().distance(before));
                rates.addValue(sample.angularRate().getNorm());
                forces.addValue(sample.specificForce().getNorm());
                last[sample.node().id()] = sample.specificForce();
            }
        }
        assertThat(rates.getMax()).isLessThan(Angle.ofDegrees(350));
        assertThat(forces.getMin()).isGreaterThan(0.3 * Gravity.STANDARD);
        assertThat(forces.getMax()).isLessThan(2.5 * Gravity.STANDARD);
        assertThat(jumps.getMax()).isLessThan(largestJump);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioBeginsAndEndsUpright(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario, Setup.of(6));
        for (double time : new double[] {simulation.begin(), simulation.end()}) {
            assertThat(simulation.posture(time).trunkInclination()).isCloseTo(0, within(Angle.ofDegrees(1.5)));
            assertThat(simulation.posture(time).lumbarFlexion()).isCloseTo(0, within(Angle.ofDegrees(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theLifterStandsQuietlyWhileHeSaysSo(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario, Setup.of(6));
        for (Said word : simulation.said()) {
            if (word instanceof Said.Calibrating calibrating && calibrating.pose() == Said.Pose.STAND) {
                for (double t = calibrating.from(); t < calibrating.to(); t += 0.1) {
                    assertThat(simulation.posture(t).lumbarFlexion()).isCloseTo(0, within(Angle.ofDegrees(0.5)));
                }
            }
        }
    }

    @Test
    void scenariosAreNamedOnce() {
        assertThat(scenarios()).extracting(Scenario::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(Scenarios.named("squat")).containsSame(Scenarios.SQUAT);
        assertThat(Scenarios.named("jump")).isEmpty();
    }
}
