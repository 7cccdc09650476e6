package org.backline.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.random.Well19937c;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final Lifter LIFTER = Lifter.drawn(new Well19937c(5));
    private final Motion motion = everythingMoves();
    private final Body body = new Body(LIFTER, motion);

    private static Motion everythingMoves() {
        Motion.Builder builder = new Motion.Builder();
        double size = 0.4;
        for (Coordinate coordinate : Coordinate.values()) {
            size += 0.07;
            builder.move(coordinate, 0.2 * size, 1 + size, size);
            builder.add(coordinate, new Swing(0, 3, 0.5, 0.1, 1 + size, size));
        }
        return builder.build();
    }

    @Test
    void angularRateIsTheDerivativeOfAttitude() {
        double h = 1e-4;
        for (double t = 0.3; t < 2.9; t += 0.1) {
            Rotation before = body.nodes(t - h).upper().toEarth();
            Rotation after = body.nodes(t + h).upper().toEarth();
            Rotation turned = before.revert().compose(after, RotationConvention.VECTOR_OPERATOR);
            Vector3D rate = turned.getAxis(RotationConvention.VECTOR_OPERATOR).scalarMultiply(turned.getAngle() / (2 * h));
            assertThat(rate.distance(body.nodes(t).upper().angularRate())).isLessThan(1e-4);
        }
    }

    @Test
    void angularRateIntegratesToTheAttitude() {
        double h = 1e-3;
        Rotation attitude = body.nodes(0).upper().toEarth();
        for (int i = 0; i < 3000; i++) {
            Vector3D turn = body.nodes((i + 0.5) * h).upper().angularRate().scalarMultiply(h);
            Rotation step = turn.getNorm() == 0 ? Rotation.IDENTITY
                    : new Rotation(turn, turn.getNorm(), RotationConvention.VECTOR_OPERATOR);
            attitude = attitude.compose(step, RotationConvention.VECTOR_OPERATOR);
        }
        assertThat(Rotation.distance(attitude, body.nodes(3).upper().toEarth())).isLessThan(Angle.ofDegrees(0.01));
    }

    @Test
    void specificForceIsTheSecondDifferenceOfPlacePlusGravity() {
        double h = 3e-4;
        for (double t = 0.3; t < 2.9; t += 0.1) {
            Vector3D acceleration = upperPlace(t - h).add(upperPlace(t + h)).subtract(upperPlace(t).scalarMultiply(2))
                    .scalarMultiply(1 / (h * h));
            Vector3D expected = acceleration.add(new Vector3D(0, 0, Gravity.STANDARD));
            RigidFrame upper = body.nodes(t).upper();
            assertThat(upper.toEarth().applyTo(upper.specificForce()).distance(expected)).isLessThan(0.01);
        }
    }

    /** The place of the upper node by forward kinematics, written without the chain under test. */
    private Vector3D upperPlace(double t) {
        Rotation pelvis = turn(Vector3D.PLUS_K, Coordinate.HEADING, t)
                .compose(turn(Vector3D.PLUS_J, Coordinate.PELVIC_TILT, t), RotationConvention.VECTOR_OPERATOR)
                .compose(turn(Vector3D.PLUS_I, Coordinate.PELVIC_LIST, t), RotationConvention.VECTOR_OPERATOR);
        Rotation spine = turn(Vector3D.PLUS_J, Coordinate.FLEXION, t)
                .compose(turn(Vector3D.PLUS_I, Coordinate.LATERAL_BENDING, t), RotationConvention.VECTOR_OPERATOR)
                .compose(turn(Vector3D.PLUS_K, Coordinate.AXIAL_ROTATION, t), RotationConvention.VECTOR_OPERATOR);
        Vector3D hips = new Vector3D(value(Coordinate.HIPS_X, t), value(Coordinate.HIPS_Y, t), value(Coordinate.HIPS_Z, t));
        return hips.add(pelvis.applyTo(LIFTER.lumbarCentre().add(spine.applyTo(LIFTER.upper()))));
    }

    private Rotation turn(Vector3D axis, Coordinate coordinate, double t) {
        return new Rotation(axis, value(coordinate, t), RotationConvention.VECTOR_OPERATOR);
    }

    private double value(Coordinate coordinate, double t) {
        return motion.at(coordinate, t).value();
    }

    @Test
    void aBodyAtRestFeelsGravityAlone() {
        RigidFrame lower = body.nodes(10).lower();
        assertThat(lower.specificForce().getNorm()).isCloseTo(Gravity.STANDARD, within(1e-9));
        assertThat(lower.angularRate().getNorm()).isZero();
    }

    @Test
    void flexionIsTheFirstCardanAngleOfThoraxInPelvis() {
        Motion.Builder builder = new Motion.Builder();
        builder.move(Coordinate.PELVIC_TILT, 0, 1, 0.8);
        builder.move(Coordinate.FLEXION, 0, 1, 0.6);
        builder.move(Coordinate.LATERAL_BENDING, 0, 1, 0.2);
        builder.move(Coordinate.AXIAL_ROTATION, 0, 1, -0.3);
        Body still = new Body(new Lifter(LIFTER.sacrum(), LIFTER.lumbarCentre(), LIFTER.upper(), 1, 1, 0, 1, 0, 0), builder.build());
        Rotation pelvis = still.nodes(2).lower().toEarth();
        double[][] m = pelvis.revert().compose(still.nodes(2).upper().toEarth(), RotationConvention.VECTOR_OPERATOR).getMatrix();
        assertThat(Math.atan2(m[0][2], m[2][2])).isCloseTo(0.6, within(1e-9));
        assertThat(-Math.asin(m[1][2])).isCloseTo(0.2, within(1e-9));
        assertThat(Math.atan2(m[1][0], m[1][1])).isCloseTo(-0.3, within(1e-9));
        assertThat(still.posture(2).pelvicTilt()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void bentForwardBothSegmentsArePositiveAndFlexionIsTheirDifference() {
        Motion.Builder builder = new Motion.Builder();
        builder.move(Coordinate.PELVIC_TILT, 0, 1, 0.7);
        builder.move(Coordinate.FLEXION, 0, 1, 0.5);
        TruePosture posture = new Body(LIFTER, builder.build()).posture(2);
        assertThat(posture.pelvicTilt()).isCloseTo(0.7, within(1e-9));
        assertThat(posture.trunkInclination()).isCloseTo(1.2, within(1e-9));
        assertThat(posture.lumbarFlexion()).isCloseTo(0.5, within(1e-9));
    }
}
