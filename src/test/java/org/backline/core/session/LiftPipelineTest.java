package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.Site;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.LiftEvent.AttitudeUpdated;
import org.backline.core.session.LiftEvent.Calibrated;
import org.backline.core.session.LiftEvent.CalibrationRefused;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.core.session.LiftEvent.FaultSeen;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.RangeChanged;
import org.backline.core.session.LiftEvent.SamplesMissed;
import org.backline.core.session.LiftEvent.StrapReported;
import org.junit.jupiter.api.Test;

class LiftPipelineTest {
    private static final StreamDescribed ONE_NODE = new StreamDescribed(true, 100,
            List.of(new NodeStream(new Node(0, Site.T12_L1), true, Optional.empty())));

    private static final StrapIdentified STRAP = new StrapIdentified(1, 7, 0, 0, 0, "", "", "");
    private static final StrapIdentified STRAP_BOOTED_ANEW = new StrapIdentified(1, 8, 0, 0, 0, "", "", "");

    private final List<LiftEvent> events = new ArrayList<>();
    private final LiftPipeline pipeline = new LiftPipeline(SimulatedSession.PLAN, events::add);

    @Test
    void tellsTheConditionsAtTheStart() {
        pipeline.accept(ONE_NODE);

        assertThat(events).containsExactly(new StrapReported(0, ONE_NODE), new ConditionsChanged(0, "deadlift",
                new Conditions(Calibration.Kind.NOMINAL, OwnRange.POPULATION, SimulatedSession.PLAN.limits(),
                SimulatedSession.PLAN.load(), List.of(ONE_NODE.nodes().get(0).node().site()))));
    }

    @Test
    void everySampleGivesAnAttitudeAndASingleNodeTrunkTilt() {
        pipeline.accept(ONE_NODE);
        stand(0, 1);

        assertThat(events).filteredOn(AttitudeUpdated.class::isInstance).hasSize(100);
        assertThat(events).filteredOn(PostureUpdated.class::isInstance).hasSize(100)
                .allMatch(e -> ((PostureUpdated) e).posture() instanceof TrunkTilt);
    }

    @Test
    void samplesThatWereNeverDescribedMeanNothing() {
        stand(0, 1);

        assertThat(events).isEmpty();
    }

    @Test
    void faultsAndLossesHaveTheLatestTime() {
        StreamFault fault = new StreamFault(StreamFault.Kind.BAD_CRC, 17, 1);
        SamplesLost lost = new SamplesLost(0, 4, SamplesLost.Cause.LINK);
        StrapSignal signal = new StrapSignal(99, StrapSignal.Kind.BUTTON_SHORT, 0);
        pipeline.accept(ONE_NODE);
        stand(0, 1);
        events.clear();
        pipeline.accept(fault);
        pipeline.accept(lost);
        pipeline.accept(signal);

        assertThat(events).containsExactly(new FaultSeen(0.99, fault), new SamplesMissed(0.99, lost), new StrapReported(0.99, signal));
    }

    @Test
    void aStandIsACalibration() {
        pipeline.accept(new Command.Calibrate(CalibrationStep.STAND, 1, 6));
        pipeline.accept(ONE_NODE);
        stand(0, 7);

        assertThat(events).filteredOn(Calibrated.class::isInstance).singleElement()
                .satisfies(e -> assertThat(((Calibrated) e).calibration().kind()).isEqualTo(Calibration.Kind.STAND));
        assertThat(events).filteredOn(ConditionsChanged.class::isInstance).last()
                .satisfies(e -> assertThat(((ConditionsChanged) e).conditions().calibration()).isEqualTo(Calibration.Kind.STAND));
    }

    @Test
    void aStrapThatBootedAnewIsTrustedAgainOnceItsWearerStoodStill() {
        calibrateThenBoot(STRAP_BOOTED_ANEW);
        assertThat(kinds()).last().isEqualTo(Calibration.Kind.UNCONFIRMED);
        stand(10, 3);

        assertThat(kinds()).last().isEqualTo(Calibration.Kind.STAND);
        assertThat(events).noneMatch(CalibrationRefused.class::isInstance);
    }

    @Test
    void aStrapThatSitsOtherwiseAfterwardsAsksOnceForANewStand() {
        calibrateThenBoot(STRAP_BOOTED_ANEW);
        lean(10, 6, 9);

        assertThat(kinds()).last().isEqualTo(Calibration.Kind.UNCONFIRMED);
        assertThat(events).filteredOn(CalibrationRefused.class::isInstance).singleElement()
                .satisfies(e -> assertThat(((CalibrationRefused) e).reason()).isEqualTo("mounting-moved"));
        lean(16, 3, 7);
        assertThat(kinds()).last().isEqualTo(Calibration.Kind.STAND);
    }

