package org.backline.core.math;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * Unit quaternions as rotations. {@code aToB} turns coordinates in frame a into coordinates in frame b; {@code a.multiply(b)} applies
 * b first, so {@code bToC.multiply(aToB)} is {@code aToC}.
 */
public final class Rotations {

    private Rotations() {
    }

    /** @return rotation about the vector's direction by its length [rad], right-handed */
    public static Quaternion about(Vector3D vector) {
        double angle = vector.getNorm();
        double scale = angle > 1e-9 ? Math.sin(angle / 2) / angle : 0.5;
        return new Quaternion(Math.cos(angle / 2), scale * vector.getX(), scale * vector.getY(), scale * vector.getZ()).normalize();
    }

    /** @return rotation about z by {@code angle} [rad] */
    public static Quaternion aboutZ(double angle) {
        return new Quaternion(Math.cos(angle / 2), 0, 0, Math.sin(angle / 2));
    }

    /**
     * @return the smallest rotation that makes {@code vector} point along +z; half a turn about x for one that points along −z, none
     *         for a zero, which points nowhere
     */
    public static Quaternion toUp(Vector3D vector) {
        if (vector.getNormSq() == 0) {
            return Quaternion.IDENTITY;
        }
        Vector3D unit = vector.normalize();
        double w = Math.sqrt(Math.max(0, (1 + unit.getZ()) / 2));
        return w > 1e-6 ? new Quaternion(w, unit.getY() / (2 * w), -unit.getX() / (2 * w), 0).normalize() : new Quaternion(0, 1, 0, 0);
    }

    /**
     * Written out, since every sample is rotated several times and Commons Math's vectors add up with twice the digits.
     *
     * @return {@code vector}, given in frame a, in frame b
     */
    public static Vector3D rotate(Quaternion aToB, Vector3D vector) {
        double w = aToB.getQ0();
        double x = aToB.getQ1();
        double y = aToB.getQ2();
        double z = aToB.getQ3();
        double tx = 2 * (y * vector.getZ() - z * vector.getY());
        double ty = 2 * (z * vector.getX() - x * vector.getZ());
        double tz = 2 * (x * vector.getY() - y * vector.getX());
        return new Vector3D(vector.getX() + w * tx + y * tz - z * ty, vector.getY() + w * ty + z * tx - x * tz,
                vector.getZ() + w * tz + x * ty - y * tx);
    }

    /**
     * @param x unit x axis of frame a, given in frame b; y and z likewise, forming a right-handed frame
     * @return aToB
     */
    public static Quaternion ofAxes(Vector3D x, Vector3D y, Vector3D z) {
        double w = 1 + x.getX() + y.getY() + z.getZ();
        double i = 1 + x.getX() - y.getY() - z.getZ();
        double j = 1 - x.getX() + y.getY() - z.getZ();
        double k = 1 - x.getX() - y.getY() + z.getZ();
        Quaternion unscaled;
        if (w >= i && w >= j && w >= k) {
            unscaled = new Quaternion(w, y.getZ() - z.getY(), z.getX() - x.getZ(), x.getY() - y.getX());
        } else if (i >= j && i >= k) {
            unscaled = new Quaternion(y.getZ() - z.getY(), i, x.getY() + y.getX(), z.getX() + x.getZ());
        } else if (j >= k) {
            unscaled = new Quaternion(z.getX() - x.getZ(), x.getY() + y.getX(), j, y.getZ() + z.getY());
        } else {
            unscaled = new Quaternion(x.getY() - y.getX(), z.getX() + x.getZ(), y.getZ() + z.getY(), k);
        }
        return unscaled.normalize();
    }
}
