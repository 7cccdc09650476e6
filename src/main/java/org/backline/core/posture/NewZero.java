package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.backline.core.math.Angle;
import org.backline.core.math.MeanAngle;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * Standing still once more: the posture of this moment becomes the zero of every angle; all else of the calibration is kept. Who stands
 * more than 8° off the old zero stands behind a strap that moved (definitions.md#wearing-and-zeroing): nothing of the calibration holds
 * then.
 */
final class NewZero {
    private static final double SHORTEST = 1.5;
    private static final double FASTEST = Angle.ofDegrees(3);
    private static final double FURTHEST = Angle.ofDegrees(8);

    private final Trial trial;
    private final List<Posture> postures;

    NewZero(Trial trial) {
        this.trial = trial;
        this.postures = trial.postures();
    }

    /** @return why it cannot be used, empty if it can */
    Optional<Refusal> refusal() {
        if (postures.isEmpty()) {
            return Optional.of(Refusal.NO_DATA);
        }
        if (postures.get(postures.size() - 1).time() - postures.get(0).time() < SHORTEST) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        double squares = postures.stream().mapToDouble(p -> p.trunkInclinationRate() * p.trunkInclinationRate()).average().orElse(0);
        if (Math.sqrt(squares) > FASTEST) {
            return Optional.of(Refusal.MOVING);
        }
        return Math.abs(jump()) > FURTHEST ? Optional.of(Refusal.STRAP_MOVED) : Optional.empty();
    }

    /** @return how far the new zero lies from the old one [rad]: of flexion, or of a single node's tilt */
    private double jump() {
        return mean(p -> p instanceof LumbarPosture lumbar ? lumbar.lumbarFlexion() : p.trunkInclination());
    }

    /** @param headingOffset as it stands now [rad] */
    Calibration calibration(Calibration old, double headingOffset) {
        List<NodeCalibration> nodes = new ArrayList<>(old.nodes());
        nodes.set(nodes.size() - 1, moved(nodes.get(nodes.size() - 1), mean(Posture::trunkInclination)));
        if (nodes.size() > 1) {
            nodes.set(0, moved(nodes.get(0), mean(p -> p instanceof LumbarPosture lumbar ? lumbar.pelvicTilt() : 0)));
        }
        double flexion = mean(p -> p instanceof LumbarPosture lumbar ? lumbar.lumbarFlexion() : 0);
        return new Calibration(old.kind(), trial.to(), nodes, headingOffset, Angle.wrap(old.flexionZero() + flexion));
    }

    private double mean(ToDoubleFunction<Posture> angle) {
        MeanAngle mean = new MeanAngle();
        postures.forEach(p -> mean.add(angle.applyAsDouble(p), 1));
        return mean.value();
    }

    private static NodeCalibration moved(NodeCalibration node, double inclination) {
        return new NodeCalibration(node.node(), node.gyroscopeBias(), node.segmentToSensor(),
                Angle.wrap(node.inclinationZero() + inclination), node.quality());
    }
}
