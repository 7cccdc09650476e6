package org.backline.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruthTest {
    private static final double LINE = 0.80;

    private static Simulation simulation(Scenario scenario, long seed) {
        return Simulation.of(scenario, Setup.of(seed));
    }

    private static double largest(Simulation simulation, double from, double to) {
        return DoubleStream.iterate(from, t -> t < to, t -> t + 0.002).map(t -> simulation.posture(t).lumbarFlexion()).max().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRepsThatRoundAreOverAndTheOthersAreNot(long seed) {
        Truth truth = simulation(Scenarios.DEMO, seed).truth();
        assertThat(truth.sets()).hasSize(2);
        assertThat(truth.sets().get(0).reps()).extracting(rep -> rep.over(LINE * truth.ownRange()))
                .containsExactly(false, false, false, false, true);
        assertThat(truth.sets().get(0).reps().get(3).peakFlexion() / truth.ownRange()).isBetween(0.70, 0.79);
    }

    @Test
    void aPeakIsTheLargestFlexionFromShortlyBeforeLiftOffToLockout() {
        Simulation simulation = simulation(Scenarios.DEAD_STOP, 5);
        for (TrueRep rep : simulation.truth().sets().get(0).reps()) {
            assertThat(rep.peakFlexion()).isCloseTo(largest(simulation, rep.start() - 0.3, rep.turn()), within(Angle.ofDegrees(0.05)));
            assertThat(rep.sustainedFlexion()).isBetween(rep.peakFlexion() - Angle.ofDegrees(3), rep.peakFlexion());
        }
    }

    @Test
    void atLockoutTheTrunkIsUprightAndStill() {
        Simulation simulation = simulation(Scenarios.DEAD_STOP, 5);
        for (TrueRep rep : simulation.truth().sets().get(0).reps()) {
            double inclination = simulation.posture(rep.turn()).trunkInclination();
            double later = simulation.posture(rep.turn() + 0.15).trunkInclination();
            assertThat(inclination).isLessThan(Angle.ofDegrees(15));
            assertThat(Math.abs(later - inclination) / 0.15).isLessThan(Angle.ofDegrees(15));
            assertThat(simulation.posture(rep.start()).trunkInclination()).isGreaterThan(Angle.ofDegrees(40));
            assertThat(simulation.posture(rep.end()).trunkInclination()).isGreaterThan(Angle.ofDegrees(40));
        }
    }

    @Test
    void repsAreInOrderAndDoNotOverlap() {
        for (Scenario scenario : Scenarios.all()) {
            for (TrueSet set : simulation(scenario, 8).truth().sets()) {
                double end = 0;
                for (TrueRep rep : set.reps()) {
                    assertThat(rep.start()).isGreaterThanOrEqualTo(end - 1e-9);
                    assertThat(rep.turn()).isBetween(rep.start(), rep.end());
                    end = rep.end();
                }
            }
        }
    }

    @Test
    void halfRepsDoNotCount() {
        TrueSet set = simulation(Scenarios.HALF_REPS, 2).truth().sets().get(0);
        assertThat(set.reps()).extracting(TrueRep::index).containsExactly(1, 2, 3);
        assertThat(set.incomplete()).isEqualTo(3);
    }

    @Test
    void aTouchAndGoRepStartsWhereTheLastOneEnds() {
        List<TrueRep> reps = simulation(Scenarios.TOUCH_AND_GO, 2).truth().sets().get(0).reps();
        IntStream.range(1, reps.size())
                .forEach(i -> assertThat(reps.get(i).start()).isCloseTo(reps.get(i - 1).end(), within(0.01)));
    }

    @Test
    void aLiftFromTheTopTurnsAtItsDeepest() {
        for (Scenario scenario : List.of(Scenarios.SQUAT, Scenarios.ROMANIAN)) {
            Simulation simulation = simulation(scenario, 2);
            for (TrueRep rep : simulation.truth().sets().get(0).reps()) {
                double deepest = DoubleStream.iterate(rep.start(), t -> t < rep.end(), t -> t + 0.01)
                        .map(t -> simulation.posture(t).trunkInclination()).max().orElseThrow();
                assertThat(simulation.posture(rep.turn()).trunkInclination()).isCloseTo(deepest, within(Angle.ofDegrees(2)));
            }
        }
    }

    @Test
    void nothingBetweenSetsIsARep() {
        assertThat(simulation(Scenarios.BETWEEN_SETS, 2).truth().sets()).isEmpty();
    }

    @Test
    void twoHundredLiftersStayWithinTheRanges() {
        for (long seed = 0; seed < 200; seed++) {
            Truth truth = simulation(Scenarios.FIVE_DEADLIFTS, seed).truth();
            assertThat(LifterRanges.OWN_RANGE.contains(truth.ownRange())).isTrue();
            List<TrueRep> reps = truth.sets().get(0).reps();
            for (int i : new int[] {0, 1, 3}) {
                assertThat(reps.get(i).peakFlexion() / truth.ownRange()).isBetween(0.37, 0.69);
            }
            for (int i : new int[] {2, 4}) {
                assertThat(reps.get(i).sustainedFlexion() / truth.ownRange()).isBetween(0.84, 1.02);
            }
            assertThat(reps).allSatisfy(rep -> assertThat(rep.end() - rep.start()).isBetween(2.5, 8.0));
        }
    }
}
