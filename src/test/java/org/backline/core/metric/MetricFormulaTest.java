package org.backline.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backline.core.metric.RepFormula.ramp;
import static org.backline.core.metric.RepFormula.step;

import java.util.function.DoubleUnaryOperator;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.RepTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every formula against a rep whose answer follows from how it was made: lift-off at 5 s, lockout at 7 s, lowering 8 to 10 s. Of the hinge
 * order definitions.md#acceptance-tests, A7.
 */
class MetricFormulaTest {
    private static final RepTimes FROM_FLOOR = new RepTimes(5, 7, 8, 10);
    private static final OwnRange RANGE = new OwnRange(Angle.ofDegrees(60), OwnRange.Origin.MEASURED);
    private static final Limits LIMITS = new Limits(FlexionLimit.ofAngle(Angle.ofDegrees(30)), FlexionLimit.ofAngle(Angle.ofDegrees(40)));

    private final RepFormula lift = new RepFormula().flexion(pull(34, -4)).pelvis(pull(40, 0));

    @Test
    void whereInTheLift() {
        assertThat(degrees(Metrics.FLEXION_AT_LIFT_OFF)).isCloseTo(34, within(0.2));
        assertThat(degrees(Metrics.FLEXION_IN_THE_MIDDLE)).as("half of the trunk's way").isCloseTo(15.9, within(0.3));
        assertThat(degrees(Metrics.FLEXION_AT_LOCKOUT)).isCloseTo(-4, within(0.2));
        assertThat(degrees(Metrics.LEAN_BACK)).isCloseTo(-4, within(0.2));
        assertThat(degrees(Metrics.TRUNK_AT_LIFT_OFF)).isCloseTo(74, within(0.2));
    }

    @Test
    void waysAreFromBottomToLockout() {
        assertThat(degrees(Metrics.FLEXION_EXCURSION)).isCloseTo(38, within(0.3));
        assertThat(degrees(Metrics.PELVIC_EXCURSION)).isCloseTo(40, within(0.3));
        assertThat(degrees(Metrics.TRUNK_EXCURSION)).isCloseTo(78, within(0.3));
        assertThat(value(Metrics.LUMBAR_SHARE)).isCloseTo(38.0 / 78, within(0.01));
    }

    @Test
    void thePeakOfTheSetUpIsNotThatOfTheRep() {
        lift.flexion(t -> t < 4.5 ? bump(50, 3.2, 0.6).applyAsDouble(t) + step(0, 34, 2, 3.5).applyAsDouble(t)
                : pull(34, 0).applyAsDouble(t))
                .pelvis(t -> step(0, 40, 2, 3.5).applyAsDouble(t) - step(0, 40, 5, 7).applyAsDouble(t));

        assertThat(degrees(Metrics.SET_UP_PEAK)).isGreaterThan(60);
        assertThat(degrees(Metrics.PEAK_FLEXION)).isCloseTo(34, within(0.3));
    }

    @Test
    void timeAndDoseBeyondTheLines() {
        lift.flexion(t -> t < 5 ? 20 : t < 5.5 ? ramp(20, 45, 5, 5.5).applyAsDouble(t) : ramp(45, 0, 5.9, 6.8).applyAsDouble(t));

        assertThat(value(Metrics.TIME_OVER)).as("back inside 3° under 40°").isCloseTo(0.1 + 0.4 + 0.16, within(0.03));
        assertThat(value(Metrics.TIME_NEAR)).isCloseTo(0.3 + 0.4 + 0.36, within(0.03));
        assertThat(value(Metrics.SHARE_OVER)).isCloseTo(0.33, within(0.015));
        assertThat(Math.toDegrees(value(Metrics.DOSE))).isCloseTo(15 * (0.3 / 2 + 0.4 + 0.3 / 2), within(0.15));
    }

