package org.backline.core.orientation;

import org.backline.core.math.Angle;

/**
 * Settings of {@link Vqf}. The defaults are those of Laidig and Seel (2023), table 1, found there on many data sets; none was tuned here.
 *
 * @param correctionTime       τ_acc: how slowly specific force corrects inclination [s], 3
 * @param biasSigmaInitial     uncertainty of the gyroscope bias at the start [rad/s], 0.5 °/s
 * @param biasForgettingTime   in which the bias' uncertainty grows from 0 to 0.1 °/s [s], 100
 * @param biasLimit            no bias is larger, per axis [rad/s], 2 °/s
 * @param biasSigmaMotion      uncertainty that the bias settles at in motion [rad/s], 0.1 °/s
 * @param biasVerticalWeight   how far, relative to the horizontal, an unseen vertical bias is drawn to zero [1], 0.0001
 * @param biasSigmaRest        uncertainty that the bias settles at in rest [rad/s], 0.03 °/s
 * @param restTime             how long it must be quiet to be rest [s], 1.5
 * @param restFilterTime       time constant of the low-pass that quiet is measured against [s], 0.5
 * @param restAngularRate      largest departure from it at rest [rad/s], 2 °/s
 * @param restSpecificForce    largest departure from it at rest [m/s²], 0.5
 */
public record VqfParameters(double correctionTime, double biasSigmaInitial, double biasForgettingTime, double biasLimit,
                            double biasSigmaMotion, double biasVerticalWeight, double biasSigmaRest, double restTime,
                            double restFilterTime, double restAngularRate, double restSpecificForce) {
    /** As published. */
    public static final VqfParameters PUBLISHED = new VqfParameters(3.0, Angle.ofDegrees(0.5), 100.0, Angle.ofDegrees(2.0),
            Angle.ofDegrees(0.1), 0.0001, Angle.ofDegrees(0.03), 1.5, 0.5, Angle.ofDegrees(2.0), 0.5);
}
