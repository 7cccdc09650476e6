package org.backline.core.simulation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.random.RandomGenerator;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;

/** Two nodes on one clock. Its biases wander as it is read, so it is read once, in the order of time. */
final class Strap {
    private static final Node LOWER = new Node(0, Site.SACRUM);
    private static final Node UPPER = new Node(1, Site.T12_L1);
    /** Sensor z out of the back, x up, y left. */
    private static final AxisMap AXES = new AxisMap(10, 0, 9);
    /** Where two-point Gauss quadrature looks, in halves of the interval from its middle. */
    private static final double GAUSS = 1 / Math.sqrt(3);

    private final double rate;
    private final double period;
    private final NodeSensor lower;
    private final NodeSensor upper;

    Strap(StrapRanges ranges, double rate, RandomGenerator chance, RandomGenerator noise) {
        this.rate = rate;
        this.period = 1 / (rate * (1 + ranges.clock().draw(chance)));
        this.lower = new NodeSensor(ranges, rate, chance, noise);
        this.upper = new NodeSensor(ranges, rate, chance, noise);
    }

    StreamDescribed described() {
        return new StreamDescribed(true, rate, List.of(new NodeStream(LOWER, true, Optional.of(AXES)),
                new NodeStream(UPPER, true, Optional.of(AXES))));
    }

    /** @return time between two samples [s] */
    double period() {
        return period;
    }

    /** @return the nodes' samples number {@code sequence}: means over the interval that ends at (sequence + 1) periods */
    List<Sample> read(Body body, long sequence) {
        double middle = (sequence + 0.5) * period;
        Body.NodeFrames early = body.nodes(middle - GAUSS * period / 2);
        Body.NodeFrames late = body.nodes(middle + GAUSS * period / 2);
        return List.of(sample(LOWER, sequence, lower, early.lower(), late.lower()),
                sample(UPPER, sequence, upper, early.upper(), late.upper()));
    }

    private Sample sample(Node node, long sequence, NodeSensor sensor, RigidFrame early, RigidFrame late) {
        Vector3D force = sensor.measuredForce(early.specificForce().add(late.specificForce()).scalarMultiply(0.5));
        Vector3D rotation = sensor.measuredRate(early.angularRate().add(late.angularRate()).scalarMultiply(0.5));
        boolean clipped = force.getNormInf() > NodeSensor.FORCE_RANGE || rotation.getNormInf() > NodeSensor.RATE_RANGE;
        return new Sample(node, 0, sequence, (sequence + 1) * period, clip(force, NodeSensor.FORCE_RANGE),
                clip(rotation, NodeSensor.RATE_RANGE), clipped);
    }

    private static Vector3D clip(Vector3D v, double range) {
        return new Vector3D(clip(v.getX(), range), clip(v.getY(), range), clip(v.getZ(), range));
    }

    private static double clip(double value, double range) {
        return Math.min(Math.max(value, -range), range);
    }
}
