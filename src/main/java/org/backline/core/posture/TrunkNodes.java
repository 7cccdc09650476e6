package org.backline.core.posture;

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
public final class TrunkNodes {
    /** What straps mostly do when they do not say: x up, y to the left, z out of the back. */
    private static final AxisMap USUAL = new AxisMap(10, 0, 9);
    /** A node whose site is not told is taken to be on the trunk, above those whose site is. */
    private static final List<Site> UPWARDS = List.of(Site.SACRUM, Site.L3, Site.T12_L1, Site.T7, Site.UNKNOWN);

    private TrunkNodes() {
    }

    /** @return the node or the two nodes that tell posture, lower first: of more than two the lowest and T12/L1, or else the highest */
    public static List<NodeStream> of(StreamDescribed stream) {
        List<NodeStream> trunk = stream.nodes().stream().filter(n -> n.working() && UPWARDS.contains(n.node().site()))
                .sorted(Comparator.comparingInt((NodeStream n) -> UPWARDS.indexOf(n.node().site())).thenComparingInt(n -> n.node().id()))
                .toList();
        if (trunk.size() <= 2) {
            return trunk;
        }
        NodeStream highest = trunk.get(trunk.size() - 1);
        NodeStream upper = trunk.stream().skip(1).filter(n -> n.node().site() == Site.T12_L1).findFirst().orElse(highest);
        return List.of(trunk.get(0), upper);
    }

    /** @return the mounting that the stream tells for these nodes */
    static Calibration nominal(List<NodeStream> nodes) {
        return new Calibration(Calibration.Kind.NOMINAL, 0, nodes.stream().map(TrunkNodes::nominal).toList(), 0, 0);
    }

    private static NodeCalibration nominal(NodeStream node) {
        AxisMap axes = node.axes().orElse(USUAL);
        return new NodeCalibration(node.node().id(), Vector3D.ZERO,
                Rotations.ofAxes(axes.anteriorInSensor(), axes.rightInSensor().negate(), axes.superiorInSensor()), 0,
                MountingQuality.UNKNOWN);
    }
}