    @Test
    void speedsOfRoundingAndStraightening() {
        lift.flexion(t -> t < 5.5 ? ramp(20, 45, 5, 5.5).applyAsDouble(t) : ramp(45, 0, 5.9, 6.8).applyAsDouble(t));

        assertThat(degrees(Metrics.FLEXION_SPEED)).isCloseTo(50, within(2.0));
        assertThat(degrees(Metrics.EXTENSION_SPEED)).isCloseTo(-50, within(2.0));
    }

    @Test
    void speedOfTheTrunk() {
        lift.flexion(t -> 0).pelvis(t -> ramp(60, 0, 5, 7).applyAsDouble(t));

        assertThat(degrees(Metrics.MEAN_SPEED)).isCloseTo(30, within(1.0));
        assertThat(degrees(Metrics.PEAK_SPEED)).isCloseTo(30, within(1.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, 0, 0.2})
    void theOrderOfTheHingeDown(double lag) {
        lift.flexion(ramp(0, 40, 8 + lag, 10 + lag)).pelvis(ramp(0, 40, 8, 10));

        assertThat(value(Metrics.LAG_DOWN)).as("A7").isCloseTo(lag, within(0.04));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, 0, 0.2})
    void theOrderOfTheHingeUp(double lag) {
        lift.flexion(ramp(40, 0, 5 + lag, 6.7 + lag)).pelvis(ramp(40, 0, 5, 6.7));

        assertThat(value(Metrics.LAG_UP)).as("onset").isCloseTo(lag, within(0.04));
        assertThat(value(Metrics.COUPLING)).as("whole pull").isCloseTo(lag, within(0.04));
    }

    @Test
    void ratiosByThirdsOfTheTrunksWay() {
        lift.flexion(t -> 10 * Math.max(0, 5.6 - Math.max(t, 5)) / 0.6 + 30 - 30 * ramp(0, 1, 5.6, 6.8).applyAsDouble(t))
                .pelvis(t -> 20 * Math.max(0, 5.6 - Math.max(t, 5)) / 0.6 + 30 - 30 * ramp(0, 1, 5.6, 6.8).applyAsDouble(t));

        assertThat(value(Metrics.RATIO_EARLY)).isCloseTo(0.5, within(0.03));
        assertThat(value(Metrics.RATIO_MIDDLE)).isCloseTo(1.0, within(0.05));
        assertThat(value(Metrics.RATIO_LATE)).isCloseTo(1.0, within(0.05));
    }

    @Test
    void hipsThatRiseBeforeTheChestTipTheTrunk() {
        lift.flexion(t -> 0).pelvis(t -> 60 + step(0, 8, 5, 5.5).applyAsDouble(t) - step(0, 68, 5.6, 7).applyAsDouble(t));

        assertThat(degrees(Metrics.HIPS_RISE_EARLY)).isCloseTo(8, within(0.3));
    }

    @Test
    void stillnessBeforeThePull() {
        DoubleUnaryOperator tremor = t -> t < 5 ? Math.cos(2 * Math.PI * (t - 4.45) / 0.45) : 0; // two periods of what is looked at
        lift.flexion(t -> (t < 5 ? 30 + 3 * (t - 5) : pull(30, 0).applyAsDouble(t)) + tremor.applyAsDouble(t))
                .pelvis(t -> pull(40, 0).applyAsDouble(t) - tremor.applyAsDouble(t));

        assertThat(degrees(Metrics.STILLNESS)).isCloseTo(Math.sqrt(1.0 / 2 + 2.7 * 2.7 / 12), within(0.05));
    }

    @Test
    void creepBeforeThePull() {
        lift.flexion(t -> t < 5 ? 30 + 3 * (t - 5) : pull(30, 0).applyAsDouble(t));

        assertThat(degrees(Metrics.CREEP)).isCloseTo(3, within(0.2));
    }

