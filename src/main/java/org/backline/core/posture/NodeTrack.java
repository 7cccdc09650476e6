package org.backline.core.posture;

import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.orientation.Attitude;
import org.backline.core.orientation.NodeOrientation;

/** One node on its way: where it points, and how far to trust that. */
final class NodeTrack {
    private final NodeOrientation orientation;
    private final GapWatch watch = new GapWatch();
    private Optional<Attitude> attitude = Optional.empty();

    NodeTrack(Node node, double nominalRate) {
        this.orientation = new NodeOrientation(node, nominalRate);
    }

    Attitude update(Sample sample) {
        watch.update(sample, orientation.interval());
        Attitude found = orientation.update(sample);
        attitude = Optional.of(found);
        return found;
    }

    /** Begins again from nothing but a gyroscope bias [rad/s]. */
    void restart(Vector3D gyroscopeBias) {
        orientation.restart(gyroscopeBias);
    }

    void newSegment() {
        orientation.resume();
        watch.newSegment();
    }

    Optional<Attitude> attitude() {
        return attitude;
    }

    /** @return the sampling interval, as measured [s] */
    double interval() {
        return orientation.interval();
    }

    Trust trust(double time) {
        return watch.trust(time);
    }
}
