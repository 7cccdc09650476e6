package org.backline.core.orientation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.backline.core.math.Rotations;

/**
 * Kalman filter of one node's strap-down navigation: tilt φ and velocity v of the node in the earth, and with them what its sensors get
 * wrong, which shows as a velocity that a node which holds still cannot have (zero-velocity update; Foxlin 2005). To first order
 *
 * <pre>φ′ = −R (β + K ω),  v′ = R f − g + φ × R f − R (b + S f),</pre>
 *
 * with rates ω and forces f as measured, R from sensor to earth, gyroscope bias β left by the stand, K and S scales and cross-axis terms,
 * accelerometer bias b. All errors begin at zero with their tolerances; tilt that was found is put into R at once. Works on blocks of
 * {@link #BLOCK}, so that it takes about as long as integrating. Belongs to one thread.
 */
final class SensorFit {
    private static final double BLOCK = 0.1;
    private static final int BLOCKS_PER_LOOK = 2;

    /** Places in the state. */
    private static final int TILT = 0;
    private static final int VELOCITY = 3;
    private static final int RATE_BIAS = 6;
    private static final int RATE_SCALE = 9;
    private static final int FORCE_BIAS = 18;
    private static final int FORCE_SCALE = 21;
    private static final int GRAVITY = 30;
    private static final int STATES = 31;

    private static final double FIRST_TILT = Angle.ofDegrees(5);
    private static final double FIRST_VELOCITY = 0.5;
    /** What sway leaves in the mean of a stand [rad/s]. */
    private static final double STAND_BIAS = Angle.ofDegrees(0.05);
    /** How the bias goes on from there [rad/s/√s]: 0.1 °/s in 100 s, as in {@link VqfParameters}. */
    private static final double BIAS_WALK = Angle.ofDegrees(0.1) / Math.sqrt(100);
    /** ±0.5 %, ±8 mg and ±0.4 %, even over that range (src/design/simulator.md, section 4); gravity between equator and pole. */
    private static final double TYPICAL_RATE_SCALE = 0.005 / Math.sqrt(3);
    private static final double TYPICAL_FORCE_BIAS = 0.008 * Gravity.STANDARD / Math.sqrt(3);
    private static final double TYPICAL_FORCE_SCALE = 0.004 / Math.sqrt(3);
    private static final double TYPICAL_GRAVITY = 0.026 / Math.sqrt(3);
    /** Noise of the gyroscope [rad/√s] and of the accelerometer [m/s/√s]: the worst of simulator.md. */
    private static final double RATE_NOISE = Angle.ofDegrees(0.007);
    private static final double FORCE_NOISE = 0.01;
    /** A force that was not measured, or only to the end of the range [m/s²]. */
    private static final double UNMEASURED_FORCE = 2;
    private static final double CLIPPED_FORCE = 2 * Gravity.STANDARD;
    /** What lies further from the typical, in standard deviations, is no sensor's error. */
    private static final double FURTHEST = 5;

    private final List<Stride> strides;
    private final Slowness slowness;
    private final double[] typical = typical();
    private final double[] state = new double[STATES];
    private final double[][] covariance = new double[STATES][STATES];
    /** What the block so far makes of the state beyond what it was: of tilt and velocity alone. */
    private final double[][] effect = new double[RATE_BIAS][STATES];
    private Quaternion attitude = Quaternion.IDENTITY;
    private Vector3D gained = Vector3D.ZERO;
    private double elapsed;
    private double unmeasured;
    private int blocks;

    private SensorFit(List<Stride> strides) {
        this.strides = strides;
        this.slowness = Slowness.of(strides);
        forget();
    }

    static SensorFit of(List<Stride> strides) {
        SensorFit fit = new SensorFit(strides);
        for (int k = 0; k < strides.size(); k++) {
            fit.take(k);
        }
        return fit;
    }

