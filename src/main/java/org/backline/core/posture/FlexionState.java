package org.backline.core.posture;

import org.backline.core.math.Angle;

/**
 * What a {@link FlexionFilter} held true after one measurement.
 *
 * @param time         of the measurement [s]
 * @param gridTime     that the state belongs to, at most half a sampling interval off [s]
 * @param begins       whether it began anew with this measurement
 * @param flexion      φ at the grid's time [rad]
 * @param rate         φ̇ [rad/s]
 * @param variance     of φ [rad²]
 * @param covariance   of φ and φ̇ [rad²/s]
 * @param rateVariance of φ̇ [rad²/s²]
 */
record FlexionState(double time, double gridTime, boolean begins, double flexion, double rate, double variance, double covariance,
                    double rateVariance) {

    /** @return φ at the measurement's time [rad], (−π, π] */
    double flexionThen() {
        return Angle.wrap(flexion + rate * (time - gridTime));
    }
}
