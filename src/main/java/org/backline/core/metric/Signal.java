package org.backline.core.metric;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backline.core.math.ZeroPhase;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;

/**
 * What a metric reads from postures, smoothed without phase lag: 6 Hz for events, 20 Hz for peaks (BIOMECHANICS §4.1). Rates of flexion
 * and of the pelvis are the slopes of their smoothed angles, both made the same way, so that nothing but the body shifts one against the
 * other; the trunk's is the gyroscope's.
 */
enum Signal {
    FLEXION(20, of(LumbarPosture::lumbarFlexion), false),
    SMOOTH_FLEXION(6, of(LumbarPosture::lumbarFlexion), false),
    FLEXION_RATE(6, of(LumbarPosture::lumbarFlexion), true),
    PELVIS(6, of(LumbarPosture::pelvicTilt), false),
    PELVIS_RATE(6, of(LumbarPosture::pelvicTilt), true),
    LATERAL_BENDING(6, of(LumbarPosture::lumbarLateralBending), false),
    AXIAL_ROTATION(6, of(LumbarPosture::lumbarAxialRotation), false),
    TRUNK(20, Posture::trunkInclination, false),
    SMOOTH_TRUNK(6, Posture::trunkInclination, false),
    TRUNK_RATE(6, Posture::trunkInclinationRate, false);

    private final double cutoff;
    private final ToDoubleFunction<Posture> angle;
    private final boolean slope;

    Signal(double cutoff, ToDoubleFunction<Posture> angle, boolean slope) {
        this.cutoff = cutoff;
        this.angle = angle;
        this.slope = slope;
    }

    /** @return its values, one for each posture of the trace */
    double[] of(List<Posture> trace) {
        double[] times = trace.stream().mapToDouble(Posture::time).toArray();
        double[] smooth = ZeroPhase.lowPass(cutoff, times, trace.stream().mapToDouble(angle).toArray());
        return slope ? slopes(times, smooth) : smooth;
    }

    private static double[] slopes(double[] times, double[] values) {
        double[] slopes = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(values.length - 1, i + 1);
            slopes[i] = after == before ? 0 : (values[after] - values[before]) / (times[after] - times[before]);
        }
        return slopes;
    }

    /** Whoever has one node only is not asked for it ({@link Validity}). */
    private static ToDoubleFunction<Posture> of(ToDoubleFunction<LumbarPosture> angle) {
        return posture -> posture instanceof LumbarPosture lumbar ? angle.applyAsDouble(lumbar) : Double.NaN;
    }
}
