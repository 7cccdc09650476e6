package org.backline.core.orientation;

import org.backline.core.math.Angle;
import org.backline.core.math.LowPass;

/**
 * What {@link Vqf} derives from its parameters for one sampling interval.
 *
 * @param interval       [s]
 * @param correction     low-pass of specific force in the almost inertial frame
 * @param rest           low-pass that rest is measured against
 * @param biasGrowth     what the bias' variance gains in a step [rad²/s²]
 * @param motionNoise    variance of what motion tells of the horizontal bias [rad²/s²]
 * @param verticalNoise  the same for the vertical bias
 * @param restNoise      the same for rest
 */
record VqfCoefficients(double interval, LowPass correction, LowPass rest, double biasGrowth, double motionNoise, double verticalNoise,
                       double restNoise) {
    private static final double SIGMA_GAINED_IN_FORGETTING_TIME = Angle.ofDegrees(0.1);

    static VqfCoefficients of(VqfParameters parameters, double interval) {
        double growth = square(SIGMA_GAINED_IN_FORGETTING_TIME) * interval / parameters.biasForgettingTime();
        double motionNoise = steadyNoise(square(parameters.biasSigmaMotion()), growth);
        return new VqfCoefficients(interval, LowPass.ofTimeConstant(parameters.correctionTime(), interval),
                LowPass.ofTimeConstant(parameters.restFilterTime(), interval), growth, motionNoise,
                motionNoise / parameters.biasVerticalWeight(), steadyNoise(square(parameters.biasSigmaRest()), growth));
    }

    /** @return the measurement noise with which a scalar Kalman filter's variance settles at {@code variance} */
    private static double steadyNoise(double variance, double growth) {
        return variance * variance / growth + variance;
    }

    private static double square(double x) {
        return x * x;
    }
}
