package org.backline.core.posture;

import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * How the nodes sit on this body: what turns attitudes of sensors into posture.
 *
 * @param kind          how it was found
 * @param time          when it was completed [s], session clock
 * @param nodes         one or two, lower node first
 * @param headingOffset heading of the lower segment minus that of the upper one, as the filters' free headings stood then [rad]
 * @param flexionZero   lumbar flexion of quiet standing, subtracted [rad]
 */
public record Calibration(Kind kind, double time, List<NodeCalibration> nodes, double headingOffset, double flexionZero) {

    /** How a calibration was found; each is better than the one before it. */
    public enum Kind {
        /** As the strap maker says it is mounted; angles may be several degrees off. Labelled wherever it is used. */
        NOMINAL,
        /** Found before the strap booted anew, and not yet seen to hold still: whoever wears it has to stand still for a moment. */
        UNCONFIRMED,
        /** Up from quiet standing; forward as the maker says. */
        STAND,
        /** Up from quiet standing, forward from bends. */
        STAND_AND_BENDS
    }

    /**
     * One node's share.
     *
     * @param node            id of the node
     * @param gyroscopeBias   reading at rest [rad/s], sensor frame
     * @param segmentToSensor unit quaternion; segment x forward, y left, z up
     * @param inclinationZero forward inclination of quiet standing, subtracted [rad]
     * @param quality         how well all that is known
     */
    public record NodeCalibration(int node, Vector3D gyroscopeBias, Quaternion segmentToSensor, double inclinationZero,
                                  MountingQuality quality) {
    }

    public Calibration {
        nodes = List.copyOf(nodes);
    }
}
