package org.backline.core.posture;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.backline.core.math.ZeroPhaseLowPass;
import org.backline.core.orientation.OfflineOrientation;

/**
 * What a node's sensors still get wrong once their errors were taken out ({@code SensorErrors}), as an error of its inclination θ. Forces
 * say slowly where up is, rates what happened since; with θ̄ and ⟨ ⟩ the low-pass that gravity goes through, it is
 *
 * <pre>K_yy (θ − θ̄) + b_x/g ⟨1 − cos θ⟩ − b_z/g ⟨sin θ⟩ + (S_xx − S_zz) ⟨sin θ cos θ⟩ + (S_xz + S_zx) ⟨sin² θ⟩.</pre>
 *
 * Quiet standing, θ = 0, is the zero and has none of it.
 */
final class SensorRemainder {
    /** Means are of one inclination in so long [s]. */
    private static final double GRID = 0.05;

    private final RealMatrix covariance;
    private final double[] inclination;
    private final int[] grid;
    private final double[][] slow;

    /**
     * @param covariance  of the five errors ({@code SensorErrors.remaining})
     * @param times       [s], ascending
     * @param inclination of the node, then [rad]
     */
    SensorRemainder(RealMatrix covariance, double[] times, double[] inclination) {
        this.covariance = covariance;
        this.inclination = inclination;
        this.grid = grid(times);
        int[] first = IntStream.range(0, grid.length).filter(k -> k == 0 || grid[k] != grid[k - 1]).toArray();
        double[] weights = new double[first.length];
        Arrays.fill(weights, GRID);
        ZeroPhaseLowPass lowPass = new ZeroPhaseLowPass(OfflineOrientation.GRAVITY_CUT_OFF,
                Arrays.stream(first).mapToDouble(k -> times[k]).toArray(), weights, new boolean[first.length]);
        double[] theta = Arrays.stream(first).mapToDouble(k -> inclination[k]).toArray();
        slow = new double[][] {mean(lowPass, theta, a -> a), mean(lowPass, theta, a -> 1 - Math.cos(a)),
                mean(lowPass, theta, a -> -Math.sin(a)), mean(lowPass, theta, a -> Math.sin(a) * Math.cos(a)),
                mean(lowPass, theta, a -> Math.sin(a) * Math.sin(a))};
    }

    /** @return of the k-th inclination [rad²] */
    double variance(int k) {
        int i = grid[k];
        RealVector felt = new ArrayRealVector(
                new double[] {inclination[k] - slow[0][i], slow[1][i], slow[2][i], slow[3][i], slow[4][i]}, false);
        return felt.dotProduct(covariance.operate(felt));
    }

    /** @return which place of the grid each time belongs to */
    private static int[] grid(double[] times) {
        int[] grid = new int[times.length];
        double from = times.length == 0 ? 0 : times[0];
        for (int k = 1; k < times.length; k++) {
            boolean next = times[k] - from >= GRID;
            from = next ? times[k] : from;
            grid[k] = grid[k - 1] + (next ? 1 : 0);
        }
        return grid;
    }

    private static double[] mean(ZeroPhaseLowPass lowPass, double[] theta, DoubleUnaryOperator of) {
        return lowPass.of(Arrays.stream(theta).map(of).toArray());
    }
}
