package org.backline.core.simulation;

import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Gravity;

/**
 * A point of a moving body and the axes of the body there. Chains are built outward from the earth, joint by joint (the outward
 * recursion of Luh, Walker and Paul 1980). All vectors are in the frame's own axes.
 *
 * @param toEarth             turns own axes into earth's (z up)
 * @param angularRate         [rad/s]
 * @param angularAcceleration [rad/s²]
 * @param specificForce       acceleration of the point against free fall [m/s²]
 */
record RigidFrame(Rotation toEarth, Vector3D angularRate, Vector3D angularAcceleration, Vector3D specificForce) {
    /** @return earth's axes at a point that accelerates so [m/s²]; in free fall a point at rest accelerates upward */
    static RigidFrame ofPoint(double x, double y, double z) {
        return new RigidFrame(Rotation.IDENTITY, Vector3D.ZERO, Vector3D.ZERO, new Vector3D(x, y, z + Gravity.STANDARD));
    }

    /** @return the frame behind a hinge at this point about {@code axis}, turned by {@code angle} */
    RigidFrame turned(Vector3D axis, Jet angle) {
        if (angle.isZero()) {
            return this;
        }
        Rotation turn = new Rotation(axis, angle.value(), RotationConvention.VECTOR_OPERATOR);
        Vector3D carried = turn.applyInverseTo(angularRate);
        Vector3D spin = axis.scalarMultiply(angle.rate());
        Vector3D spinUp = axis.scalarMultiply(angle.acceleration());
        return new RigidFrame(toEarth.compose(turn, RotationConvention.VECTOR_OPERATOR), carried.add(spin),
                turn.applyInverseTo(angularAcceleration).add(spinUp).add(carried.crossProduct(spin)),
                turn.applyInverseTo(specificForce));
    }

    /** @return the frame at another point of the same body, {@code offset} away [m] */
    RigidFrame shifted(Vector3D offset) {
        Vector3D tangential = angularAcceleration.crossProduct(offset);
        Vector3D centripetal = angularRate.crossProduct(angularRate.crossProduct(offset));
        return new RigidFrame(toEarth, angularRate, angularAcceleration, specificForce.add(tangential).add(centripetal));
    }

    /** @return how far its z axis is tipped forward, about its own y axis [rad] */
    double inclination() {
        Vector3D up = toEarth.applyInverseTo(Vector3D.PLUS_K);
        return Math.atan2(-up.getX(), up.getZ());
    }
}
