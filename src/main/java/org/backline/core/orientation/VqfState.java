package org.backline.core.orientation;

import org.backline.core.math.LowPassMemory;

/** All that {@link Vqf} remembers. A copy taken between two samples lets the filter go on from there later. */
public final class VqfState {
    /** Sensor to the almost inertial frame, by the gyroscope alone. */
    final double[] strapDown = {1, 0, 0, 0};
    /** Almost inertial frame to earth. */
    final double[] inclination = {1, 0, 0, 0};
    final double[] bias = new double[3];
    /** Covariance of the bias, row by row [rad²/s²]. */
    final double[] covariance = new double[9];
    final LowPassMemory force = new LowPassMemory(3);
    final LowPassMemory restRate = new LowPassMemory(3);
    final LowPassMemory restForce = new LowPassMemory(3);
    /** The rotation matrix sensor to earth (0…8) and the bias seen through it, horizontal (9, 10). */
    final LowPassMemory biasView = new LowPassMemory(11);
    private double quiet;

    VqfState(double biasSigma) {
        for (int i = 0; i < 9; i += 4) {
            covariance[i] = biasSigma * biasSigma;
        }
    }

    /** @return for how long it has been quiet [s] */
    double quiet() {
        return quiet;
    }

    void quiet(double seconds) {
        quiet = seconds;
    }

    void copy(VqfState other) {
        System.arraycopy(other.strapDown, 0, strapDown, 0, 4);
        System.arraycopy(other.inclination, 0, inclination, 0, 4);
        System.arraycopy(other.bias, 0, bias, 0, 3);
        System.arraycopy(other.covariance, 0, covariance, 0, 9);
        force.copy(other.force);
        restRate.copy(other.restRate);
        restForce.copy(other.restForce);
        biasView.copy(other.biasView);
        quiet = other.quiet;
    }
}
