package org.backline.core.device;

import java.util.Optional;
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
    /** Added to an axis's number when it is the negative one. */
    public static final int NEGATIVE = 8;
    /** The mounting that StrapLink calls identity: the sensor's x, y, z are anterior, superior, right. */
    public static final AxisMap IDENTITY = new AxisMap(0, 1, 2);

    public AxisMap {
        if (!isProper(anterior, superior, right)) {
            throw new IllegalArgumentException("axes " + anterior + ", " + superior + ", " + right + " do not form a right-handed frame");
        }
    }

    /** @return the map of those axes, empty if they do not form a right-handed frame */
    public static Optional<AxisMap> ofAxes(int anterior, int superior, int right) {
        return isProper(anterior, superior, right) ? Optional.of(new AxisMap(anterior, superior, right)) : Optional.empty();
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

    private static boolean isProper(int anterior, int superior, int right) {
        return isAxis(anterior) && isAxis(superior) && isAxis(right)
                && Vector3D.crossProduct(axis(anterior), axis(superior)).distance(axis(right)) < 1e-9;
    }

    private static boolean isAxis(int code) {
        return code >= 0 && code <= NEGATIVE + 2 && (code & ~NEGATIVE) <= 2;
    }

    private static Vector3D axis(int code) {
        Vector3D positive = switch (code & ~NEGATIVE) {
            case 0 -> Vector3D.PLUS_I;
            case 1 -> Vector3D.PLUS_J;
            default -> Vector3D.PLUS_K;
        };
        return (code & NEGATIVE) == 0 ? positive : positive.negate();
    }
}
