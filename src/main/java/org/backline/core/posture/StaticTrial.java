package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.backline.core.orientation.NodeOrientation;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * Quiet standing: gyroscope biases, which way is up in each sensor, the zero of every angle. Forward is as the maker says until bends
 * are seen. Accepted when each gyroscope is steady within 3 °/s RMS and specific force within 0.02 g, its mean within 0.1 g of 1 g
 * (sensors rest at up to 1.03 g), for 3 s or more (definitions.md#wearing-and-zeroing).
 */
final class StaticTrial {
    /** [s] */
    private static final double SHORTEST = 3;
    /** Share of the samples that were due. */
    private static final double LEAST_ARRIVED = 0.5;
    private static final double MOST_UNSTEADY_RATE = Angle.ofDegrees(3);
    private static final double LARGEST_BIAS = Angle.ofDegrees(10);
    private static final double MOST_UNSTEADY_FORCE = 0.02 * Gravity.STANDARD;
    private static final double FURTHEST_FROM_G = 0.1 * Gravity.STANDARD;
    /** Straps hang askew by 20° about every axis, not by this. */
    private static final double UPSIDE_DOWN = Angle.ofDegrees(120);

    private final Trial trial;
    private final Calibration nominal;
    private final Set<Integer> toldAxes;
    private final double rate;

    /** @param nominal mounting as the stream tells it @param toldAxes nodes of which it does @param rate of each node [Hz] */
    StaticTrial(Trial trial, Calibration nominal, Set<Integer> toldAxes, double rate) {
        this.trial = trial;
        this.nominal = nominal;
        this.toldAxes = toldAxes;
        this.rate = rate;
    }

    /** @return why it cannot be used, empty if it can */
    Optional<Refusal> refusal() {
        return nominal.nodes().stream().map(node -> refusal(trial.samples(node.node()))).flatMap(Optional::stream).findFirst()
                .or(() -> nominal.nodes().stream().anyMatch(this::upsideDown) ? Optional.of(Refusal.UPSIDE_DOWN) : Optional.empty());
    }

    /** @return what it gave */
    StandingPose pose() {
        List<NodeCalibration> mounts = nominal.nodes().stream().map(node -> mount(node, trial.samples(node.node()))).toList();
        List<Attitude> attitudes = new ArrayList<>();
        mounts.forEach(mount -> attitudes.addAll(attitudes(mount)));
        return new StandingPose(rate, mounts, attitudes);
    }

    private Optional<Refusal> refusal(List<Sample> own) {
        if (own.size() < LEAST_ARRIVED * rate * Math.min(SHORTEST, trial.to() - trial.from())) {
            return Optional.of(Refusal.NO_DATA);
        }
        if (own.get(own.size() - 1).time() - own.get(0).time() < SHORTEST - 2 / rate) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        return still(own) ? Optional.empty() : Optional.of(Refusal.MOVING);
    }

    private static MountingQuality quality(List<Sample> own) {
        double unsteadiness = Math.max(deviation(own, s -> s.angularRate().getX()),
                Math.max(deviation(own, s -> s.angularRate().getY()), deviation(own, s -> s.angularRate().getZ())));
        return new MountingQuality(unsteadiness, statistics(own, s -> s.specificForce().getNorm()).getMean(), 0, 0, 0, 0);
    }

    private static double deviation(List<Sample> own, ToDoubleFunction<Sample> value) {
        return statistics(own, value).getStandardDeviation();
    }

    private static boolean still(List<Sample> own) {
        SummaryStatistics force = statistics(own, s -> s.specificForce().getNorm());
        return steady(own, s -> s.angularRate().getX()) && steady(own, s -> s.angularRate().getY())
                && steady(own, s -> s.angularRate().getZ()) && force.getStandardDeviation() < MOST_UNSTEADY_FORCE
                && Math.abs(force.getMean() - Gravity.STANDARD) < FURTHEST_FROM_G;
    }

    /** A constant reading is bias, not motion: steadiness is measured about the mean. */
    private static boolean steady(List<Sample> own, ToDoubleFunction<Sample> axis) {
        SummaryStatistics statistics = statistics(own, axis);
        return statistics.getStandardDeviation() < MOST_UNSTEADY_RATE && Math.abs(statistics.getMean()) < LARGEST_BIAS;
    }

    private static SummaryStatistics statistics(List<Sample> own, ToDoubleFunction<Sample> value) {
        SummaryStatistics statistics = new SummaryStatistics();
        own.forEach(sample -> statistics.addValue(value.applyAsDouble(sample)));
        return statistics;
    }

    /** Only the maker knows which way is up; a strap that does not tell may hang as it likes. */
    private boolean upsideDown(NodeCalibration node) {
        Vector3D told = Rotations.rotate(node.segmentToSensor(), Vector3D.PLUS_K);
        return toldAxes.contains(node.node()) && Vector3D.angle(told, up(trial.samples(node.node()))) > UPSIDE_DOWN;
    }

    private static Vector3D up(List<Sample> own) {
        return own.stream().map(Sample::specificForce).reduce(Vector3D.ZERO, Vector3D::add).normalize();
    }

    private static NodeCalibration mount(NodeCalibration told, List<Sample> own) {
        Vector3D bias = own.stream().map(Sample::angularRate).reduce(Vector3D.ZERO, Vector3D::add).scalarMultiply(1.0 / own.size());
        Vector3D left = Rotations.rotate(told.segmentToSensor(), Vector3D.PLUS_J);
        return new NodeCalibration(told.node(), bias, StandingPose.segmentToSensor(left, up(own)), 0, quality(own));
    }

    /** The filter run again with the bias removed; the estimator does the same when it takes the calibration. */
    private List<Attitude> attitudes(NodeCalibration mount) {
        List<Sample> own = trial.samples(mount.node());
        NodeOrientation orientation = new NodeOrientation(own.get(0).node(), rate);
        orientation.restart(mount.gyroscopeBias());
        return own.stream().map(orientation::update).toList();
    }
}
