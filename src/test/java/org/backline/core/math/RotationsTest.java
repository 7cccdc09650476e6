package org.backline.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class RotationsTest {
    private static final double TINY = 1e-12;

    @Test
    void quarterTurnAboutUpBringsForwardToTheLeft() {
        Vector3D turned = Rotations.rotate(Rotations.aboutZ(Math.PI / 2), Vector3D.PLUS_I);
        assertThat(turned.distance(Vector3D.PLUS_J)).isLessThan(TINY);
    }

    @Test
    void axesOfEveryRotationGiveItBack() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Quaternion q = Rotations.about(new Vector3D(random.nextGaussian(), random.nextGaussian(), random.nextGaussian())
                    .scalarMultiply(2));
            Quaternion again = Rotations.ofAxes(Rotations.rotate(q, Vector3D.PLUS_I), Rotations.rotate(q, Vector3D.PLUS_J),
                    Rotations.rotate(q, Vector3D.PLUS_K));
            assertThat(Math.abs(q.dotProduct(again))).isGreaterThan(1 - TINY);
        }
    }

    @Test
    void productAppliesItsRightFactorFirst() {
        Quaternion aToB = Rotations.about(new Vector3D(0.3, -0.2, 1.1));
        Quaternion bToC = Rotations.about(new Vector3D(-1.0, 0.4, 0.2));
        Vector3D v = new Vector3D(1, 2, 3);
        Vector3D inTwoSteps = Rotations.rotate(bToC, Rotations.rotate(aToB, v));
        assertThat(Rotations.rotate(bToC.multiply(aToB), v).distance(inTwoSteps)).isLessThan(TINY);
    }
}
