package org.backline.core.orientation;

import java.util.BitSet;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The gyroscope's bias from what {@link Vqf} learns of it forward and backward in time, each weighted by what it knows: with covariances P
 * and Q of the two, b = f + P(P + Q)⁻¹(g − f). Found once a second; a bias does not change faster.
 */
final class OfflineBias {
    private static final double EVERY = 1.0;

    private final int[] secondOf;
    private final Vector3D[] bias;
    private final BitSet rests = new BitSet();

    private OfflineBias(List<Stride> strides) {
        secondOf = seconds(strides);
        int count = secondOf[strides.size() - 1] + 1;
        Learner forward = new Learner(strides, count);
        Learner backward = new Learner(strides, count);
        forward.goForward();
        backward.goBackward();
        bias = new Vector3D[count];
        for (int i = 0; i < count; i++) {
            bias[i] = combine(forward.bias[i], forward.covariance[i], backward.bias[i].negate(), backward.covariance[i]);
        }
    }

    static OfflineBias of(List<Stride> strides) {
        return new OfflineBias(strides);
    }

    /** @return [rad/s], sensor frame, at the k-th sample */
    Vector3D at(int k) {
        return bias[secondOf[k]];
    }

    /** @return whether the node rests at the k-th sample */
    boolean restsAt(int k) {
        return rests.get(k);
    }

    private static int[] seconds(List<Stride> strides) {
        int[] seconds = new int[strides.size()];
        double begin = strides.get(0).time();
        for (int k = 1; k < seconds.length; k++) {
            boolean over = strides.get(k).time() >= begin + EVERY;
            begin = over ? strides.get(k).time() : begin;
            seconds[k] = seconds[k - 1] + (over ? 1 : 0);
        }
        return seconds;
    }

    private static Vector3D combine(Vector3D f, RealMatrix p, Vector3D g, RealMatrix q) {
        RealMatrix difference = new Array2DRowRealMatrix(g.subtract(f).toArray());
        RealMatrix step = p.multiply(new LUDecomposition(p.add(q)).getSolver().solve(difference));
        return f.add(new Vector3D(step.getColumn(0)));
    }

    /** One way through the recording. */
    private final class Learner {
        private final List<Stride> strides;
        private final Vqf vqf;
        private final Vector3D[] bias;
        private final RealMatrix[] covariance;
        private final double[] read = new double[3];

        Learner(List<Stride> strides, int seconds) {
            this.strides = strides;
            vqf = new Vqf(VqfParameters.PUBLISHED, strides.get(0).interval());
            bias = new Vector3D[seconds];
            covariance = new RealMatrix[seconds];
        }

        void goForward() {
            for (int k = 0; k < strides.size(); k++) {
                turn(strides.get(k), 1);
                see(k);
                if (k + 1 == strides.size() || secondOf[k + 1] != secondOf[k]) {
                    keep(k);
                }
            }
        }

        /** From the end: what a stride turned is turned back once its end was seen. Seen so, the bias has the other sign. */
        void goBackward() {
            for (int k = strides.size() - 1; k >= 0; k--) {
                if (k + 1 < strides.size()) {
                    turn(strides.get(k + 1), -1);
                }
                see(k);
                if (k == 0 || secondOf[k - 1] != secondOf[k]) {
                    keep(k);
                }
            }
        }

        private void turn(Stride stride, double direction) {
            if (!stride.follows()) {
                vqf.resume();
                return;
            }
            if (stride.interval() != vqf.interval()) {
                vqf.interval(stride.interval());
            }
            if (stride.hole() > 0) {
                vqf.coast(stride.hole(), read(stride.holeRate(), direction));
            }
            vqf.turn(stride.span(), read(stride.rate(), direction));
        }

        private void see(int k) {
            if (!strides.get(k).clipped()) {
                vqf.correct(read(strides.get(k).force(), 1));
            }
            if (vqf.atRest()) {
                rests.set(k);
            }
        }

        private void keep(int k) {
            bias[secondOf[k]] = new Vector3D(vqf.bias());
            covariance[secondOf[k]] = new Array2DRowRealMatrix(vqf.biasCovariance());
        }

        private double[] read(Vector3D vector, double direction) {
            read[0] = direction * vector.getX();
            read[1] = direction * vector.getY();
            read[2] = direction * vector.getZ();
            return read;
        }
    }
}
