package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeOrientationTest {
    private static final Node NODE = new Node(0, Site.SACRUM);
    private static final double G = 9.81;
    /** Swings forward and back by 40°, once in 3 s. */
    private static final DoubleUnaryOperator SWING = t -> Angle.ofDegrees(20) * (1 - Math.cos(2 * Math.PI * t / 3));

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void followsASwing(double rate) {
        NodeOrientation orientation = new NodeOrientation(NODE, rate);
        for (int k = 1; k < 30 * rate; k++) {
            Attitude attitude = orientation.update(sample(k / rate, 1 / rate, Vector3D.ZERO));
            assertThat(tilt(attitude)).isCloseTo(SWING.applyAsDouble(k / rate), within(Angle.ofDegrees(0.6)));
        }
    }

    @Test
    void findsTheRealRateByItself() {
        NodeOrientation orientation = new NodeOrientation(NODE, 104);
        for (int k = 1; k < 1000; k++) {
            orientation.update(sample(k / 52.0, 1 / 52.0, Vector3D.ZERO));
        }
        assertThat(orientation.interval()).isCloseTo(1 / 52.0, within(1e-9));
    }

    @Test
    void bridgesAShortHole() {
        NodeOrientation orientation = new NodeOrientation(NODE, 100);
        for (int k = 1; k < 3000; k++) {
            boolean lost = k > 1030 && k <= 1039;
            if (!lost) {
                Attitude attitude = orientation.update(sample(k / 100.0, 0.01, Vector3D.ZERO));
                assertThat(tilt(attitude)).isCloseTo(SWING.applyAsDouble(k / 100.0), within(Angle.ofDegrees(0.7)));
            }
        }
    }

    @Test
    void findsItsInclinationAnewAfterALongHole() {
        NodeOrientation orientation = new NodeOrientation(NODE, 100);
        Attitude attitude = orientation.update(still(0, 0));
        for (int k = 1; k < 500; k++) {
            attitude = orientation.update(still(k / 100.0, 0));
        }
        assertThat(tilt(attitude)).isCloseTo(0, within(1e-6));
        attitude = orientation.update(still(15, Angle.ofDegrees(60)));
        assertThat(tilt(attitude)).isCloseTo(Angle.ofDegrees(60), within(1e-6));
    }

    @Test
    void removesTheBiasItIsTold() {
        Vector3D bias = new Vector3D(Angle.ofDegrees(5), Angle.ofDegrees(-4), Angle.ofDegrees(3));
        NodeOrientation orientation = new NodeOrientation(NODE, 100);
        orientation.restart(bias);
        for (int k = 1; k < 2000; k++) {
            Attitude attitude = orientation.update(sample(k / 100.0, 0.01, bias));
            assertThat(tilt(attitude)).isCloseTo(SWING.applyAsDouble(k / 100.0), within(Angle.ofDegrees(0.6)));
        }
        assertThat(orientation.gyroscopeBias().distance(bias)).isLessThan(Angle.ofDegrees(0.1));
    }

    @Test
    void clippedSamplesDoNotCorrectInclination() {
        NodeOrientation orientation = new NodeOrientation(NODE, 100);
        for (int k = 1; k < 500; k++) {
            orientation.update(still(k / 100.0, 0));
        }
        Attitude attitude = orientation.update(still(5, 0));
        for (int k = 501; k < 600; k++) {
            attitude = orientation.update(new Sample(NODE, 0, k, k / 100.0, new Vector3D(160, 0, 0), Vector3D.ZERO, true));
        }
        assertThat(tilt(attitude)).isCloseTo(0, within(1e-6));
    }

    @Test
    void doesNotTurnWhileTimeStandsStill() {
        NodeOrientation orientation = new NodeOrientation(NODE, 100);
        Attitude attitude = orientation.update(sample(0, 0.01, Vector3D.ZERO));
        for (int k = 1; k <= 950; k++) {
            attitude = orientation.update(sample(k / 100.0, 0.01, Vector3D.ZERO));
        }
        Attitude again = orientation.update(sample(9.5, 0.01, Vector3D.ZERO));
        double turnOfOneSample = again.angularRate().getNorm() * 0.01;
        assertThat(tilt(again)).isCloseTo(tilt(attitude), within(turnOfOneSample / 10));
    }

    /** What a node at the centre of the swing measures on average from {@code t} − {@code interval} to {@code t}. */
    private static Sample sample(double t, double interval, Vector3D bias) {
        double rate = (SWING.applyAsDouble(t) - SWING.applyAsDouble(t - interval)) / interval;
        double tilt = SWING.applyAsDouble(t - interval / 2);
        return new Sample(NODE, 0, Math.round(t / interval), t, new Vector3D(-G * Math.sin(tilt), 0, G * Math.cos(tilt)),
                new Vector3D(0, rate, 0).add(bias), false);
    }

    private static Sample still(double t, double tilt) {
        return new Sample(NODE, 0, Math.round(t * 100), t, new Vector3D(-G * Math.sin(tilt), 0, G * Math.cos(tilt)), Vector3D.ZERO,
                false);
    }

    private static double tilt(Attitude attitude) {
        Vector3D up = Rotations.rotate(attitude.sensorToEarth().getConjugate(), Vector3D.PLUS_K);
        return Math.atan2(-up.getX(), up.getZ());
    }
}