    /** @param rateBias that was removed from the strides [rad/s] @return what was found; none if it is not to be believed */
    SensorErrors errors(Vector3D rateBias) {
        for (int i = RATE_BIAS; i < STATES; i++) {
            if (!(Math.abs(state[i]) <= FURTHEST * typical[i])) {
                forget();
            }
        }
        return new SensorErrors(vector(FORCE_BIAS), matrix(FORCE_SCALE), rateBias, matrix(RATE_SCALE),
                new Array2DRowRealMatrix(covariance).getSubMatrix(RATE_SCALE, GRAVITY - 1, RATE_SCALE, GRAVITY - 1));
    }

    /** Nothing is known but the tolerances. */
    private void forget() {
        Arrays.fill(state, 0);
        for (int i = RATE_BIAS; i < STATES; i++) {
            Arrays.fill(covariance[i], 0);
            covariance[i][i] = square(typical[i]);
        }
    }

    private static double[] typical() {
        double[] typical = new double[STATES];
        Arrays.fill(typical, RATE_BIAS, RATE_SCALE, STAND_BIAS);
        Arrays.fill(typical, RATE_SCALE, FORCE_BIAS, TYPICAL_RATE_SCALE);
        Arrays.fill(typical, FORCE_BIAS, FORCE_SCALE, TYPICAL_FORCE_BIAS);
        Arrays.fill(typical, FORCE_SCALE, GRAVITY, TYPICAL_FORCE_SCALE);
        typical[GRAVITY] = TYPICAL_GRAVITY;
        return typical;
    }

    private void take(int k) {
        Stride stride = strides.get(k);
        if (k == 0 || breaks(stride)) {
            begin(k);
        }
        turn(stride);
        if (elapsed >= BLOCK) {
            predict();
            if (++blocks % BLOCKS_PER_LOOK == 0) {
                holdStill(slowness.at(k));
            }
        }
    }

    private static boolean breaks(Stride stride) {
        return !stride.follows() || stride.hole() > OfflineOrientation.LONGEST_BRIDGE;
    }

    /** Tilt and velocity are lost, what the sensors get wrong is not. */
    private void begin(int k) {
        clear();
        for (int i = 0; i < RATE_BIAS; i++) {
            state[i] = 0;
            for (int j = 0; j < STATES; j++) {
                covariance[i][j] = 0;
                covariance[j][i] = 0;
            }
            covariance[i][i] = square(i < VELOCITY ? FIRST_TILT : FIRST_VELOCITY);
        }
        double passed = k == 0 ? 0 : Math.max(0, strides.get(k).time() - strides.get(k - 1).time());
        addNoise(RATE_BIAS, square(BIAS_WALK) * passed);
        attitude = level(k);
    }

    /** @return sensor to earth before the k-th stride, by the mean force of a second */
    private Quaternion level(int k) {
        Quaternion turned = Quaternion.IDENTITY;
        Vector3D sum = Vector3D.ZERO;
        for (int i = k; i < strides.size() && strides.get(i).time() < strides.get(k).time() + 1
                && (i == k || !breaks(strides.get(i))); i++) {
            turned = turned.multiply(Rotations.about(strides.get(i).rate().scalarMultiply(strides.get(i).span())));
            sum = sum.add(Rotations.rotate(turned, strides.get(i).force()));
        }
        return Rotations.toUp(sum);
    }

    private void turn(Stride stride) {
        double hole = breaks(stride) ? 0 : stride.hole();
        double span = stride.span() + hole;
        Vector3D angle = stride.rate().scalarMultiply(stride.span()).add(hole, stride.holeRate());
        attitude = attitude.multiply(Rotations.about(angle)).normalize();
        Vector3D force = Rotations.rotate(attitude, stride.force()).scalarMultiply(span);
        addEffects(angle.toArray(), stride.force().scalarMultiply(span).toArray(), force, span);
        gained = gained.add(force).subtract(new Vector3D(0, 0, Gravity.STANDARD * span));
        elapsed += span;
        unmeasured += square(UNMEASURED_FORCE * hole) + (stride.clipped() ? square(CLIPPED_FORCE * span) : 0);
    }