    @Test
    void whoBouncesOffTheFloorHasNoStillness() {
        lift.pelvis(t -> step(0, 40, 4, 5).applyAsDouble(t) - step(0, 40, 5, 7).applyAsDouble(t));

        assertThat(Metrics.STILLNESS.of(context(FROM_FLOOR)).absence()).contains(Absence.NOT_STILL);
        assertThat(Metrics.CREEP.of(context(FROM_FLOOR)).absence()).contains(Absence.NOT_STILL);
    }

    @Test
    void timesOfAnEccentricFirstLift() {
        RepTimes fromTop = new RepTimes(5.5, 7.5, 3, 5);
        lift.flexion(t -> step(0, 30, 3, 5).applyAsDouble(t) - step(0, 30, 5.5, 7.5).applyAsDouble(t))
                .pelvis(t -> step(0, 40, 3, 5).applyAsDouble(t) - step(0, 40, 5.5, 7.5).applyAsDouble(t));

        assertThat(value(Metrics.ECCENTRIC_TIME, fromTop)).isCloseTo(2, within(1e-9));
        assertThat(value(Metrics.CONCENTRIC_TIME, fromTop)).isCloseTo(2, within(1e-9));
        assertThat(value(Metrics.PAUSE_TIME, fromTop)).isCloseTo(0.9, within(0.2));
        assertThat(Math.toDegrees(value(Metrics.PEAK_FLEXION, fromTop))).isCloseTo(30, within(0.2));
        assertThat(Metrics.SET_UP_PEAK.of(context(fromTop)).absence()).contains(Absence.OTHER_LIFT);
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "-6, 6"})
    void sidewaysBendAndTwistEitherWay(double most, double expected) {
        lift.lateral(bump(most, 6.2, 0.4)).twist(t -> 15 + bump(most, 6.2, 0.4).applyAsDouble(t));

        assertThat(degrees(Metrics.LEAN)).isCloseTo(expected, within(0.4));
        assertThat(degrees(Metrics.TWIST)).isCloseTo(expected, within(0.4));
        assertThat(Metrics.LEAN.confidence()).isEqualTo(Confidence.LOW);
        assertThat(Metrics.TWIST.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void aSidewaysBendOfALowTrunkIsNotSeen() {
        lift.lateral(bump(6, 5.2, 0.2));

        assertThat(degrees(Metrics.LEAN)).isLessThan(1);
    }

    @Test
    void smallMovementsHaveNoRatioAndNoOrder() {
        lift.flexion(pull(5, 0)).pelvis(pull(10, 0));

        assertThat(Metrics.RATIO_EARLY.of(context(FROM_FLOOR)).absence()).contains(Absence.TOO_SMALL);
        assertThat(Metrics.LAG_UP.of(context(FROM_FLOOR)).absence()).contains(Absence.TOO_SMALL);
        assertThat(Metrics.LUMBAR_SHARE.of(context(FROM_FLOOR)).absence()).contains(Absence.TOO_SMALL);
    }

    @Test
    void allOfTheDataIsGood() {
        assertThat(value(Metrics.GOOD_SHARE)).isCloseTo(1, within(0.01));
    }

    private static DoubleUnaryOperator pull(double bottom, double top) {
        return t -> t < 8 ? step(bottom, top, 5, 7).applyAsDouble(t) : step(top, bottom, 8, 10).applyAsDouble(t);
    }

    private static DoubleUnaryOperator bump(double height, double middle, double half) {
        return t -> Math.abs(t - middle) > half ? 0 : height * Math.pow(Math.cos(Math.PI / 2 * (t - middle) / half), 2);
    }

    private double degrees(Metric metric) {
        return Math.toDegrees(value(metric));
    }

    private double value(Metric metric) {
        return value(metric, FROM_FLOOR);
    }

    private double value(Metric metric, RepTimes times) {
        return metric.of(context(times)).value().orElseThrow();
    }

    private RepContext context(RepTimes times) {
        return new RepContext(times, RANGE, LIMITS, lift.postures(1, 11));
    }
}
