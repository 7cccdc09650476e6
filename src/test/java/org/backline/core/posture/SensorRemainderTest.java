package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;

/** A node that is looked at for a minute, 100 times a second. */
class SensorRemainderTest {
    private static final double DEEP = Angle.ofDegrees(60);
    private static final double RATE_SCALE = 0.003;
    private static final double FORCE_BIAS = 0.005;
    private static final int HALF_MINUTE = 3000;

    @Test
    void standingHasNone() {
        assertThat(deviation(t -> 0, diagonal(RATE_SCALE, FORCE_BIAS, FORCE_BIAS, 0.002, 0.002))).isZero();
    }

    /** The accelerometer alone knows: its bias keeps its place in the sensor, so that it moves by 2 sin(θ/2) in the earth. */
    @Test
    void whoStaysBentIsKnownByForces() {
        assertThat(deviation(t -> DEEP, diagonal(RATE_SCALE, FORCE_BIAS, FORCE_BIAS, 0, 0)))
                .isCloseTo(FORCE_BIAS * 2 * Math.sin(DEEP / 2), within(1e-6));
    }

    /** In the middle of a second of bending the low-pass of 3 s still has nearly all of what the gyroscope says. */
    @Test
    void whoBendsForAMomentIsKnownByRates() {
        assertThat(deviation(t -> Math.abs(t - 30) < 0.5 ? DEEP : 0, diagonal(RATE_SCALE, 0, 0, 0, 0)))
                .isBetween(0.8 * RATE_SCALE * DEEP, RATE_SCALE * DEEP);
    }

    /** Errors that were found to go against each other cancel. */
    @Test
    void whatIsKnownOfTheSumCounts() {
        double covariance = FORCE_BIAS * FORCE_BIAS;
        RealMatrix opposed = new Array2DRowRealMatrix(diagonal(0, FORCE_BIAS, FORCE_BIAS, 0, 0).getData());
        opposed.setEntry(1, 2, covariance);
        opposed.setEntry(2, 1, covariance);
        assertThat(deviation(t -> Math.PI / 2, opposed)).isCloseTo(0, within(1e-6));
    }

    /** @return at half a minute [rad] */
    private static double deviation(DoubleUnaryOperator inclination, RealMatrix covariance) {
        double[] times = IntStream.rangeClosed(0, 2 * HALF_MINUTE).mapToDouble(k -> 0.01 * k).toArray();
        double[] inclinations = IntStream.rangeClosed(0, 2 * HALF_MINUTE).mapToDouble(k -> inclination.applyAsDouble(0.01 * k)).toArray();
        return Math.sqrt(new SensorRemainder(covariance, times, inclinations).variance(HALF_MINUTE));
    }

    private static RealMatrix diagonal(double... deviations) {
        return new DiagonalMatrix(Arrays.stream(deviations).map(d -> d * d).toArray());
    }
}
