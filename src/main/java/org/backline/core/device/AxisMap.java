package org.backline.core.device;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * How a node is nominally mounted: which axis of the sensor points forward, up and right on the body (ISB: X anterior, Y superior,
 * Z right). Always a proper rotation; a mirrored map cannot be made.
 *
 * @param anterior sensor axis that points anterior: 0, 1, 2 for x, y, z, +8 when it is the negative axis
 * @param superior the same for up
 * @param right    the same for right
 */
public record AxisMap(int anterior, int superior, int right) {
    /** The mounting that StrapLink calls identity: the sensor's x, y, z are anterior, superior, right. */
    public static final AxisMap IDENTITY = new AxisMap(0, 1, 2);

    public AxisMap {
        Vector3D x = axis(anterior);
        Vector3D y = axis(superior);
        Vector3D z = axis(right);
        if (Vector3D.crossProduct(x, y).distance(z) > 1e-9) {
            throw new IllegalArgumentException("axes " + anterior + ", " + superior + ", " + right + " do not form a right-handed frame");
        }
    }

    /** @return the anterior direction in the sensor's frame */
    public Vector3D anteriorInSensor() {
        return axis(anterior);
    }

    /** @return the superior direction in the sensor's frame */
    public Vector3D superiorInSensor() {
        return axis(superior);
    }

    /** @return the right-hand direction in the sensor's frame */
    public Vector3D rightInSensor() {
        return axis(right);
    }

    private static Vector3D axis(int code) {
        Vector3D positive = switch (code & 7) {
            case 0 -> Vector3D.PLUS_I;
            case 1 -> Vector3D.PLUS_J;
            case 2 -> Vector3D.PLUS_K;
            default -> throw new IllegalArgumentException("no sensor axis has the code " + code);
        };
        return (code & ~15) != 0 ? fail(code) : (code & 8) == 0 ? positive : positive.negate();
    }

    private static Vector3D fail(int code) {
        throw new IllegalArgumentException("no sensor axis has the code " + code);
    }
}
