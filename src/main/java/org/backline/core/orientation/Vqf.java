package org.backline.core.orientation;


/**
 * Orientation from gyroscope and accelerometer in real time, after D. Laidig and T. Seel, "VQF: Highly accurate IMU orientation
 * estimation with bias estimation and magnetic disturbance rejection", Information Fusion 91 (2023), here without magnetometer.
 *
 * <ol>
 * <li>The gyroscope is integrated into an almost inertial frame ({@link #turn}).
 * <li>Specific force is low-passed in that frame, where gravity hardly moves and acceleration averages out; a second rotation keeps
 * the result upright in the earth frame (section 3.3 of the paper).
 * <li>A Kalman filter of three states learns the gyroscope's bias from rest, where it is measured directly, and from motion, where it
 * shows as inclination that must be corrected again and again (section 3.5).
 * </ol>
 *
 * <p>On primitives; allocates nothing after construction. SI units, sensor frame in, earth frame (z up, heading free) out. Belongs to
 * one thread.
 */
public final class Vqf {
    private static final double ALMOST_HALF_TURN = 1e-6;

    private final VqfParameters parameters;
    private final VqfState state;
    private VqfCoefficients coefficients;

    private final double[] attitude = {1, 0, 0, 0};
    private final double[] step = new double[4];
    private final double[] earthForce = new double[3];
    private final double[] gravity = new double[3];
    private final double[] view = new double[11];
    private final double[] row = new double[3];
    private final double[] spread = new double[3];
    private final double[] change = new double[3];

    /** @param interval sampling interval [s] */
    public Vqf(VqfParameters parameters, double interval) {
        this.parameters = parameters;
        this.state = new VqfState(parameters.biasSigmaInitial());
        this.coefficients = VqfCoefficients.of(parameters, interval);
    }

    /** @return sampling interval that the low-passes are made for [s] */
    public double interval() {
        return coefficients.interval();
    }

    /** Goes on at another sampling rate; what the low-passes give does not jump. @param interval [s] */
    public void interval(double interval) {
        coefficients = VqfCoefficients.of(parameters, interval);
        state.force.settle(coefficients.correction());
        state.biasView.settle(coefficients.correction());
        state.restRate.settle(coefficients.rest());
        state.restForce.settle(coefficients.rest());
    }

    /**
     * One sample of the gyroscope.
     *
     * @param interval    for how long it turned so [s]; as measured, near {@link #interval()}
     * @param angularRate [rad/s]
     */
    public void turn(double interval, double[] angularRate) {
        state.restRate.update(coefficients.rest(), angularRate);
        double[] mean = state.restRate.output();
        double limit = parameters.biasLimit();
        if (squaredDistance(angularRate, mean) >= parameters.restAngularRate() * parameters.restAngularRate()
                || Math.abs(mean[0]) > limit || Math.abs(mean[1]) > limit || Math.abs(mean[2]) > limit) {
            state.quiet(0);
        }
        coast(interval, angularRate);
    }

    /** Turns on at a rate that was not measured, through a hole in the stream. @param interval [s] @param angularRate [rad/s] */
    public void coast(double interval, double[] angularRate) {
        double x = angularRate[0] - state.bias[0];
        double y = angularRate[1] - state.bias[1];
        double z = angularRate[2] - state.bias[2];
        double norm = Math.sqrt(x * x + y * y + z * z);
        double half = norm * interval / 2;
        double scale = norm > 0 ? Math.sin(half) / norm : 0;
        step[0] = Math.cos(half);
        step[1] = scale * x;
        step[2] = scale * y;
        step[3] = scale * z;
        multiply(state.strapDown, step, state.strapDown);
    }

    /** One sample of the accelerometer, after its gyroscope's. @param specificForce [m/s²] */
    public void correct(double[] specificForce) {
        watchRest(specificForce);
        rotate(state.strapDown, specificForce, earthForce);
        state.force.update(coefficients.correction(), earthForce);
        rotate(state.inclination, state.force.output(), gravity);
        double norm = Math.sqrt(gravity[0] * gravity[0] + gravity[1] * gravity[1] + gravity[2] * gravity[2]);
        if (norm > 0) {
            for (int i = 0; i < 3; i++) {
                gravity[i] /= norm;
            }
            straighten();
            learnBias();
        }
    }

    /** Goes on after a hole that cannot be bridged: finds the inclination anew, keeps heading and bias. */
    public void resume() {
        state.force.clear();
        state.biasView.clear();
        state.restRate.clear();
        state.restForce.clear();
        state.quiet(0);
    }

    /** @return sensor to earth, scalar first; this very array changes with the next call */
    public double[] sensorToEarth() {
        multiply(state.inclination, state.strapDown, attitude);
        return attitude;
    }

    /** @return what the gyroscope reads at rest [rad/s]; this very array changes with the next sample */
    public double[] bias() {
        return state.bias;
    }

    /** @return covariance of the bias [rad²/s²]; a copy */
    double[][] biasCovariance() {
        double[] p = state.covariance;
        return new double[][] {{p[0], p[1], p[2]}, {p[3], p[4], p[5]}, {p[6], p[7], p[8]}};
    }

    /** @return whether it has been quiet for long enough to be rest */
    public boolean atRest() {
        return state.quiet() >= parameters.restTime();
    }

    /** @return a copy of all that the filter remembers */
    public VqfState state() {
        VqfState copy = new VqfState(0);
        copy.copy(state);
        return copy;
    }

    /** Goes on from a state that a filter of the same parameters and interval gave. */
    public void restore(VqfState saved) {
        state.copy(saved);
    }

