package org.backline.core.posture;

import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.backline.core.orientation.VqfParameters;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * How far lumbar flexion may be off: the sum of independent errors, each with its physical cause. Terms, figures and their sources are in
 * decision 0008; sets of known truth hold them to what they claim. Belongs to one thread.
 */
final class FlexionUncertainty {
    /** The filters follow gravity this slowly: what a sensor's own error amounts to is its mean over that time [s] (VQF's default). */
    private static final double CORRECTION_TIME = VqfParameters.PUBLISHED.correctionTime();
    /** The nodes speed up against each other by 0.12 m/s in 3 s, rms, which looks like that much inclination. */
    private static final double MOVEMENT = 0.12 / (Gravity.STANDARD * CORRECTION_TIME);
    /** Once both sides are known only a shift that stays counts: by 0.2 m, through the steepest of the low-pass' response, 0.16 ωc². */
    private static final double SHIFT = 0.2 * 0.16 * 2 / (CORRECTION_TIME * CORRECTION_TIME) / Gravity.STANDARD;
    /** Nobody knows better than to ±2.5 ms when one node was sampled against the other, even over that range [s]. */
    private static final double CLOCKS = 0.0025 / Math.sqrt(3);
    /** Accelerometer bias of ±8 mg, even over that range. */
    private static final double FORCE_BIAS = 0.008 / Math.sqrt(3);
    /** Gyroscope scale of ±0.5 %, even over that range. */
    private static final double RATE_SCALE = 0.005 / Math.sqrt(3);
    /** Two nodes on skin that lags behind its bone by 0–1 % of flexion each, root mean square. */
    private static final double SKIN_SLIP = 0.02 / Math.sqrt(3);
    /** Breath and sway while the zero was taken. */
    private static final double ZERO = Angle.ofDegrees(0.1);
    /** A strap settles: half a degree in ten minutes. Our judgement. */
    private static final double SETTLING = square(Angle.ofDegrees(0.5)) / 600;
    /** Where forward is, in a node that is mounted as its maker says: ±20°, even over that range. */
    private static final double AS_MADE = Angle.ofDegrees(20) / Math.sqrt(3);

    private final boolean onceOver;
    private double tilt;
    private double slowTilt;
    private double inclination;
    private double slowInclination;

    private FlexionUncertainty(boolean onceOver) {
        this.onceOver = onceOver;
    }

    /** @return of what is told live */
    static FlexionUncertainty live() {
        return new FlexionUncertainty(false);
    }

    /** @return of what is known once a set is over, gravity smoothed both ways; what sensors get wrong, {@link SensorRemainder} tells */
    static FlexionUncertainty onceOver() {
        return new FlexionUncertainty(true);
    }

    /** @param passed since the last one [s] @param lower inclination of the lower node [rad] @param upper of the upper one */
    void update(double passed, double lower, double upper) {
        double share = Math.min(1, passed / CORRECTION_TIME);
        tilt = lower;
        inclination = upper;
        slowTilt = Angle.wrap(slowTilt + share * Angle.wrap(tilt - slowTilt));
        slowInclination = Angle.wrap(slowInclination + share * Angle.wrap(inclination - slowInclination));
    }

    /**
     * @param age         of the calibration [s]
     * @param heading     variance of the heading offset [rad²]
     * @param flexion     [rad]
     * @param lateral     bending [rad]
     * @param rate        of the upper node's inclination [rad/s]
     * @return variance of flexion from sensors, mounting and skin [rad²]
     */
    double variance(Calibration calibration, double age, double heading, double flexion, double lateral, double rate) {
        double sensors = square(CLOCKS * rate)
                + (onceOver ? square(SHIFT) : square(MOVEMENT) + sensor(tilt, slowTilt) + sensor(inclination, slowInclination));
        double body = square(SKIN_SLIP * flexion) + zero(calibration.kind()) + SETTLING * Math.max(0, age);
        return sensors + body + turned(heading + mounting(calibration), lateral);
    }

    /** A bias keeps its place in the sensor, so that it moves through the earth as the sensor turns; calibrated out where it stood. */
    private static double sensor(double now, double slow) {
        return square(2 * FORCE_BIAS * Math.sin(slow / 2)) + square(RATE_SCALE * Angle.wrap(now - slow));
    }

    private static double zero(Kind kind) {
        return kind == Kind.NOMINAL ? 2 * square(AS_MADE) : square(ZERO);
    }

    private static double mounting(Calibration calibration) {
        double variance = 0;
        for (NodeCalibration node : calibration.nodes()) {
            variance += square(node.quality().bends() > 0 ? node.quality().forwardDeviation() : AS_MADE);
        }
        return variance;
    }

    /** Segments turned against each other about the vertical: felt at once when leaning sideways, in the second order when bent. */
    private double turned(double variance, double lateral) {
        return variance * square(Math.tan(lateral) * Math.cos(inclination)) + square(variance / 4 * Math.sin(inclination));
    }

    private static double square(double x) {
        return x * x;
    }
}
