package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.Calibration.NodeCalibration;
import org.junit.jupiter.api.Test;

class FlexionUncertaintyTest {
    private static final double FAST = Angle.ofDegrees(100);

    /** Nodes that are sampled 2.5 ms apart see different moments of a turning trunk: ±0.25°, even, at 100 °/s. */
    @Test
    void clocksAgainstEachOtherCountWhileTheTrunkTurns() {
        double still = variance(FlexionUncertainty.onceOver(), 0);
        double turning = variance(FlexionUncertainty.onceOver(), FAST);
        assertThat(Math.toDegrees(Math.sqrt(turning - still))).isCloseTo(0.25 / Math.sqrt(3), within(1e-6));
    }

    @Test
    void liveIsLessCertainThanOnceASetIsOver() {
        assertThat(variance(FlexionUncertainty.live(), FAST)).isGreaterThan(2 * variance(FlexionUncertainty.onceOver(), FAST));
    }

    /** Of bending by 40° and 70° just now, without what sensors get wrong once a set is over. */
    private static double variance(FlexionUncertainty uncertainty, double rate) {
        List<NodeCalibration> nodes = List.of(node(0), node(1));
        uncertainty.update(0.01, Angle.ofDegrees(40), Angle.ofDegrees(70));
        return uncertainty.variance(new Calibration(Kind.STAND_AND_BENDS, 0, nodes, 0, 0), 0, 0, 0, 0, rate);
    }

    private static NodeCalibration node(int id) {
        return new NodeCalibration(id, Vector3D.ZERO, Quaternion.IDENTITY, 0, new MountingQuality(0, 9.8, 2, 1, 0.98, 0));
    }
}
