package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.junit.jupiter.api.Test;

class OfflineOrientationTest {
    private static final Node NODE = new Node(0, Site.SACRUM);
    private static final double G = 9.81;
    private static final Vector3D BIAS = new Vector3D(Angle.ofDegrees(0.8), Angle.ofDegrees(-0.7), Angle.ofDegrees(0.6));

    @Test
    void knowsTheBiasFromTheFirstSampleOn() {
        List<Attitude> attitudes = offline(samples(60, BIAS, t -> false));
        assertThat(largestError(attitudes, 0, 60)).isLessThan(Angle.ofDegrees(0.3));
        double unbiased = samples(1, Vector3D.ZERO, t -> false).get(0).angularRate().getY();
        assertThat(attitudes.get(0).angularRate().getY()).isCloseTo(unbiased, within(Angle.ofDegrees(0.2)));
    }

    @Test
    void removesTheBiasItIsTold() {
        Vector3D large = BIAS.scalarMultiply(5);
        List<Attitude> attitudes = OfflineOrientation.of(NODE, 100, large, samples(30, large, t -> false));
        assertThat(largestError(attitudes, 0, 30)).isLessThan(Angle.ofDegrees(0.3));
    }

    @Test
    void isAsGoodRightAfterALongHoleAsBeforeIt() {
        List<Attitude> attitudes = offline(samples(60, Vector3D.ZERO, t -> t > 30.2 && t < 30.6));
        assertThat(largestError(attitudes, 0, 60)).isLessThan(Angle.ofDegrees(2));
        assertThat(attitudes).hasSize(5999 - 39);
    }

    @Test
    void goesThroughAShortHole() {
        List<Attitude> attitudes = offline(samples(60, Vector3D.ZERO, t -> t > 30.2 && t < 30.28));
        assertThat(largestError(attitudes, 0, 60)).isLessThan(Angle.ofDegrees(0.4));
    }

    @Test
    void goesThroughAHoleOfAQuarterSecond() {
        List<Attitude> attitudes = offline(samples(60, Vector3D.ZERO, t -> t > 30.6 && t < 30.85));
        assertThat(largestError(attitudes, 0, 60)).isLessThan(Angle.ofDegrees(0.4));
    }

    @Test
    void doesNotBelieveForceAtTheEndOfItsRange() {
        List<Sample> samples = samples(30, Vector3D.ZERO, t -> false);
        for (int k = 1000; k < 1050; k++) {
            Sample s = samples.get(k);
            samples.set(k, new Sample(NODE, 0, s.sequence(), s.time(), new Vector3D(160, 0, 0), s.angularRate(), true));
        }
        assertThat(largestError(offline(samples), 0, 30)).isLessThan(Angle.ofDegrees(0.3));
    }

    @Test
    void restIsRestFromItsBeginning() {
        List<Sample> still = new ArrayList<>();
        for (int k = 1; k < 500; k++) {
            still.add(new Sample(NODE, 0, k, k / 100.0, new Vector3D(0, 0, G), BIAS, false));
        }
        assertThat(offline(still)).allMatch(Attitude::atRest);
        assertThat(offline(samples(5, BIAS, t -> false))).noneMatch(Attitude::atRest);
    }

    @Test
    void ofNothingComesNothing() {
        assertThat(offline(List.of())).isEmpty();
    }

    private static List<Attitude> offline(List<Sample> samples) {
        return OfflineOrientation.of(NODE, 100, Vector3D.ZERO, samples);
    }

    private static double largestError(List<Attitude> attitudes, double from, double to) {
        return attitudes.stream().filter(a -> a.time() > from && a.time() < to)
                .mapToDouble(a -> Math.abs(tilt(a) - swing(a.time()))).max().orElseThrow();
    }

    /** Swings forward and back by 40°, once in 3 s. */
    private static double swing(double t) {
        return Angle.ofDegrees(20) * (1 - Math.cos(2 * Math.PI * t / 3));
    }

    private static List<Sample> samples(double until, Vector3D bias, DoublePredicate lost) {
        List<Sample> samples = new ArrayList<>();
        for (int k = 1; k < until * 100; k++) {
            double t = k / 100.0;
            Vector3D rate = new Vector3D(0, (swing(t) - swing(t - 0.01)) * 100, 0);
            double tilt = swing(t - 0.005);
            if (!lost.test(t)) {
                samples.add(new Sample(NODE, 0, k, t, new Vector3D(-G * Math.sin(tilt), 0, G * Math.cos(tilt)), rate.add(bias), false));
            }
        }
        return samples;
    }

    private static double tilt(Attitude attitude) {
        Vector3D up = Rotations.rotate(attitude.sensorToEarth().getConjugate(), Vector3D.PLUS_K);
        return Math.atan2(-up.getX(), up.getZ());
    }
}
