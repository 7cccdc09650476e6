package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.filter.DefaultMeasurementModel;
import org.apache.commons.math3.filter.DefaultProcessModel;
import org.apache.commons.math3.filter.KalmanFilter;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class FlexionGainTest {
    private static final double STEP = 1.0 / 104;
    /** Rounding of times, of which a rate feels most [rad, rad/s]. */
    private static final double SAME = 1e-11;

    private final FlexionGain gain = new FlexionGain(STEP);
    /** Commons Math's filter as its manual has it, of the same settings. */
    private final RealMatrix noise = new Array2DRowRealMatrix(new double[][] {{FlexionGain.MEASUREMENT_VARIANCE}});
    private final KalmanFilter plain = plain();

    @Test
    void movesFlexionAsThePlainFilterDoes() {
        FlexionFilter filter = new FlexionFilter(1 / STEP);
        Random chance = new Random(4);
        filter.update(0, 0, () -> 0, Trust.FULL);
        for (int step = 1; step < 2000; step++) {
            plain.predict();
            if (chance.nextInt(50) > 0) {
                Trust trust = Trust.of(step % 500 < 30 ? Quality.COASTING : Quality.GOOD);
                double measured = 0.5 * Math.sin(step * STEP) + 0.001 * chance.nextGaussian();
                filter.update(step * STEP, measured, () -> 0, trust);
                correct(measured, trust);

                assertThat(filter.flexion()).as("flexion at step %d", step).isCloseTo(plain.getStateEstimation()[0], within(SAME));
                assertThat(filter.rate()).as("rate at step %d", step).isCloseTo(plain.getStateEstimation()[1], within(SAME));
                assertThat(filter.variance()).isCloseTo(plain.getErrorCovariance()[0][0], within(SAME));
            }
        }
    }

    @Test
    void settlesWithinASecond() {
        for (int step = 0; step < 104; step++) {
            gain.update(1, Trust.FULL);
        }
        double settled = gain.ofFlexion();
        gain.update(1, Trust.FULL);

        assertThat(gain.ofFlexion()).isEqualTo(settled);
    }

    @Test
    void followsAChangeOfNoiseOnceSettled() {
        for (int step = 0; step < 200; step++) {
            gain.update(1, Trust.FULL);
        }
        double settled = gain.ofFlexion();
        gain.update(1, Trust.of(Quality.POOR));

        assertThat(gain.ofFlexion()).isLessThan(settled / 10);
    }

    private void correct(double measured, Trust trust) {
        noise.setEntry(0, 0, FlexionGain.MEASUREMENT_VARIANCE * trust.noise());
        plain.correct(new double[] {measured});
    }

    private KalmanFilter plain() {
        double q = FlexionGain.ACCELERATION_DENSITY;
        RealMatrix transition = new Array2DRowRealMatrix(new double[][] {{1, STEP}, {0, 1}});
        RealMatrix process = new Array2DRowRealMatrix(new double[][] {
            {q * STEP * STEP * STEP / 3, q * STEP * STEP / 2}, {q * STEP * STEP / 2, q * STEP}});
        RealMatrix first = new Array2DRowRealMatrix(new double[][] {{gain.variance(), 0}, {0, gain.rateVariance()}});
        RealMatrix flexionIsMeasured = new Array2DRowRealMatrix(new double[][] {{1, 0}});
        return new KalmanFilter(new DefaultProcessModel(transition, null, process, new ArrayRealVector(2), first),
                new DefaultMeasurementModel(flexionIsMeasured, noise));
    }
}
