package org.backline.core.posture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.math.MeanAngle;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.backline.core.orientation.SensorErrors;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * What quiet standing gave: the ground that bends build on.
 *
 * @param rate      of each node [Hz]
 * @param mounts    mounting with forward as the maker says, lower node first
 * @param attitudes of all nodes while standing
 */
record StandingPose(double rate, List<NodeCalibration> mounts, List<Attitude> attitudes) {

    /** @return the frame with that up, and left as near to {@code left} as up allows; both in the sensor's frame */
    static Quaternion segmentToSensor(Vector3D left, Vector3D up) {
        Vector3D y = left.subtract(left.dotProduct(up), up).normalize();
        return Rotations.ofAxes(Vector3D.crossProduct(y, up), y, up);
    }

    /** @return the calibration that a mounting makes: heading offset from stand and bends, zeros from the stand */
    Calibration calibration(Kind kind, double time, List<NodeCalibration> mounting, List<Attitude> bends) {
        List<NodeCalibration> zeroed = mounting.stream().map(this::zeroed).toList();
        if (zeroed.size() < 2) {
            return new Calibration(kind, time, zeroed, 0, 0);
        }
        List<SegmentPair> standing = segments(attitudes, mounting);
        List<SegmentPair> all = new ArrayList<>(standing);
        all.addAll(segments(bends, mounting));
        MeanAngle heading = new MeanAngle();
        all.forEach(pair -> heading.add(pair.headings().difference(), pair.headings().weight()));
        MeanAngle flexion = new MeanAngle();
        standing.forEach(pair -> flexion.add(JointAngles.of(pair.relative(heading.value())).flexion(), 1));
        return new Calibration(kind, time, zeroed, heading.value(), flexion.value());
    }

    /**
     * @param samples of all nodes, the stand among them, or up would be known as before
     * @return what they tell of each node's sensors, by node
     */
    Map<Integer, SensorErrors> errors(List<Sample> samples) {
        return mounts.stream().collect(Collectors.toMap(NodeCalibration::node, mount -> SensorErrors.of(rate,
                mount.gyroscopeBias(), samples.stream().filter(sample -> sample.node().id() == mount.node()).toList())));
    }

    private NodeCalibration zeroed(NodeCalibration mount) {
        MeanAngle mean = new MeanAngle();
        attitudes.stream().filter(a -> a.node().id() == mount.node())
                .forEach(a -> mean.add(Inclination.of(a.sensorToEarth().multiply(mount.segmentToSensor())), 1));
        return new NodeCalibration(mount.node(), mount.gyroscopeBias(), mount.segmentToSensor(), mean.value(), mount.quality());
    }

    private List<SegmentPair> segments(List<Attitude> nodes, List<NodeCalibration> mounting) {
        Pairing pairing = new Pairing(mounting.get(0).node(), rate);
        return nodes.stream().sorted(Comparator.comparingDouble(Attitude::time)).map(pairing::update).flatMap(Optional::stream)
                .map(pair -> SegmentPair.of(pair, mounting)).toList();
    }
}
