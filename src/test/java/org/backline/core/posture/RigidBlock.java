package org.backline.core.posture;

import java.util.List;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;

/**
 * Both nodes on one rigid block, calibrated, then swung by ±110° forward and back at 0.4 Hz with 30° of roll and 60° of twist: whatever
 * flexion is found is error.
 *
 * @param seed       of the sensors' noise
 * @param rms        of φ while it swings [°]
 * @param largest    |φ| while it swings [°]
 * @param firstThird rms of φ in the first third [°]
 * @param lastThird  rms of φ in the last third [°]
 */
public record RigidBlock(long seed, double rms, double largest, double firstThird, double lastThird) {
    private static final double SWINGING_FROM = 22;
    private static final double RATE = 104;
    private static final double FREQUENCY = 0.4;

    /** @param seconds how long it is swung [s] */
    public static RigidBlock swung(long seed, double seconds) {
        ModelStrap strap = new ModelStrap(RATE).biased(0.5).misaligned(11.5).noisy(seed);
        DoubleFunction<Quaternion> block = RigidBlock::attitude;
        List<LumbarPosture> all = new CalibratedRun(strap).feed(strap.samples(block, block, SWINGING_FROM + seconds));
        List<LumbarPosture> swinging = all.stream().filter(p -> p.time() > SWINGING_FROM).toList();
        int third = swinging.size() / 3;
        double largest = swinging.stream().mapToDouble(p -> Math.abs(Math.toDegrees(p.lumbarFlexion()))).max().orElseThrow();
        return new RigidBlock(seed, rms(swinging), largest, rms(swinging.subList(0, third)), rms(swinging.subList(2 * third, 3 * third)));
    }

    private static Quaternion attitude(double t) {
        double bends = BodyMotion.bend(8, 5, 45).applyAsDouble(t) + BodyMotion.bend(14, 5, 45).applyAsDouble(t);
        double begun = Math.max(0, Math.min(1, (t - SWINGING_FROM) / 2));
        double swing = begun * Math.sin(2 * Math.PI * FREQUENCY * (t - SWINGING_FROM));
        return Rotations.aboutZ(Angle.ofDegrees(60 * swing))
                .multiply(Rotations.about(new Vector3D(0, Angle.ofDegrees(bends + 110 * swing), 0)))
                .multiply(Rotations.about(new Vector3D(Angle.ofDegrees(30 * swing), 0, 0)));
    }

    private static double rms(List<LumbarPosture> postures) {
        double mean = postures.stream().mapToDouble(p -> p.lumbarFlexion() * p.lumbarFlexion()).average().orElseThrow();
        return Math.toDegrees(Math.sqrt(mean));
    }
}