    private void watchRest(double[] specificForce) {
        state.restForce.update(coefficients.rest(), specificForce);
        double limit = parameters.restSpecificForce();
        boolean moved = squaredDistance(specificForce, state.restForce.output()) >= limit * limit;
        state.quiet(moved ? 0 : state.quiet() + coefficients.interval());
    }

    /** Turns the earth frame by the smallest rotation that makes {@link #gravity} vertical. */
    private void straighten() {
        double w = Math.sqrt(Math.max(0, (gravity[2] + 1) / 2));
        boolean upsideDown = w <= ALMOST_HALF_TURN;
        step[0] = upsideDown ? 0 : w;
        step[1] = upsideDown ? 1 : gravity[1] / (2 * w);
        step[2] = upsideDown ? 0 : -gravity[0] / (2 * w);
        step[3] = 0;
        multiply(step, state.inclination, state.inclination);
    }

    /** Section 3.5 of the paper. The three measurements have independent noise, so they are taken one after the other. */
    private void learnBias() {
        viewBias();
        state.biasView.update(coefficients.correction(), view);
        grow();
        change[0] = change[1] = change[2] = 0;
        if (atRest()) {
            for (int axis = 0; axis < 3; axis++) {
                row[0] = row[1] = row[2] = 0;
                row[axis] = 1;
                learn(state.restRate.output()[axis] - state.bias[axis], coefficients.restNoise());
            }
        } else {
            double[] seen = state.biasView.output();
            learnFrom(0, seen[9] - gravity[1] / coefficients.interval(), coefficients.motionNoise());
            learnFrom(1, seen[10] + gravity[0] / coefficients.interval(), coefficients.motionNoise());
            learnFrom(2, 0, coefficients.verticalNoise());
        }
        for (int i = 0; i < 3; i++) {
            state.bias[i] = clip(state.bias[i] + change[i]);
        }
    }

    private void viewBias() {
        double[] q = sensorToEarth();
        double w = q[0];
        double x = q[1];
        double y = q[2];
        double z = q[3];
        view[0] = 1 - 2 * (y * y + z * z);
        view[1] = 2 * (x * y - w * z);
        view[2] = 2 * (x * z + w * y);
        view[3] = 2 * (x * y + w * z);
        view[4] = 1 - 2 * (x * x + z * z);
        view[5] = 2 * (y * z - w * x);
        view[6] = 2 * (x * z - w * y);
        view[7] = 2 * (y * z + w * x);
        view[8] = 1 - 2 * (x * x + y * y);
        view[9] = view[0] * state.bias[0] + view[1] * state.bias[1] + view[2] * state.bias[2];
        view[10] = view[3] * state.bias[0] + view[4] * state.bias[1] + view[5] * state.bias[2];
    }

    private void grow() {
        double most = parameters.biasSigmaInitial() * parameters.biasSigmaInitial();
        for (int i = 0; i < 9; i += 4) {
            if (state.covariance[i] < most) {
                state.covariance[i] += coefficients.biasGrowth();
            }
        }
    }

    /** Learns from one row of the low-passed rotation matrix. @param measured what that row times the bias was found to be */
    private void learnFrom(int matrixRow, double measured, double noise) {
        System.arraycopy(state.biasView.output(), 3 * matrixRow, row, 0, 3);
        learn(measured - row[0] * state.bias[0] - row[1] * state.bias[1] - row[2] * state.bias[2], noise);
    }

    /** Scalar Kalman update of {@link #change} with {@link #row} as its measurement matrix. */
    private void learn(double error, double noise) {
        double[] p = state.covariance;
        for (int i = 0; i < 3; i++) {
            spread[i] = p[3 * i] * row[0] + p[3 * i + 1] * row[1] + p[3 * i + 2] * row[2];
        }
        double variance = row[0] * spread[0] + row[1] * spread[1] + row[2] * spread[2] + noise;
        double innovation = clip(error) - row[0] * change[0] - row[1] * change[1] - row[2] * change[2];
        for (int i = 0; i < 3; i++) {
            change[i] += spread[i] / variance * innovation;
            for (int j = 0; j < 3; j++) {
                p[3 * i + j] -= spread[i] * spread[j] / variance;
            }
        }
    }

    private double clip(double rate) {
        return Math.max(-parameters.biasLimit(), Math.min(parameters.biasLimit(), rate));
    }

    private static double squaredDistance(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return x * x + y * y + z * z;
    }

    /** a b, normalised; the result may be one of the factors. */
    private static void multiply(double[] a, double[] b, double[] result) {
        double w = a[0] * b[0] - a[1] * b[1] - a[2] * b[2] - a[3] * b[3];
        double x = a[0] * b[1] + a[1] * b[0] + a[2] * b[3] - a[3] * b[2];
        double y = a[0] * b[2] - a[1] * b[3] + a[2] * b[0] + a[3] * b[1];
        double z = a[0] * b[3] + a[1] * b[2] - a[2] * b[1] + a[3] * b[0];
        double scale = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
        result[0] = w * scale;
        result[1] = x * scale;
        result[2] = y * scale;
        result[3] = z * scale;
    }

    private static void rotate(double[] q, double[] v, double[] result) {
        double tx = 2 * (q[2] * v[2] - q[3] * v[1]);
        double ty = 2 * (q[3] * v[0] - q[1] * v[2]);
        double tz = 2 * (q[1] * v[1] - q[2] * v[0]);
        result[0] = v[0] + q[0] * tx + q[2] * tz - q[3] * ty;
        result[1] = v[1] + q[0] * ty + q[3] * tx - q[1] * tz;
        result[2] = v[2] + q[0] * tz + q[1] * ty - q[2] * tx;
    }
}
