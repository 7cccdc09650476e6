package org.backline.core.posture;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;

/** How a back of two segments moves: every angle a function of time [s] in degrees. The truth of the tests of this package. */
record BodyMotion(DoubleUnaryOperator pelvicTilt, DoubleUnaryOperator flexion, DoubleUnaryOperator lateralBending,
                  DoubleUnaryOperator axialRotation, DoubleUnaryOperator heading) {
    static final DoubleUnaryOperator NONE = t -> 0;

    static BodyMotion of(DoubleUnaryOperator pelvicTilt, DoubleUnaryOperator flexion) {
        return new BodyMotion(pelvicTilt, flexion, NONE, NONE, NONE);
    }

    /** @return from {@code start} on, down to {@code depth} degrees and up again in {@code seconds}, once; 0 before and after */
    static DoubleUnaryOperator bend(double start, double seconds, double depth) {
        return t -> t < start || t > start + seconds ? 0 : depth / 2 * (1 - Math.cos(2 * Math.PI * (t - start) / seconds));
    }

    static DoubleUnaryOperator sum(DoubleUnaryOperator... parts) {
        return t -> {
            double sum = 0;
            for (DoubleUnaryOperator part : parts) {
                sum += part.applyAsDouble(t);
            }
            return sum;
        };
    }

    /** Stands until 7 s, bends at 8 s and at 14 s, then does as told. */
    static BodyMotion calibratingThen(DoubleUnaryOperator pelvicTilt, DoubleUnaryOperator flexion) {
        return of(sum(bend(8, 5, 20), bend(14, 5, 22), pelvicTilt), sum(bend(8, 5, 25), bend(14, 5, 27), flexion));
    }

    BodyMotion turning(DoubleUnaryOperator lateral, DoubleUnaryOperator axial, DoubleUnaryOperator whole) {
        return new BodyMotion(pelvicTilt, flexion, lateral, axial, whole);
    }

    double flexionAt(double time) {
        return flexion.applyAsDouble(time);
    }

    double tiltAt(double time) {
        return pelvicTilt.applyAsDouble(time);
    }

    /** @return lower segment to earth */
    Quaternion lower(double time) {
        return Rotations.aboutZ(radians(heading, time)).multiply(about(Vector3D.PLUS_J, pelvicTilt, time));
    }

    /** @return upper segment to earth */
    Quaternion upper(double time) {
        return lower(time).multiply(about(Vector3D.PLUS_J, flexion, time)).multiply(about(Vector3D.PLUS_I, lateralBending, time))
                .multiply(about(Vector3D.PLUS_K, axialRotation, time));
    }

    private static Quaternion about(Vector3D axis, DoubleUnaryOperator degrees, double time) {
        return Rotations.about(axis.scalarMultiply(radians(degrees, time)));
    }

    private static double radians(DoubleUnaryOperator degrees, double time) {
        return Angle.ofDegrees(degrees.applyAsDouble(time));
    }
}
