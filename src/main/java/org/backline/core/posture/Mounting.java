package org.backline.core.posture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.AxisMap;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Rotations;
import org.backline.core.posture.Calibration.NodeCalibration;

/** Which nodes of a strap tell posture, and how they are mounted as far as the stream says. */
final class Mounting {
    /** What straps mostly do when they do not say: x up, y to the left, z out of the back. */
    private static final AxisMap USUAL = new AxisMap(10, 0, 9);
    private static final List<Site> TRUNK_UPWARDS = List.of(Site.SACRUM, Site.L3, Site.T12_L1, Site.T7);

    private Mounting() {
    }

    /** @return the node or the two nodes that tell posture, lower first; none if no node works */
    static List<NodeStream> nodes(StreamDescribed stream) {
        List<NodeStream> working = stream.nodes().stream().filter(NodeStream::working)
                .sorted(Comparator.comparingInt((NodeStream n) -> height(n.node().site())).thenComparingInt(n -> n.node().id())).toList();
        List<NodeStream> trunk = working.stream().filter(n -> TRUNK_UPWARDS.contains(n.node().site())).toList();
        List<NodeStream> chosen = new ArrayList<>(trunk.size() >= 1 && working.size() > 2 ? trunk : working);
        while (chosen.size() > 2) {
            chosen.remove(chosen.size() - 1);
        }
        return chosen;
    }

    /** @return the mounting that the stream tells for these nodes */
    static Calibration nominal(List<NodeStream> nodes) {
        return new Calibration(Calibration.Kind.NOMINAL, 0, nodes.stream().map(Mounting::nominal).toList(), 0, 0);
    }

    private static NodeCalibration nominal(NodeStream node) {
        AxisMap axes = node.axes().orElse(USUAL);
        return new NodeCalibration(node.node().id(), Vector3D.ZERO,
                Rotations.ofAxes(axes.anteriorInSensor(), axes.rightInSensor().negate(), axes.superiorInSensor()), 0, 0);
    }

    private static int height(Site site) {
        int trunk = TRUNK_UPWARDS.indexOf(site);
        return trunk >= 0 ? trunk : TRUNK_UPWARDS.size();
    }
}
