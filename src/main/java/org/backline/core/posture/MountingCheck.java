package org.backline.core.posture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.backline.core.math.Rotations;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * Whether a strap that booted anew sits where it sat: the wearer need only stand still for 2 s. Then each node must see up within 8° of
 * where it saw it in the quiet standing of the calibration; that is what one person's standing differs by from one time to the next
 * (minimal detectable change, definitions.md#lines-and-alerts). Belongs to one thread.
 */
public final class MountingCheck {
    /** [s] */
    private static final double LONG_ENOUGH = 2;
    private static final double STILL = Angle.ofDegrees(5);
    private static final double FURTHEST_FROM_G = 0.1 * Gravity.STANDARD;
    private static final double SAME_PLACE = Angle.ofDegrees(8);

    private final Calibration kept;
    private final Map<Integer, Stillness> nodes = new HashMap<>();

    private static final class Stillness {
        private double since = Double.NaN;
        private double until;
        private Vector3D sum = Vector3D.ZERO;

        void update(Sample sample, boolean still) {
            if (!still) {
                since = Double.NaN;
                sum = Vector3D.ZERO;
            } else {
                since = Double.isNaN(since) ? sample.time() : since;
                until = sample.time();
                sum = sum.add(sample.specificForce());
            }
        }

        boolean longEnough() {
            return until - since >= LONG_ENOUGH;
        }
    }

    /** @param kept what was found before the strap booted anew */
    public MountingCheck(Calibration kept) {
        this.kept = kept;
        kept.nodes().forEach(node -> nodes.put(node.node(), new Stillness()));
    }

    /** @return whether every node sits where it sat, once the wearer stood still; they may be sitting: a no is not the last word */
    public Optional<Boolean> update(Sample sample) {
        for (NodeCalibration node : kept.nodes()) {
            if (node.node() == sample.node().id()) {
                nodes.get(node.node()).update(sample, isStill(sample, node));
            }
        }
        if (!nodes.values().stream().allMatch(Stillness::longEnough)) {
            return Optional.empty();
        }
        boolean same = kept.nodes().stream().allMatch(this::sitsWhereItSat);
        nodes.replaceAll((id, before) -> new Stillness());
        return Optional.of(same);
    }

    private boolean sitsWhereItSat(NodeCalibration node) {
        Vector3D up = Rotations.rotate(node.segmentToSensor().getConjugate(), nodes.get(node.node()).sum);
        double leaning = node.inclinationZero();
        return Vector3D.angle(up, new Vector3D(-Math.sin(leaning), 0, Math.cos(leaning))) <= SAME_PLACE;
    }

    private static boolean isStill(Sample sample, NodeCalibration node) {
        return sample.angularRate().distance(node.gyroscopeBias()) < STILL
                && Math.abs(sample.specificForce().getNorm() - Gravity.STANDARD) < FURTHEST_FROM_G;
    }
}
