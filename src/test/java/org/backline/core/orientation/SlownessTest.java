package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class SlownessTest {
    private static final Vector3D AT_REST = new Vector3D(0, 0, 9.80665);

    @Test
    void whatNeitherTurnsNorIsShakenHardlyMoves() {
        assertThat(speed(Vector3D.ZERO, AT_REST)).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void whatTurnsOrIsShakenMayMove() {
        assertThat(speed(new Vector3D(0, 1, 0), AT_REST)).isCloseTo(0.65, within(1e-9));
        assertThat(speed(Vector3D.ZERO, AT_REST.scalarMultiply(1.2))).isCloseTo(0.05 + 0.3 * 0.2 * 9.80665, within(1e-9));
    }

    private static double speed(Vector3D rate, Vector3D force) {
        List<Stride> strides = Collections.nCopies(100, new Stride(0, true, 0.01, 0, Vector3D.ZERO, 0.01, rate, force, false));
        return Slowness.of(strides).at(50);
    }
}
