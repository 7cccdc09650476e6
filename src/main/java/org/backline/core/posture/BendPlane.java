package org.backline.core.posture;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;

/**
 * The plane that up moves in, seen from one node, while its wearer bends and lifts: left is the normal of it. A bend says what plane it was
 * done in; lifts to either side of the sagittal plane average out, and there are more of them. The deeper the tilt, the more it says
 * (estimation.md#calibration).
 */
final class BendPlane {
    /** Up leaves the plane by at most this much, rms, or it is none [rad]; that is what lifts to one side with both hands come to. */
    private static final double LEAST_FLAT = Angle.ofDegrees(15);
    private static final double SHALLOWEST = Angle.ofDegrees(20);

    private final Vector3D up;
    private final double[][] sum = new double[3][3];
    private double deepest;

    /** @param up in quiet standing, sensor frame */
    private BendPlane(Vector3D up) {
        this.up = up;
    }

    /**
     * @param attitudes of one node while its wearer bent and lifted
     * @param up        in quiet standing, sensor frame
     * @param left      as known, sensor frame
     * @return left, the smallest eigenvector of Σ sin²(tilt) (uuᵀ + zzᵀ), u up, z up in quiet standing; empty if up did not move in a plane
     */
    static Optional<Vector3D> left(List<Attitude> attitudes, Vector3D up, Vector3D left) {
        BendPlane plane = new BendPlane(up);
        attitudes.forEach(plane::add);
        return plane.normal().map(normal -> normal.dotProduct(left) > 0 ? normal : normal.negate());
    }

    private void add(Attitude attitude) {
        Vector3D now = Rotations.rotate(attitude.sensorToEarth().getConjugate(), Vector3D.PLUS_K);
        double sine = Vector3D.crossProduct(now, up).getNorm();
        add(now.toArray(), sine * sine);
        add(up.toArray(), sine * sine);
        deepest = Math.max(deepest, Vector3D.angle(now, up));
    }

    private void add(double[] direction, double weight) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sum[i][j] += weight * direction[i] * direction[j];
            }
        }
    }

    private Optional<Vector3D> normal() {
        if (deepest < SHALLOWEST) {
            return Optional.empty();
        }
        EigenDecomposition axes = new EigenDecomposition(new Array2DRowRealMatrix(sum, false));
        boolean flat = Math.sqrt(axes.getRealEigenvalue(2) / axes.getRealEigenvalue(1)) < Math.tan(LEAST_FLAT);
        return flat ? Optional.of(new Vector3D(axes.getEigenvector(2).toArray())) : Optional.empty();
    }
}
