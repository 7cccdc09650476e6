package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.backline.core.posture.CalibrationOutcome.Found;
import org.backline.core.posture.CalibrationOutcome.RangeFound;
import org.junit.jupiter.api.Test;

class CalibratorTest {
    private static final BodyMotion QUIET = BodyMotion.of(BodyMotion.NONE, BodyMotion.NONE);
    private static final BodyMotion WELL_BEHAVED = BodyMotion.calibratingThen(BodyMotion.NONE, BodyMotion.NONE);

    @Test
    void standAndTwoBendsMakeACalibration() {
        ModelStrap strap = new ModelStrap(104).biased(0.5).misaligned(11.5);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(WELL_BEHAVED, 21));
        assertThat(run.outcomes()).hasSize(3).hasOnlyElementsOfType(Found.class);
        Calibration calibration = run.estimator().calibration();
        assertThat(calibration.kind()).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
        assertThat(calibration.time()).isEqualTo(19.5);
        assertThat(calibration.nodes()).allSatisfy(node -> assertThat(node.quality().planarity()).isGreaterThan(0.99));
    }

    @Test
    void standMeasuresTheBias() {
        ModelStrap strap = new ModelStrap(104).biased(0.5);
        Vector3D bias = stand(strap, QUIET).get(0).calibration().nodes().get(0).gyroscopeBias();
        assertThat(Math.toDegrees(bias.getX())).isCloseTo(0.5, within(0.02));
        assertThat(Math.toDegrees(bias.getY())).isCloseTo(-0.35, within(0.02));
    }

    @Test
    void standFindsUpAndTakesForwardFromTheMaker() {
        Calibration calibration = stand(new ModelStrap(104), QUIET).get(0).calibration();
        assertThat(calibration.kind()).isEqualTo(Calibration.Kind.STAND);
        Vector3D up = Rotations.rotate(calibration.nodes().get(0).segmentToSensor(), Vector3D.PLUS_K);
        assertThat(Vector3D.angle(up, Vector3D.PLUS_I)).isLessThan(Angle.ofDegrees(0.1));
        Vector3D forward = Rotations.rotate(calibration.nodes().get(0).segmentToSensor(), Vector3D.PLUS_I);
        assertThat(Vector3D.angle(forward, Vector3D.MINUS_K)).isLessThan(Angle.ofDegrees(0.1));
    }

    @Test
    void ownStandingIsZero() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        List<LumbarPosture> postures = run.feed(strap.samples(BodyMotion.calibratingThen(t -> 8, t -> -12), 30));
        LumbarPosture last = postures.get(postures.size() - 1);
        assertThat(Math.toDegrees(last.lumbarFlexion())).isCloseTo(0, within(0.3));
        assertThat(Math.toDegrees(last.pelvicTilt())).isCloseTo(0, within(0.3));
        assertThat(Math.toDegrees(last.trunkInclination())).isCloseTo(0, within(0.3));
    }

    @Test
    void bendsTellForwardEvenWhenTheMakerIsWrong() {
        ModelStrap strap = new ModelStrap(104).misaligned(70);
        CalibratedRun run = new CalibratedRun(strap);
        List<LumbarPosture> postures = run.feed(strap.samples(BodyMotion.calibratingThen(t -> t < 20 ? 0 : Math.min(30, 20 * (t - 20)),
                t -> t < 20 ? 0 : Math.min(25, 20 * (t - 20))), 23));
        LumbarPosture last = postures.get(postures.size() - 1);
        assertThat(Math.toDegrees(last.lumbarFlexion())).isCloseTo(25, within(1.0));
        assertThat(Math.toDegrees(last.pelvicTilt())).isCloseTo(30, within(1.0));
    }

    @Test
    void burstsOfOneNodeCalibrateAsWell() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(inBursts(strap.samples(WELL_BEHAVED, 21), 0.08));
        assertThat(run.outcomes()).hasSize(3).hasOnlyElementsOfType(Found.class);
    }

    @Test
    void acceptsAStandOfThreeSeconds() {
        assertThat(CalibratedRun.outcome(CalibrationStep.STAND, QUIET, 1, 4)).isInstanceOf(Found.class);
    }

    @Test
    void saysHowWellItKnowsTheMounting() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(WELL_BEHAVED, 21));
        MountingQuality quality = run.estimator().calibration().nodes().get(1).quality();
        assertThat(quality.gravity()).isCloseTo(9.80665, within(0.01));
        assertThat(Math.toDegrees(quality.unsteadiness())).isBetween(0.03, 0.07);
        assertThat(quality.bends()).isEqualTo(2);
        assertThat(Math.toDegrees(quality.depth())).isCloseTo(49, within(0.5));
        assertThat(Math.toDegrees(quality.agreement())).isLessThan(0.5);
    }

    @Test
    void bendsToDifferentSidesAgreeLess() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        DoubleUnaryOperator toBothSides = t -> (t < 13.5 ? 0.1 : -0.1) * WELL_BEHAVED.flexionAt(t);
        run.feed(strap.samples(WELL_BEHAVED.turning(toBothSides, BodyMotion.NONE, BodyMotion.NONE), 21));
        MountingQuality quality = run.estimator().calibration().nodes().get(1).quality();
        assertThat(Math.toDegrees(quality.agreement())).isBetween(2.0, 5.0);
    }

    @Test
    void threeFullBendsGiveTheRange() {
        assertThat(CalibratedRun.range(62, 60, 61)).isInstanceOfSatisfying(RangeFound.class, found -> {
            assertThat(Math.toDegrees(found.range().flexion())).isCloseTo(61, within(1.0));
            assertThat(found.range().origin()).isEqualTo(OwnRange.Origin.MEASURED);
        });
    }

    @Test
    void aNewZeroMovesAnglesAndNothingElse() {
        ModelStrap strap = new ModelStrap(104).misaligned(11.5);
        CalibratedRun run = new CalibratedRun(strap);
        run.calibrator().beginReZero(25, 27);
        DoubleUnaryOperator settle = t -> t < 20 ? 0 : Math.min(6, 6 * (t - 20));
        List<LumbarPosture> postures = run.feed(strap.samples(BodyMotion.calibratingThen(settle, settle), 29));
        LumbarPosture last = postures.get(postures.size() - 1);
        assertThat(Math.toDegrees(last.lumbarFlexion())).isCloseTo(0, within(0.2));
        assertThat(Math.toDegrees(last.trunkInclination())).isCloseTo(0, within(0.2));
        assertThat(run.estimator().calibration().kind()).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
        assertThat(Math.toDegrees(run.estimator().calibration().flexionZero())).isCloseTo(6, within(0.5));
    }

    @Test
    void aSingleNodeIsCalibratedToo() {
        ModelStrap strap = new ModelStrap(104).misaligned(11.5);
        PostureEstimator estimator = PostureEstimator.nominal(new StreamDescribed(true, 104, strap.described().nodes().subList(1, 2)));
        Calibrator calibrator = new Calibrator(estimator);
        calibrator.begin(CalibrationStep.STAND, 1, 7);
        calibrator.begin(CalibrationStep.BEND, 7.5, 13.5);
        List<Posture> postures = new ArrayList<>();
        for (Sample sample : strap.samples(BodyMotion.calibratingThen(t -> t < 20 ? 0 : 25, BodyMotion.NONE), 21)) {
            estimator.update(sample).ifPresent(postures::add);
            calibrator.update(sample).ifPresent(outcome -> estimator.calibrate((Found) outcome));
        }
        assertThat(estimator.calibration().kind()).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
        assertThat(Math.toDegrees(postures.get(postures.size() - 1).trunkInclination())).isCloseTo(25, within(1.5));
    }

    private static List<Found> stand(ModelStrap strap, BodyMotion motion) {
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(motion, 7.2));
        return run.outcomes().stream().map(Found.class::cast).toList();
    }

    /** All that one node measured within each stretch of {@code length} seconds, then all of the other. */
    static List<Sample> inBursts(List<Sample> samples, double length) {
        List<Sample> burst = new ArrayList<>();
        for (double from = 0; burst.size() < samples.size(); from += length) {
            for (Node node : List.of(ModelStrap.LOWER, ModelStrap.UPPER)) {
                double begin = from;
                samples.stream().filter(s -> s.node().equals(node) && s.time() >= begin && s.time() < begin + length).forEach(burst::add);
            }
        }
        return burst;
    }
}
