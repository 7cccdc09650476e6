package org.backline.core.posture;

import org.apache.commons.math3.filter.DefaultProcessModel;
import org.apache.commons.math3.filter.KalmanFilter;
import org.apache.commons.math3.filter.MeasurementModel;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.math.Angle;
import org.backline.core.orientation.SamplingInterval;

/**
 * The last stage before a flexion is shown: a Kalman filter of flexion and its rate, state (φ, φ̇), driven by white angular
 * acceleration, with the flexion of the relative rotation as its one measurement. It takes the ringing of skin out of the rate, says
 * how sure it is, and tells where flexion will be in a moment; through a hole it coasts.
 *
 * <p>It steps on a grid of the sampling interval, so that a lost run of k samples is k predictions; what a time is off the grid is made
 * up for with the rate. A changed interval rebuilds it. Measured without trust weighs less, so that the filter leans on its prediction.
 * Settings and why: decision 0001.
 */
final class FlexionFilter {
    private static final double ACCELERATION_DENSITY = square(Angle.ofDegrees(Math.sqrt(200)));
    private static final double MEASUREMENT_VARIANCE = square(Angle.ofDegrees(Math.sqrt(0.002)));
    private static final double FIRST_RATE_VARIANCE = square(Angle.ofDegrees(10));
    private static final RealMatrix FLEXION_IS_MEASURED = new Array2DRowRealMatrix(new double[][] {{1, 0}});

    private final Noise noise = new Noise();
    private final SamplingInterval interval;
    private KalmanFilter filter;
    private double gridTime = Double.NaN;
    private double time = Double.NaN;
    private double innovation;

    /** @param nominalRate of the postures [Hz], until their times say otherwise */
    FlexionFilter(double nominalRate) {
        interval = new SamplingInterval(1 / nominalRate);
        filter = at(new double[2]);
    }

    /**
     * @param now     [s]
     * @param flexion as measured [rad]
     * @param rate    as measured, used to begin with only [rad/s]
     * @param quality how far to trust the measurement
     */
    void update(double now, double flexion, double rate, Quality quality) {
        double passed = now - time;
        time = now;
        if (!(passed > 0 && passed <= GapWatch.LONGEST_COAST + interval.seconds())) {
            begin(flexion, rate);
            return;
        }
        if (interval.update(passed)) {
            begin(flexion(), rate());
        }
        predict();
        correct(flexion, quality);
    }

    /** Forgets everything: the next measurement is believed as it is. */
    void restart() {
        time = Double.NaN;
    }

    /** @return φ at the last time [rad], (−π, π] */
    double flexion() {
        return forecast(0);
    }

    /** @return φ̇ at the last time [rad/s] */
    double rate() {
        return filter.getStateEstimation()[1];
    }

    /** @return variance of φ, as far as the filter knows [rad²] */
    double variance() {
        return filter.getErrorCovarianceMatrix().getEntry(0, 0);
    }

    /** @param ahead of the last time [s] @return where φ will be [rad], (−π, π] */
    double forecast(double ahead) {
        double[] state = filter.getStateEstimation();
        return Angle.wrap(state[0] + state[1] * (time - gridTime + ahead));
    }

    /**
     * The innovation's variance is P⁻ + R; from the variance after the correction, P⁺ = P⁻R/(P⁻ + R), it is R²/(R − P⁺).
     *
     * @return square of the last measurement's innovation, in units of its variance; 1 on average if the noise is as assumed
     */
    double normalisedInnovation() {
        double r = noise.variance();
        double expected = r * r / (r - variance());
        return innovation * innovation / expected;
    }

    private void begin(double flexion, double rate) {
        filter = at(new double[] {flexion, rate});
        gridTime = time;
        innovation = 0;
    }

    private void predict() {
        long steps = Math.round((time - gridTime) / interval.seconds());
        for (long step = 0; step < steps; step++) {
            filter.predict();
        }
        gridTime += steps * interval.seconds();
    }

    private void correct(double flexion, Quality quality) {
        noise.use(quality);
        double[] state = filter.getStateEstimation();
        double onGrid = flexion - state[1] * (time - gridTime);
        innovation = Angle.wrap(onGrid - state[0]);
        filter.correct(new double[] {state[0] + innovation});
    }

    private KalmanFilter at(double[] state) {
        double t = interval.seconds();
        RealMatrix transition = new Array2DRowRealMatrix(new double[][] {{1, t}, {0, 1}});
        RealMatrix process = new Array2DRowRealMatrix(new double[][] {{t * t * t / 3, t * t / 2}, {t * t / 2, t}})
                .scalarMultiply(ACCELERATION_DENSITY);
        RealMatrix first = MatrixUtils.createRealDiagonalMatrix(new double[] {MEASUREMENT_VARIANCE, FIRST_RATE_VARIANCE});
        return new KalmanFilter(new DefaultProcessModel(transition, null, process, MatrixUtils.createRealVector(state), first), noise);
    }

    private static double square(double x) {
        return x * x;
    }

    /** Commons Math asks for the noise at every step, so it may change with the data. */
    private static final class Noise implements MeasurementModel {
        private final RealMatrix variance = new Array2DRowRealMatrix(new double[][] {{MEASUREMENT_VARIANCE}});

        void use(Quality quality) {
            variance.setEntry(0, 0, MEASUREMENT_VARIANCE * switch (quality) {
                case GOOD -> 1;
                case COASTING -> 10;
                case POOR -> 100;
            });
        }

        double variance() {
            return variance.getEntry(0, 0);
        }

        @Override
        public RealMatrix getMeasurementMatrix() {
            return FLEXION_IS_MEASURED;
        }

        @Override
        public RealMatrix getMeasurementNoise() {
            return variance;
        }
    }
}
