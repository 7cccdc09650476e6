package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.junit.jupiter.api.Test;

class BendPlaneTest {
    private static final DoubleUnaryOperator DEEP = k -> 60;

    @Test
    void leftIsNormalToTheBends() {
        assertThat(offLeft(bends(DEEP, k -> 0))).isCloseTo(0, within(0.01));
        assertThat(offLeft(bends(DEEP, k -> 4))).isCloseTo(4 / Math.sin(Angle.ofDegrees(60)), within(0.2));
    }

    @Test
    void leaningToEitherSideAveragesOut() {
        assertThat(offLeft(bends(DEEP, k -> k % 2 == 0 ? 10 : -10))).isCloseTo(0, within(0.01));
    }

    @Test
    void deepBendsSayMoreThanShallowOnes() {
        assertThat(offLeft(bends(k -> k == 0 ? 15 : 80, k -> k == 0 ? 15 : 0))).isLessThan(3);
    }

    @Test
    void noPlaneIsFoundWhereThereIsNone() {
        assertThat(left(bends(k -> 10, k -> 0))).isEmpty();
        assertThat(left(bends(k -> 30, k -> k % 2 == 0 ? 30 : -30))).isEmpty();
        assertThat(left(List.of())).isEmpty();
    }

    private static double offLeft(List<Attitude> attitudes) {
        return Math.toDegrees(Vector3D.angle(left(attitudes).get(0), Vector3D.PLUS_J));
    }

    private static List<Vector3D> left(List<Attitude> attitudes) {
        return BendPlane.left(attitudes, Vector3D.PLUS_K, new Vector3D(0.2, 0.9, 0).normalize()).stream().toList();
    }

    /** Four bends of a sensor that sits straight: down and up again, leaning as it goes. */
    private static List<Attitude> bends(DoubleUnaryOperator depth, DoubleUnaryOperator lean) {
        return IntStream.range(0, 400).mapToObj(i -> {
            double share = (1 - Math.cos(2 * Math.PI * i / 100)) / 2;
            Vector3D forward = new Vector3D(0, share * Angle.ofDegrees(depth.applyAsDouble(i / 100)), 0);
            Vector3D aside = new Vector3D(share * Angle.ofDegrees(lean.applyAsDouble(i / 100)), 0, 0);
            return new Attitude(ModelStrap.LOWER, i / 100.0, Rotations.about(aside).multiply(Rotations.about(forward)), Vector3D.ZERO,
                    false);
        }).toList();
    }
}