    @Test
    void theSameBootNeedsNoConfirmation() {
        calibrateThenBoot(STRAP);
        assertThat(kinds()).last().isEqualTo(Calibration.Kind.STAND);
    }

    @Test
    void anotherStrapIsNotCalibrated() {
        calibrateThenBoot(new StrapIdentified(2, 8, 0, 0, 0, "", "", ""));
        assertThat(kinds()).last().isEqualTo(Calibration.Kind.NOMINAL);
    }

    private void calibrateThenBoot(StrapIdentified afterwards) {
        pipeline.accept(STRAP);
        pipeline.accept(ONE_NODE);
        pipeline.accept(new Command.Calibrate(CalibrationStep.STAND, 1, 6));
        stand(0, 7);
        pipeline.accept(afterwards);
        pipeline.accept(ONE_NODE);
    }

    private List<Calibration.Kind> kinds() {
        return events.stream().filter(ConditionsChanged.class::isInstance)
                .map(event -> ((ConditionsChanged) event).conditions().calibration()).toList();
    }

    @Test
    void aBendWithoutAStandIsRefused() {
        pipeline.accept(ONE_NODE);
        pipeline.accept(new Command.Calibrate(CalibrationStep.BEND, 1, 3));
        stand(0, 4);

        assertThat(events).filteredOn(CalibrationRefused.class::isInstance).singleElement()
                .satisfies(e -> assertThat(((CalibrationRefused) e).step()).isEqualTo(CalibrationStep.BEND));
    }

    @Test
    void aWindowThatNeverEndedIsToldAtTheEnd() {
        pipeline.accept(ONE_NODE);
        pipeline.accept(new Command.Calibrate(CalibrationStep.STAND, 1, 600));
        stand(0, 2);
        pipeline.finish();

        assertThat(events).hasAtLeastOneElementOfType(CalibrationRefused.class);
    }

    @Test
    void theRangeIsChangedByAWord() {
        OwnRange range = new OwnRange(Angle.ofDegrees(62), OwnRange.Origin.MEASURED);
        pipeline.accept(new Command.SetRange(range));

        assertThat(events.get(0)).isEqualTo(new RangeChanged(0, range));
        assertThat(conditions().range()).isEqualTo(range);
    }

    @Test
    void linesAndLoadAreChangedByWords() {
        Limits limits = Limits.ofRound(FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        pipeline.accept(new Command.SetLimits(limits));
        pipeline.accept(new Command.SetLoad(120));

        assertThat(conditions().limits()).isEqualTo(limits);
        assertThat(conditions().load()).hasValue(120);
    }

    @Test
    void anExerciseOfALaterVersionIsNotChosen() {
        pipeline.accept(new Command.SelectExercise("kettlebell-juggling"));
        pipeline.accept(new Command.Note("nothing changes"));

        assertThat(events).isEmpty();
    }

    @Test
    void aStrapThatBootsAnewGoesOn() {
        pipeline.accept(ONE_NODE);
        pipeline.received(0);
        stand(0, 1);
        pipeline.received(3_000_000_000L);
        pipeline.accept(sample(1, 0, 0.01));

        assertThat(events.get(events.size() - 1).time()).isEqualTo(3.99);
    }

    private Conditions conditions() {
        return events.stream().filter(ConditionsChanged.class::isInstance).map(ConditionsChanged.class::cast)
                .reduce((first, last) -> last).orElseThrow().conditions();
    }

    private void stand(double from, double seconds) {
        lean(from, seconds, 0);
    }

    private void lean(double from, double seconds, double degrees) {
        Vector3D up = new Vector3D(Math.cos(Angle.ofDegrees(degrees)), 0, Math.sin(Angle.ofDegrees(degrees))).scalarMultiply(9.80665);
        for (int i = 0; i < seconds * 100; i++) {
            pipeline.accept(new Sample(new Node(0, Site.T12_L1), 0, i, from + i / 100.0, up, Vector3D.ZERO, false));
        }
    }

    /** Upright in the usual mounting: the sensor's x points up. */
    private static Sample sample(int segment, long sequence, double time) {
        return new Sample(new Node(0, Site.T12_L1), segment, sequence, time, new Vector3D(9.80665, 0, 0), Vector3D.ZERO, false);
    }
}
