package org.backline.core.posture;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * Bends forward: which way is left in each sensor, and so forward; a better heading offset. Asked for are bends of 35–55°; accepted are
 * bends of the upper node by 20° and of the lower one by 8° or more, with 85 % of each node's angular rate about one axis
 * (definitions.md#wearing-and-zeroing). A lower node that goes 10° further than the upper one means that they were put on the wrong way
 * round; nodes that move against each other by less than 10° that the upper one has slid.
 */
final class Bends {
    private static final double SHALLOWEST = Angle.ofDegrees(20);
    private static final double SHALLOWEST_LOWER = Angle.ofDegrees(8);
    private static final double LEAST_PLANAR = 0.85;
    private static final double SWAPPED = Angle.ofDegrees(10);
    private static final double LEAST_FLEXION = Angle.ofDegrees(10);

    private final StandingPose pose;
    private final List<Trial> trials;
    private final List<Optional<HingeFit>> fits;

    /** @param trials one for each time the person bent */
    Bends(StandingPose pose, List<Trial> trials) {
        this.pose = pose;
        this.trials = trials;
        this.fits = pose.mounts().stream().map(this::fit).toList();
    }

    /** @return why they cannot be used, empty if they can */
    Optional<Refusal> refusal() {
        if (trials.stream().anyMatch(t -> pose.mounts().stream().anyMatch(m -> t.attitudes(m.node()).isEmpty()))) {
            return Optional.of(Refusal.NO_DATA);
        }
        if (fits.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(Refusal.TOO_SHALLOW);
        }
        List<HingeFit> found = fits.stream().flatMap(Optional::stream).toList();
        HingeFit upper = found.get(found.size() - 1);
        if (found.get(0).depth() - upper.depth() > SWAPPED) {
            return Optional.of(Refusal.NODES_SWAPPED);
        }
        if (upper.depth() < SHALLOWEST || found.get(0).depth() < SHALLOWEST_LOWER) {
            return Optional.of(Refusal.TOO_SHALLOW);
        }
        if (found.size() > 1 && upper.depth() - found.get(0).depth() < LEAST_FLEXION) {
            return Optional.of(Refusal.NODE_SLIPPED);
        }
        return found.stream().anyMatch(f -> f.planarity() < LEAST_PLANAR) ? Optional.of(Refusal.OUT_OF_PLANE) : Optional.empty();
    }

    /** @return the calibration of stand and bends together, complete at {@code time} [s] */
    Calibration calibration(double time) {
        List<NodeCalibration> mounts = pose.mounts().stream().map(m -> fit(m).map(hinge -> mount(m, hinge)).orElse(m)).toList();
        List<Attitude> bent = trials.stream().flatMap(t -> t.attitudes().stream()).toList();
        return pose.calibration(Kind.STAND_AND_BENDS, time, mounts, bent);
    }

    private Optional<HingeFit> fit(NodeCalibration mount) {
        return HingeFit.of(trials.stream().map(t -> t.attitudes(mount.node())).toList(), up(mount));
    }

    private static NodeCalibration mount(NodeCalibration standing, HingeFit hinge) {
        return new NodeCalibration(standing.node(), standing.gyroscopeBias(), StandingPose.segmentToSensor(hinge.left(), up(standing)), 0,
                standing.quality().with(hinge));
    }

    private static Vector3D up(NodeCalibration mount) {
        return Rotations.rotate(mount.segmentToSensor(), Vector3D.PLUS_K);
    }
}
