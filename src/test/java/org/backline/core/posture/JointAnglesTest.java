package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Rotations;
import org.junit.jupiter.api.Test;

class JointAnglesTest {

    @Test
    void anglesOfEveryPostureAreGivenBack() {
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double flexion = (random.nextDouble() - 0.5) * 6;
            double lateral = (random.nextDouble() - 0.5) * 2.8;
            double axial = (random.nextDouble() - 0.5) * 6;
            JointAngles angles = JointAngles.of(relative(flexion, lateral, axial));
            assertThat(angles.flexion()).isCloseTo(flexion, within(1e-9));
            assertThat(angles.lateralBending()).isCloseTo(lateral, within(1e-9));
            assertThat(angles.axialRotation()).isCloseTo(axial, within(1e-9));
        }
    }

    @Test
    void flexionRateIsTheDerivativeOfFlexion() {
        Random random = new Random(6);
        double step = 1e-5;
        for (int i = 0; i < 200; i++) {
            Quaternion lower = Rotations.about(vector(random, 1));
            Quaternion upper = lower.multiply(relative(random.nextDouble(), random.nextDouble() - 0.5, random.nextDouble() - 0.5));
            Vector3D lowerRate = vector(random, 2);
            Vector3D upperRate = vector(random, 2);
            JointAngles now = JointAngles.of(lower.getConjugate().multiply(upper));
            JointAngles soon = JointAngles.of(turned(lower, lowerRate, step).getConjugate().multiply(turned(upper, upperRate, step)));
            double rate = now.flexionRate(lower.getConjugate().multiply(upper), lowerRate, upperRate);
            assertThat(rate).isCloseTo((soon.flexion() - now.flexion()) / step, within(1e-2));
        }
    }

    @Test
    void inclinationRateIsTheDerivativeOfInclination() {
        Random random = new Random(7);
        double step = 1e-6;
        for (int i = 0; i < 200; i++) {
            Quaternion segment = Rotations.about(vector(random, 1));
            Vector3D rate = vector(random, 1);
            double slope = (Inclination.of(turned(segment, rate, step)) - Inclination.of(segment)) / step;
            assertThat(Inclination.rate(segment, rate)).isCloseTo(slope, within(1e-3 * Math.max(1, Math.abs(slope))));
        }
    }

    @Test
    void inclinationDoesNotFoldAtNinetyDegrees() {
        for (int degrees = -170; degrees <= 170; degrees += 10) {
            double angle = Math.toRadians(degrees);
            assertThat(Inclination.of(Rotations.about(new Vector3D(0, angle, 0)))).isCloseTo(angle, within(1e-12));
        }
    }

    private static Quaternion relative(double flexion, double lateral, double axial) {
        return Rotations.about(new Vector3D(0, flexion, 0)).multiply(Rotations.about(new Vector3D(lateral, 0, 0)))
                .multiply(Rotations.aboutZ(axial));
    }

    private static Quaternion turned(Quaternion segment, Vector3D rate, double seconds) {
        return segment.multiply(Rotations.about(rate.scalarMultiply(seconds)));
    }

    private static Vector3D vector(Random random, double scale) {
        return new Vector3D(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).scalarMultiply(scale);
    }
}
