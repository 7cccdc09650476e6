package org.backline.core.posture;

import java.util.function.DoubleSupplier;
import org.apache.commons.math3.filter.DefaultProcessModel;
import org.apache.commons.math3.filter.KalmanFilter;
import org.apache.commons.math3.filter.MeasurementModel;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.math.Angle;
import org.backline.core.math.SmallMatrix;
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
    /** White angular acceleration that drives the state [rad²/s³]. */
    static final double ACCELERATION_DENSITY = square(Angle.ofDegrees(Math.sqrt(200)));
    private static final double MEASUREMENT_VARIANCE = square(Angle.ofDegrees(Math.sqrt(0.002)));
    private static final double FIRST_RATE_VARIANCE = square(Angle.ofDegrees(10));
    private static final RealMatrix FLEXION_IS_MEASURED = SmallMatrix.of(1, 1, 0);

    private final Noise noise = new Noise();
    private final SamplingInterval interval;
    private KalmanFilter filter;
    private double[] state = new double[2];
    private double gridTime = Double.NaN;
    private double time = Double.NaN;
    private double innovation;
    private boolean begun;

    /** @param nominalRate of the postures [Hz], until their times say otherwise */
    FlexionFilter(double nominalRate) {
        interval = new SamplingInterval(1 / nominalRate);
        filter = at(state);
    }

    /**
     * @param now     [s]
     * @param flexion as measured [rad]
     * @param rate    as measured, asked for to begin with only [rad/s]
     * @param trust   how far to trust the measurement
     */
    void update(double now, double flexion, DoubleSupplier rate, Trust trust) {
        double passed = now - time;
        time = now;
        begun = false;
        if (!(passed > 0 && passed <= GapWatch.LONGEST_COAST + interval.seconds())) {
            begin(flexion, rate.getAsDouble());
            return;
        }
        if (interval.update(passed)) {
            begin(flexion(), rate());
        }
        predict();
        correct(flexion, trust);
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
        return state[1];
    }

    /** @return variance of φ, as far as the filter knows [rad²] */
    double variance() {
        return filter.getErrorCovariance()[0][0];
    }

    /** @param ahead of the last time [s] @return where φ will be [rad], (−π, π] */
    double forecast(double ahead) {
        return Angle.wrap(state[0] + state[1] * (time - gridTime + ahead));
    }

    /** @param ahead of the last time [s] @return variance of the forecast [rad²]: what is not known now, and what may happen until then */
    double forecastVariance(double ahead) {
        double span = time - gridTime + ahead;
        double[][] now = filter.getErrorCovariance();
        return now[0][0] + span * (now[0][1] + now[1][0]) + span * span * now[1][1]
                + ACCELERATION_DENSITY * Math.max(0, span * span * span) / 3;
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

    /** @return what it holds true after the last measurement, for {@link FlexionSmoother} */
    FlexionState state() {
        double[][] unsure = filter.getErrorCovariance();
        return new FlexionState(time, gridTime, begun, state[0], state[1], unsure[0][0], unsure[0][1], unsure[1][1]);
    }

    private void begin(double flexion, double rate) {
        begun = true;
        state = new double[] {flexion, rate};
        filter = at(state);
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

    private void correct(double flexion, Trust trust) {
        noise.use(trust);
        double[] predicted = filter.getStateEstimation();
        double onGrid = flexion - predicted[1] * (time - gridTime);
        innovation = Angle.wrap(onGrid - predicted[0]);
        filter.correct(new double[] {predicted[0] + innovation});
        state = filter.getStateEstimation();
    }

    private KalmanFilter at(double[] first) {
        double t = interval.seconds();
        double q = ACCELERATION_DENSITY;
        RealMatrix transition = SmallMatrix.of(2, 1, t, 0, 1);
        RealMatrix process = SmallMatrix.of(2, q * t * t * t / 3, q * t * t / 2, q * t * t / 2, q * t);
        RealMatrix unsure = SmallMatrix.of(2, MEASUREMENT_VARIANCE, 0, 0, FIRST_RATE_VARIANCE);
        return new KalmanFilter(new DefaultProcessModel(transition, null, process, new ArrayRealVector(first), unsure), noise);
    }

    private static double square(double x) {
        return x * x;
    }

    /** Commons Math asks for the noise at every step, so it may change with the data. */
    private static final class Noise implements MeasurementModel {
        private final RealMatrix variance = SmallMatrix.of(1, MEASUREMENT_VARIANCE);

        void use(Trust trust) {
            variance.setEntry(0, 0, MEASUREMENT_VARIANCE * trust.noise());
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
