package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.alert.Suspicion;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.AlertsWithheld;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.junit.jupiter.api.Test;

/** A6 (definitions.md#acceptance-tests): a node turns by 12° on the body between two reps; that is noticed, and nothing sounds any more. */
class SlippedNodeTest {
    private static final Simulation LIFTER = Simulation.of(Scenarios.TOUCH_AND_GO, new Setup(12, 104, StrapRanges.CAREFUL));
    private static final Node UPPER = LIFTER.described().nodes().get(1).node();
    private static final double AFTER = LIFTER.truth().sets().get(0).reps().get(0).lockout() + 0.1;
    private static final double SLIDING = 0.2;
    private static final double ANGLE = Angle.ofDegrees(12);

    @Test
    void wornAsItShouldBeItTellsOfRounding() {
        List<LiftEvent> events = events(UnaryOperator.identity());

        assertThat(events).anyMatch(AlertRaised.class::isInstance).noneMatch(SlippedNodeTest::doubtsZero);
    }

    @Test
    void slippedItIsNoticedAndNothingSounds() {
        List<LiftEvent> events = events(s -> s.node().equals(UPPER) ? slipped(s) : s);

        assertThat(events).anyMatch(SlippedNodeTest::doubtsZero);
        assertThat(events).filteredOn(e -> e.time() > AFTER).noneMatch(AlertRaised.class::isInstance);
    }

    private static List<LiftEvent> events(UnaryOperator<Sample> worn) {
        return SimulatedSession.of(LIFTER, Said.Calibrating.class::isInstance, LIFTER.described(), worn);
    }

    private static boolean doubtsZero(LiftEvent event) {
        return event instanceof AlertsWithheld withheld && withheld.reason().equals(Suspicion.ZERO_OFF.id());
    }

    /** Turned about its own y, which points left: the gyroscope feels it slide. */
    private static Sample slipped(Sample s) {
        double share = Math.max(0, Math.min(1, (s.time() - AFTER) / SLIDING));
        Rotation turn = new Rotation(Vector3D.PLUS_J, share * ANGLE, RotationConvention.VECTOR_OPERATOR);
        Vector3D sliding = share > 0 && share < 1 ? new Vector3D(0, ANGLE / SLIDING, 0) : Vector3D.ZERO;
        return new Sample(s.node(), s.segment(), s.sequence(), s.time(), turn.applyInverseTo(s.specificForce()),
                turn.applyInverseTo(s.angularRate()).add(sliding), s.clipped());
    }
}