    /** @param angle ω Δt @param felt f Δt, both of the sensor @param force R f Δt @param span Δt */
    private void addEffects(double[] angle, double[] felt, Vector3D force, double span) {
        Vector3D[] axes = {Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K};
        for (int i = 0; i < 3; i++) {
            Vector3D axis = Rotations.rotate(attitude, axes[i]);
            add(TILT, RATE_BIAS + i, -span, axis);
            add(VELOCITY, FORCE_BIAS + i, -span, axis);
            for (int j = 0; j < 3; j++) {
                add(TILT, RATE_SCALE + 3 * i + j, -angle[j], axis);
                add(VELOCITY, FORCE_SCALE + 3 * i + j, -felt[j], axis);
            }
            add(VELOCITY, TILT + i, 1, Vector3D.crossProduct(axes[i], force));
        }
        add(VELOCITY, GRAVITY, -span, Vector3D.PLUS_K);
    }

    private void add(int to, int of, double factor, Vector3D direction) {
        effect[to][of] += factor * direction.getX();
        effect[to + 1][of] += factor * direction.getY();
        effect[to + 2][of] += factor * direction.getZ();
    }

    /** x ← (I + E) x, P ← (I + E) P (I + E)ᵀ + Q, E the effect of the block. */
    private void predict() {
        double[] moved = Arrays.stream(effect).mapToDouble(row -> dot(row, state)).toArray();
        double[][] rows = new double[RATE_BIAS][];
        for (int i = 0; i < RATE_BIAS; i++) {
            rows[i] = covariance[i].clone();
            for (int j = 0; j < STATES; j++) {
                addTo(rows[i], effect[i][j], covariance[j]);
            }
        }
        for (int i = 0; i < RATE_BIAS; i++) {
            state[i] += moved[i];
            covariance[i] = rows[i];
        }
        double[] columns = new double[RATE_BIAS];
        for (double[] row : covariance) {
            for (int i = 0; i < RATE_BIAS; i++) {
                columns[i] = dot(effect[i], row);
            }
            addTo(row, 1, columns);
        }
        addTo(state, 1, new double[] {0, 0, 0, gained.getX(), gained.getY(), gained.getZ()});
        addNoise(TILT, square(RATE_NOISE) * elapsed);
        addNoise(VELOCITY, square(FORCE_NOISE) * elapsed + unmeasured);
        addNoise(RATE_BIAS, square(BIAS_WALK) * elapsed);
        clear();
    }

    private void clear() {
        for (double[] row : effect) {
            Arrays.fill(row, 0);
        }
        gained = Vector3D.ZERO;
        elapsed = 0;
        unmeasured = 0;
    }

    /** The node has no velocity but for that deviation [m/s]; what this tells of its tilt is put into its attitude. */
    private void holdStill(double deviation) {
        for (int axis = VELOCITY; axis < RATE_BIAS; axis++) {
            double[] along = covariance[axis].clone();
            double variance = along[axis] + square(deviation);
            addTo(state, -state[axis] / variance, along);
            for (int i = 0; i < STATES; i++) {
                addTo(covariance[i], -along[i] / variance, along);
            }
        }
        attitude = Rotations.about(vector(TILT)).multiply(attitude).normalize();
        Arrays.fill(state, TILT, VELOCITY, 0);
    }

    private void addNoise(int to, double variance) {
        for (int i = to; i < to + 3; i++) {
            covariance[i][i] += variance;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Adds to as many entries as {@code vector} has. */
    private static void addTo(double[] sum, double factor, double[] vector) {
        for (int i = 0; i < vector.length && factor != 0; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private Vector3D vector(int at) {
        return new Vector3D(state[at], state[at + 1], state[at + 2]);
    }

    private RealMatrix matrix(int at) {
        return new Array2DRowRealMatrix(new double[][] {vector(at).toArray(), vector(at + 3).toArray(), vector(at + 6).toArray()}, false);
    }

    private static double square(double x) {
        return x * x;
    }
}
