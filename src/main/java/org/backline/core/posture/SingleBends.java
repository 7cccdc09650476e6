package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;

/** Bends seen one by one: each time a node is tilted by more than a quarter of the depth of all is one, with an axis of its own. */
final class SingleBends {
    /** Share of the depth of all. */
    private static final double BENT = 0.25;

    private final Vector3D up;
    private final Vector3D axis;
    private final double tilted;
    private final List<Vector3D> axes = new ArrayList<>();

    /** @param up in quiet standing, sensor frame @param axis of all bends together @param depth of the deepest [rad] */
    SingleBends(Vector3D up, Vector3D axis, double depth) {
        this.up = up;
        this.axis = axis;
        this.tilted = BENT * depth;
    }

    /** Takes one recording: the attitudes of one node, in order. */
    void add(List<Attitude> recording) {
        Vector3D turned = Vector3D.ZERO;
        for (Attitude attitude : recording) {
            Vector3D rate = attitude.angularRate();
            boolean bent = Vector3D.angle(Rotations.rotate(attitude.sensorToEarth().getConjugate(), Vector3D.PLUS_K), up) > tilted;
            if (bent) {
                turned = turned.add(Math.signum(rate.dotProduct(axis)), rate);
            } else {
                turned = taken(turned);
            }
        }
        taken(turned);
    }

    int count() {
        return axes.size();
    }

    /** @return how far the axes of single bends lie from that of all, root mean square [rad] */
    double agreement() {
        return Math.sqrt(axes.stream().mapToDouble(each -> Vector3D.angle(each, axis)).map(angle -> angle * angle).average().orElse(0));
    }

    private Vector3D taken(Vector3D turned) {
        if (turned.getNorm() > 0) {
            axes.add(turned.normalize());
        }
        return Vector3D.ZERO;
    }
}
