package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.Refusal;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.CalibrationRefused;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.junit.jupiter.api.Test;

/** A6 (definitions.md#acceptance-tests): a strap worn otherwise is told, nothing sounds, and what is shown is labelled as less. */
class WornOtherwiseTest {
    private static final Simulation LIFTER = Simulation.of(Scenarios.TOUCH_AND_GO, new Setup(7, 52, StrapRanges.USUAL));
    private static final StreamDescribed STREAM = LIFTER.described();
    private static final Node LOWER = STREAM.nodes().get(0).node();
    private static final Node UPPER = STREAM.nodes().get(1).node();
    private static final Rotation HALF_TURN = new Rotation(Vector3D.PLUS_K, Math.PI, RotationConvention.VECTOR_OPERATOR);

    @Test
    void swappedNodesAreToldAndKeepTheCalibrationOfTheStand() {
        List<LiftEvent> events = worn(STREAM, s -> with(s, s.node().equals(LOWER) ? UPPER : LOWER, Rotation.IDENTITY));

        assertThat(refusals(events)).contains(Refusal.NODES_SWAPPED.id());
        assertThat(lastKind(events)).isEqualTo(Calibration.Kind.STAND);
        assertThat(events).noneMatch(WornOtherwiseTest::sounds);
    }

    @Test
    void aNodeUpsideDownIsToldAndNothingIsCalibrated() {
        List<LiftEvent> events = worn(STREAM, s -> s.node().equals(UPPER) ? with(s, UPPER, HALF_TURN) : s);

        assertThat(refusals(events)).contains(Refusal.UPSIDE_DOWN.id(), Refusal.NO_STAND.id());
        assertThat(lastKind(events)).isEqualTo(Calibration.Kind.NOMINAL);
        assertThat(events).noneMatch(WornOtherwiseTest::sounds);
    }

    @Test
    void aDeadNodeLeavesTrunkTilt() {
        StreamDescribed half = new StreamDescribed(true, STREAM.rate(), List.of(STREAM.nodes().get(0),
                new NodeStream(UPPER, false, STREAM.nodes().get(1).axes())));
        List<LiftEvent> events = worn(half, s -> s);

        assertThat(events).filteredOn(PostureUpdated.class::isInstance).isNotEmpty()
                .allMatch(e -> ((PostureUpdated) e).posture() instanceof TrunkTilt);
        assertThat(events).noneMatch(WornOtherwiseTest::sounds);
    }

    private static List<LiftEvent> worn(StreamDescribed stream, UnaryOperator<Sample> worn) {
        return SimulatedSession.of(LIFTER, Said.Calibrating.class::isInstance, stream, worn);
    }

    private static Sample with(Sample s, Node node, Rotation turn) {
        return new Sample(node, s.segment(), s.sequence(), s.time(), turn.applyTo(s.specificForce()), turn.applyTo(s.angularRate()),
                s.clipped());
    }

    private static List<String> refusals(List<LiftEvent> events) {
        return events.stream().filter(CalibrationRefused.class::isInstance).map(e -> ((CalibrationRefused) e).reason()).toList();
    }

    private static Calibration.Kind lastKind(List<LiftEvent> events) {
        return events.stream().filter(ConditionsChanged.class::isInstance).map(e -> ((ConditionsChanged) e).conditions().calibration())
                .reduce((first, last) -> last).orElseThrow();
    }

    private static boolean sounds(LiftEvent event) {
        return event instanceof AlertRaised;
    }
}
