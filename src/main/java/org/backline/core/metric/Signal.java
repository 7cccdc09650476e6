package org.backline.core.metric;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;

/**
 * What a metric reads from postures, smoothed without phase lag: 6 Hz for events, 20 Hz for peaks (definitions.md#signals). Rates of
 * flexion and of the pelvis are the slopes of their smoothed angles, both made the same way, so that nothing but the body shifts one
 * against the other; the trunk's is the gyroscope's.
 */
enum Signal {
    FLEXION(20, of(LumbarPosture::lumbarFlexion)),
    SMOOTH_FLEXION(6, of(LumbarPosture::lumbarFlexion)),
    FLEXION_RATE(SMOOTH_FLEXION),
    PELVIS(6, of(LumbarPosture::pelvicTilt)),
    PELVIS_RATE(PELVIS),
    LATERAL_BENDING(6, of(LumbarPosture::lumbarLateralBending)),
    LATERAL_CONFIDENCE(6, of(LumbarPosture::lateralConfidence)),
    AXIAL_ROTATION(6, of(LumbarPosture::lumbarAxialRotation)),
    TRUNK(20, Posture::trunkInclination),
    SMOOTH_TRUNK(6, Posture::trunkInclination),
    TRUNK_RATE(6, Posture::trunkInclinationRate);

    private final double cutoff;
    private final ToDoubleFunction<Posture> read;
    private final Optional<Signal> slopeOf;

    Signal(double cutoff, ToDoubleFunction<Posture> read) {
        this.cutoff = cutoff;
        this.read = read;
        this.slopeOf = Optional.empty();
    }

    Signal(Signal angle) {
        this.cutoff = angle.cutoff;
        this.read = angle.read;
        this.slopeOf = Optional.of(angle);
    }

    /** @return what it is smoothed with [Hz] */
    double cutoff() {
        return cutoff;
    }

    /** @return the angle that it is the slope of, if it is one */
    Optional<Signal> slopeOf() {
        return slopeOf;
    }

    /** @return its values before smoothing, one for each posture of the trace */
    double[] read(List<Posture> trace) {
        return trace.stream().mapToDouble(read).toArray();
    }

    /** Whoever has one node only is not asked for it ({@link Validity}). */
    private static ToDoubleFunction<Posture> of(ToDoubleFunction<LumbarPosture> angle) {
        return posture -> posture instanceof LumbarPosture lumbar ? angle.applyAsDouble(lumbar) : Double.NaN;
    }
}
