package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.posture.CalibrationOutcome.Found;
import org.backline.core.posture.CalibrationOutcome.Refused;
import org.junit.jupiter.api.Test;

/** What a calibration must not be made of. */
class CalibrationRefusalTest {
    private static final BodyMotion QUIET = BodyMotion.of(BodyMotion.NONE, BodyMotion.NONE);
    private static final BodyMotion WELL_BEHAVED = BodyMotion.calibratingThen(BodyMotion.NONE, BodyMotion.NONE);

    @Test
    void refusesAStandThatMoves() {
        BodyMotion swaying = BodyMotion.of(t -> 5 * Math.sin(3 * t), BodyMotion.NONE);
        assertThat(refusal(CalibrationStep.STAND, swaying, 1, 7)).isEqualTo(Refusal.MOVING);
    }

    @Test
    void refusesAStandThatIsTooShort() {
        assertThat(refusal(CalibrationStep.STAND, QUIET, 1, 3)).isEqualTo(Refusal.TOO_SHORT);
    }

    @Test
    void refusesAStandWithoutData() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(QUIET, 9).stream().filter(s -> s.time() < 1.5 || s.time() > 7).toList());
        assertThat(run.outcomes()).first().isEqualTo(new Refused(CalibrationStep.STAND, Refusal.NO_DATA));
    }

    @Test
    void refusesBendsWithoutAStand() {
        assertThat(refusal(CalibrationStep.BEND, WELL_BEHAVED, 7.5, 13.5)).isEqualTo(Refusal.NO_STAND);
    }

    @Test
    void refusesAShallowBend() {
        assertThat(bent(BodyMotion.of(BodyMotion.bend(8, 5, 10), BodyMotion.bend(8, 5, 7)))).isEqualTo(Refusal.TOO_SHALLOW);
    }

    @Test
    void refusesABendThatLeansAndTurns() {
        DoubleUnaryOperator lean = BodyMotion.bend(9, 2, 35);
        BodyMotion crooked = BodyMotion.of(BodyMotion.bend(8, 5, 20), BodyMotion.bend(8, 5, 25)).turning(lean, lean, BodyMotion.NONE);
        assertThat(bent(crooked)).isEqualTo(Refusal.OUT_OF_PLANE);
    }

    @Test
    void seesThatTheNodesAreSwapped() {
        assertThat(bent(BodyMotion.of(BodyMotion.bend(8, 5, 50), BodyMotion.bend(8, 5, -20)))).isEqualTo(Refusal.NODES_SWAPPED);
    }

    @Test
    void seesThatANodeIsUpsideDown() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(QUIET, 8).stream().map(s -> s.node().equals(ModelStrap.UPPER) ? halfTurned(s) : s).toList());
        assertThat(run.outcomes()).first().isEqualTo(new Refused(CalibrationStep.STAND, Refusal.UPSIDE_DOWN));
    }

    @Test
    void seesThatANodeHasSlipped() {
        assertThat(bent(BodyMotion.of(BodyMotion.bend(8, 5, 40), BodyMotion.bend(8, 5, 6)))).isEqualTo(Refusal.NODE_SLIPPED);
    }

    @Test
    void seesThatTheStrapMovedWhenZeroJumps() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.calibrator().beginReZero(25, 27);
        run.feed(strap.samples(BodyMotion.calibratingThen(BodyMotion.NONE, t -> t < 20 ? 0 : Math.min(12, 6 * (t - 20))), 29));
        assertThat(run.outcomes()).last().isEqualTo(new Refused(CalibrationStep.STAND, Refusal.STRAP_MOVED));
        assertThat(run.estimator().calibration().flexionZero()).isCloseTo(0, within(Angle.ofDegrees(0.5)));
    }

    @Test
    void aRefusalKeepsWhatHeld() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.calibrator().begin(CalibrationStep.STAND, 20, 25);
        run.feed(strap.samples(BodyMotion.calibratingThen(t -> t < 20 ? 0 : 20 * Math.sin(3 * t), BodyMotion.NONE), 27));
        assertThat(run.outcomes()).last().isEqualTo(new Refused(CalibrationStep.STAND, Refusal.MOVING));
        assertThat(run.estimator().calibration().kind()).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
    }

    @Test
    void refusesARangeThatNoAdultHas() {
        assertThat(CalibratedRun.range(15, 15, 15)).isEqualTo(new Refused(CalibrationStep.RANGE, Refusal.RANGE_IMPLAUSIBLE));
    }

    @Test
    void refusesFullBendsThatDiffer() {
        assertThat(CalibratedRun.range(70, 50, 60)).isEqualTo(new Refused(CalibrationStep.RANGE, Refusal.INCONSISTENT));
    }

    @Test
    void refusesANewZeroInMotion() {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.calibrator().beginReZero(22, 24);
        run.feed(strap.samples(BodyMotion.calibratingThen(t -> t < 20 ? 0 : 20 * Math.sin(t), BodyMotion.NONE), 26));
        assertThat(run.outcomes()).last().isEqualTo(new Refused(CalibrationStep.STAND, Refusal.MOVING));
    }

    @Test
    void aWindowThatTheStreamDidNotReachIsRefusedAtTheEnd() {
        PostureEstimator estimator = PostureEstimator.nominal(new ModelStrap(104).described());
        Calibrator calibrator = new Calibrator(estimator);
        calibrator.begin(CalibrationStep.STAND, 1, 7);
        assertThat(calibrator.finish()).containsExactly(new Refused(CalibrationStep.STAND, Refusal.NO_DATA));
        assertThat(calibrator.finish()).isEmpty();
    }

    /** @return why a bend after a good stand was refused */
    private static Refusal bent(BodyMotion motion) {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.feed(strap.samples(motion, 15));
        assertThat(run.outcomes().get(0)).isInstanceOf(Found.class);
        return ((Refused) run.outcomes().get(1)).reason();
    }

    private static Refusal refusal(CalibrationStep step, BodyMotion motion, double from, double to) {
        return ((Refused) CalibratedRun.outcome(step, motion, from, to)).reason();
    }

    /** Turned about the axis out of the back. */
    private static Sample halfTurned(Sample s) {
        return new Sample(s.node(), s.segment(), s.sequence(), s.time(), halfTurned(s.specificForce()), halfTurned(s.angularRate()),
                s.clipped());
    }

    private static Vector3D halfTurned(Vector3D v) {
        return new Vector3D(-v.getX(), -v.getY(), v.getZ());
    }
}
