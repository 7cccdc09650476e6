package org.backline.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backline.core.metric.RepFormula.step;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.RepTimes;
import org.junit.jupiter.api.Test;

class SetMetricsTest {
    private static final Limits LIMITS = Limits.ofRound(FlexionLimit.ofShare(0.8));

    @Test
    void oneOddRepDoesNotTurnTheDrift() {
        SetContext set = set(30, 32, 34, 60, 38, 40);

        assertThat(degrees(SetMetrics.DRIFT_OF_PEAK, set)).isCloseTo(2, within(0.05));
    }

    @Test
    void lastTwoAgainstFirstTwo() {
        assertThat(degrees(SetMetrics.LAST_AGAINST_FIRST, set(30, 32, 34, 36, 38))).isCloseTo(6, within(0.1));
    }

    @Test
    void spreadIsTheMedianDistance() {
        assertThat(degrees(SetMetrics.SPREAD_OF_PEAK, set(30, 33, 36))).isCloseTo(3, within(0.1));
    }

    @Test
    void curvesOfEqualRepsDoNotDiffer() {
        assertThat(degrees(SetMetrics.SPREAD_OF_CURVES, set(30, 30, 30))).isCloseTo(0, within(1e-6));
        assertThat(degrees(SetMetrics.SPREAD_OF_CURVES, set(30, 40, 50))).isBetween(5.0, 12.0);
    }

    @Test
    void tooFewRepsHaveNoDrift() {
        SetContext set = set(30, 32);

        assertThat(SetMetrics.all()).allSatisfy(metric -> assertThat(metric.of(set).absence()).contains(Absence.TOO_FEW_REPS));
    }

    @Test
    void aSingleNodeHasTheTrunksOnly() {
        List<RepContext> reps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reps.add(new RepContext(times(), OwnRange.POPULATION, LIMITS, lift(30 + i).tilts(1, 11)));
        }
        SetContext set = new SetContext(reps);

        assertThat(SetMetrics.DRIFT_OF_PEAK.of(set).absence()).contains(Absence.ONE_NODE);
        assertThat(degrees(SetMetrics.DRIFT_OF_TILT, set)).isCloseTo(1, within(0.05));
        assertThat(SetMetrics.SPREAD_OF_TILT.of(set).value()).isPresent();
    }

    private static SetContext set(double... peaks) {
        List<RepContext> reps = new ArrayList<>();
        for (double peak : peaks) {
            reps.add(new RepContext(times(), OwnRange.POPULATION, LIMITS, lift(peak).postures(1, 11)));
        }
        return new SetContext(reps);
    }

    private static RepFormula lift(double peak) {
        return new RepFormula().flexion(step(peak, 0, 5, 7)).pelvis(step(40, 0, 5, 7));
    }

    private static RepTimes times() {
        return new RepTimes(5, 7, 8, 10);
    }

    private static double degrees(SetMetric metric, SetContext set) {
        return Math.toDegrees(metric.of(set).value().orElseThrow());
    }
}
