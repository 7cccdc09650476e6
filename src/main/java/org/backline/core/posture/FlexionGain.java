package org.backline.core.posture;

import org.apache.commons.math3.filter.DefaultProcessModel;
import org.apache.commons.math3.filter.KalmanFilter;
import org.apache.commons.math3.filter.MeasurementModel;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.math.Angle;

/**
 * How far each measurement of flexion moves the {@link FlexionFilter}, and how sure that one is afterwards. Neither depends on what is
 * measured, only on how often and how noisily; so Commons Math's Kalman filter works them out on measurements that always are as
 * predicted. In a steady stream both settle within a second, and then nothing is worked out again until a sample is lost or the noise
 * changes.
 */
final class FlexionGain {
    /** White angular acceleration that drives the state [rad²/s³]. */
    static final double ACCELERATION_DENSITY = square(Angle.ofDegrees(Math.sqrt(200)));
    /** Of what is measured [rad²]. */
    static final double MEASUREMENT_VARIANCE = square(Angle.ofDegrees(Math.sqrt(0.002)));
    private static final double FIRST_RATE_VARIANCE = square(Angle.ofDegrees(10));
    private static final RealMatrix FLEXION_IS_MEASURED = matrix(new double[] {1, 0});
    /** A step that changes no variance by more than this share of it leaves them settled; rounding alone changes them by 10⁻¹⁵. */
    private static final double SETTLED = 1e-13;

    private final KalmanFilter filter;
    private final Noise noise = new Noise();
    private RealMatrix covariance;
    private boolean settled;

    /** @param interval between two steps of the filter [s] */
    FlexionGain(double interval) {
        double q = ACCELERATION_DENSITY;
        double t = interval;
        RealMatrix transition = matrix(new double[] {1, t}, new double[] {0, 1});
        RealMatrix process = matrix(new double[] {q * t * t * t / 3, q * t * t / 2}, new double[] {q * t * t / 2, q * t});
        covariance = matrix(new double[] {MEASUREMENT_VARIANCE, 0}, new double[] {0, FIRST_RATE_VARIANCE});
        filter = new KalmanFilter(new DefaultProcessModel(transition, null, process, new ArrayRealVector(2), covariance), noise);
    }

    /** @param steps since the last measurement, 1 if none was lost @param trust how far to trust the measurement */
    void update(long steps, Trust trust) {
        boolean asBefore = noise.use(trust) && steps == 1;
        if (!asBefore || !settled) {
            RealMatrix before = covariance;
            step(steps);
            settled = asBefore && same(before, covariance);
        }
    }

    /** @return share of an innovation by which flexion moves */
    double ofFlexion() {
        return variance() / noise.variance();
    }

    /** @return by how much the rate moves for each unit of an innovation [1/s] */
    double ofRate() {
        return covariance() / noise.variance();
    }

    /** @return variance of flexion after the measurement [rad²] */
    double variance() {
        return covariance.getEntry(0, 0);
    }

    /** @return covariance of flexion and its rate [rad²/s] */
    double covariance() {
        return covariance.getEntry(0, 1);
    }

    /** @return variance of the rate [rad²/s²] */
    double rateVariance() {
        return covariance.getEntry(1, 1);
    }

    private void step(long steps) {
        for (long step = 0; step < steps; step++) {
            filter.predict();
        }
        filter.correct(new double[1]);
        covariance = filter.getErrorCovarianceMatrix();
    }

    private static boolean same(RealMatrix before, RealMatrix after) {
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double was = before.getEntry(row, column);
                if (!(Math.abs(after.getEntry(row, column) - was) <= SETTLED * Math.abs(was))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static RealMatrix matrix(double[]... rows) {
        return new Array2DRowRealMatrix(rows);
    }

    private static double square(double x) {
        return x * x;
    }

    /** Commons Math asks for the noise at every step, so it may change with the data. */
    private static final class Noise implements MeasurementModel {
        private final RealMatrix variance = matrix(new double[] {MEASUREMENT_VARIANCE});

        /** @return whether that is the noise that there was before */
        boolean use(Trust trust) {
            double before = variance();
            variance.setEntry(0, 0, MEASUREMENT_VARIANCE * trust.noise());
            return variance() == before;
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
