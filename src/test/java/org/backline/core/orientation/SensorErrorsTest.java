package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;

/** A node that bows by 60° and back again and again, each way in 2 s, resting for 1 s at either end. */
class SensorErrorsTest {
    private static final Node NODE = new Node(0, Site.SACRUM);
    private static final double G = 9.80665;
    private static final double RATE = 100;
    private static final double MILLI_G = 1e-3 * G;
    private static final double DEPTH = Angle.ofDegrees(60);

    @Test
    void findsNoneInSensorsWithout() {
        SensorErrors errors = errors(bows(Vector3D.ZERO, 0, t -> false));
        assertThat(errors.forceBias().getNorm()).isLessThan(0.3 * MILLI_G);
        assertThat(errors.rateScale().getNorm()).isLessThan(0.0005);
    }

    @Test
    void findsABiasOfTheAccelerometer() {
        SensorErrors errors = errors(bows(new Vector3D(0, 0, 8 * MILLI_G), 0, t -> false));
        assertThat(errors.forceBias().getZ()).isCloseTo(8 * MILLI_G, within(3 * MILLI_G));
    }

    /** Bows to one depth cannot tell it from a bias of the accelerometer across: each gets its share. */
    @Test
    void takesItsShareForAScaleOfTheGyroscope() {
        SensorErrors errors = errors(bows(Vector3D.ZERO, 0.005, t -> false));
        assertThat(errors.rateScale().getEntry(1, 1)).isBetween(0.001, 0.005);
    }

    @Test
    void keepsWhatItFoundThroughHolesAndALongPause() {
        List<Sample> samples = bows(Vector3D.ZERO, 0.005, t -> t > 11.2 && t < 11.6 || t > 20.1 && t < 20.18 || t > 26 && t < 86);
        assertThat(errors(samples).rateScale().getEntry(1, 1)).isBetween(0.001, 0.005);
    }

    @Test
    void takesThemOutOfTheSamples() {
        Sample sample = bows(new Vector3D(0, 0, 8 * MILLI_G), 0.005, t -> false).get(250);
        SensorErrors errors = errors(bows(new Vector3D(0, 0, 8 * MILLI_G), 0.005, t -> false));
        Sample right = bows(Vector3D.ZERO, 0, t -> false).get(250);
        Sample corrected = errors.corrected(sample);
        assertThat(corrected.angularRate().distance(right.angularRate()))
                .isLessThan(0.8 * sample.angularRate().distance(right.angularRate()));
        assertThat(corrected.specificForce().distance(right.specificForce())).isLessThan(0.5 * 8 * MILLI_G);
        assertThat(corrected.time()).isEqualTo(sample.time());
    }

    @Test
    void doesNotBelieveWhatNoSensorHas() {
        assertThat(errors(bows(new Vector3D(0, 0, 200 * MILLI_G), 0, t -> false)).forceBias()).isEqualTo(Vector3D.ZERO);
        assertThat(errors(List.of()).forceBias()).isEqualTo(Vector3D.ZERO);
    }

    @Test
    void knowsNoMoreThanTolerancesWithoutSamples() {
        RealMatrix remaining = errors(List.of()).remaining(Quaternion.IDENTITY);
        assertThat(Math.sqrt(remaining.getEntry(0, 0))).isCloseTo(0.005 / Math.sqrt(3), within(1e-9));
        assertThat(Math.sqrt(remaining.getEntry(1, 1)) * G).isCloseTo(8 * MILLI_G / Math.sqrt(3), within(1e-9));
        assertThat(remaining.getEntry(0, 1)).isZero();
    }

    /** Bows tell the sum of the two well, and each alone hardly better than its data sheet. */
    @Test
    void whatRemainsOfTheSumIsLessThanOfEach() {
        RealMatrix remaining = errors(bows(Vector3D.ZERO, 0, t -> false)).remaining(Quaternion.IDENTITY);
        RealMatrix before = errors(List.of()).remaining(Quaternion.IDENTITY);
        assertThat(remaining.getEntry(0, 0)).isBetween(0.25 * before.getEntry(0, 0), before.getEntry(0, 0));
        assertThat(deviation(remaining, 1)).isLessThan(0.5 * deviation(before, 1));
    }

    @Test
    void whatRemainsHoldsWhatWasThere() {
        SensorErrors errors = errors(bows(new Vector3D(0, 0, 8 * MILLI_G), 0.005, t -> false));
        double left = (0.005 - errors.rateScale().getEntry(1, 1)) * DEPTH;
        assertThat(Math.abs(left)).isLessThan(2 * Math.sqrt(errors.remaining(Quaternion.IDENTITY).getEntry(0, 0)) * DEPTH);
    }

    /** @return of what rates and forces make of a bow differently [rad] */
    private static double deviation(RealMatrix remaining, double share) {
        RealVector felt = new ArrayRealVector(new double[] {share * DEPTH, Math.cos(DEPTH) - 1, Math.sin(DEPTH),
            -Math.sin(DEPTH) * Math.cos(DEPTH), -Math.sin(DEPTH) * Math.sin(DEPTH)});
        return Math.sqrt(felt.dotProduct(remaining.operate(felt)));
    }

    private static SensorErrors errors(List<Sample> samples) {
        return SensorErrors.of(RATE, Vector3D.ZERO, samples);
    }

    /** @param forceBias [m/s²] @param rateScale about y, the axis of the bows @param lost which times are not sampled [s] */
    private static List<Sample> bows(Vector3D forceBias, double rateScale, DoublePredicate lost) {
        List<Sample> samples = new ArrayList<>();
        for (int k = 1; k <= 100 * RATE; k++) {
            double to = k / RATE;
            double from = to - 1 / RATE;
            double middle = tilt((from + to) / 2);
            Vector3D up = new Vector3D(-Math.sin(middle), 0, Math.cos(middle));
            Vector3D rate = new Vector3D(0, (1 + rateScale) * (tilt(to) - tilt(from)) * RATE, 0);
            if (!lost.test(to)) {
                samples.add(new Sample(NODE, 0, k, to, up.scalarMultiply(G).add(forceBias), rate, false));
            }
        }
        return samples;
    }

    private static double tilt(double time) {
        double phase = time % 6;
        double share = phase < 1 ? 0 : phase < 3 ? (phase - 1) / 2 : phase < 4 ? 1 : (6 - phase) / 2;
        return DEPTH * (1 - Math.cos(Math.PI * share)) / 2;
    }
}
