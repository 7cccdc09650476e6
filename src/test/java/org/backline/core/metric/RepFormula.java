package org.backline.core.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;

/** Postures from formulas of flexion and pelvic tilt over time, in degrees and seconds, so that every metric's answer is known. */
final class RepFormula {
    private static final double RATE = 208;
    private static final double SLOPE = 1e-4;

    private DoubleUnaryOperator flexion = t -> 0;
    private DoubleUnaryOperator pelvis = t -> 0;
    private DoubleUnaryOperator lateral = t -> 0;
    private DoubleUnaryOperator twist = t -> 0;

    /** A smooth way from {@code before} to {@code after} between two times: minimum jerk. */
    static DoubleUnaryOperator step(double before, double after, double from, double to) {
        return t -> {
            double s = Math.max(0, Math.min(1, (t - from) / (to - from)));
            return before + (after - before) * s * s * s * (10 + s * (6 * s - 15));
        };
    }

    /** Steady at {@code before} until {@code from}, then even speed to {@code after}. */
    static DoubleUnaryOperator ramp(double before, double after, double from, double to) {
        return t -> before + (after - before) * Math.max(0, Math.min(1, (t - from) / (to - from)));
    }

    RepFormula flexion(DoubleUnaryOperator degrees) {
        flexion = degrees;
        return this;
    }

    RepFormula pelvis(DoubleUnaryOperator degrees) {
        pelvis = degrees;
        return this;
    }

    RepFormula lateral(DoubleUnaryOperator degrees) {
        lateral = degrees;
        return this;
    }

    RepFormula twist(DoubleUnaryOperator degrees) {
        twist = degrees;
        return this;
    }

    List<Posture> postures(double from, double to) {
        List<Posture> postures = new ArrayList<>();
        for (int i = 0; i <= (to - from) * RATE; i++) {
            postures.add(posture(from + i / RATE));
        }
        return postures;
    }

    List<Posture> tilts(double from, double to) {
        return postures(from, to).stream()
                .<Posture>map(p -> new TrunkTilt(p.time(), p.trunkInclination(), p.trunkInclinationRate(), p.quality())).toList();
    }

    private Posture posture(double t) {
        double trunk = flexion.applyAsDouble(t) + pelvis.applyAsDouble(t);
        double later = flexion.applyAsDouble(t + SLOPE) + pelvis.applyAsDouble(t + SLOPE);
        double earlier = flexion.applyAsDouble(t - SLOPE) + pelvis.applyAsDouble(t - SLOPE);
        return new LumbarPosture(t, Angle.ofDegrees(flexion.applyAsDouble(t)), 0, Angle.ofDegrees(lateral.applyAsDouble(t)),
                Angle.ofDegrees(twist.applyAsDouble(t)), Angle.ofDegrees(pelvis.applyAsDouble(t)), Angle.ofDegrees(trunk),
                Angle.ofDegrees((later - earlier) / (2 * SLOPE)), 0.01, Quality.GOOD);
    }
}
