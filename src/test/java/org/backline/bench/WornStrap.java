package org.backline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.math.Rotations;

/**
 * What real straps get wrong and the simulated one does not (src/design/simulator.md, section 3), put onto its samples: axes of both sensors
 * at ±0.3 % to each other, the second node's clock ±2.5 ms off, both as the open kit has them; nodes that settle on the skin, a random walk
 * that comes to 0.5° of flexion in ten minutes, as decision 0008 judges.
 */
final class WornStrap {
    private static final double CROSS_AXIS = 0.003;
    private static final double CLOCK = 0.0025;
    private static final double SETTLING = Math.toRadians(0.5) / Math.sqrt(2 * 600);

    private final Random chance;
    private final double clock;
    private final Map<Integer, WornNode> nodes = new HashMap<>();

    private WornStrap(long seed) {
        chance = new Random(seed);
        clock = even(CLOCK);
    }

    /** @param samples of a strap without these errors @return of one with them, in the same order */
    static List<Sample> of(long seed, List<Sample> samples) {
        WornStrap strap = new WornStrap(seed);
        List<Sample> worn = new ArrayList<>(samples.size());
        for (Sample sample : samples) {
            worn.add(strap.nodes.computeIfAbsent(sample.node().id(), id -> strap.new WornNode(id == 0 ? 0 : strap.clock)).of(sample));
        }
        return worn;
    }

    private double even(double most) {
        return most * (2 * chance.nextDouble() - 1);
    }

    /** One node, its errors drawn when it is first heard of. */
    private final class WornNode {
        private final double late;
        private final Vector3D[] rates = crossed();
        private final Vector3D[] forces = crossed();
        private double turned;
        private double last = Double.NaN;

        WornNode(double late) {
            this.late = late;
        }

        private Vector3D[] crossed() {
            return new Vector3D[] {new Vector3D(0, even(CROSS_AXIS), even(CROSS_AXIS)),
                new Vector3D(even(CROSS_AXIS), 0, even(CROSS_AXIS)), new Vector3D(even(CROSS_AXIS), even(CROSS_AXIS), 0)};
        }

        Sample of(Sample sample) {
            double passed = Double.isNaN(last) ? 0 : Math.max(0, sample.time() - last);
            last = sample.time();
            turned += SETTLING * Math.sqrt(passed) * chance.nextGaussian();
            Quaternion slid = Rotations.about(new Vector3D(0, turned, 0));
            return new Sample(sample.node(), sample.segment(), sample.sequence(), sample.time() + late,
                    felt(forces, Rotations.rotate(slid, sample.specificForce())), felt(rates, Rotations.rotate(slid, sample.angularRate())),
                    sample.clipped());
        }

        private static Vector3D felt(Vector3D[] crossed, Vector3D real) {
            return real.add(new Vector3D(crossed[0].dotProduct(real), crossed[1].dotProduct(real), crossed[2].dotProduct(real)));
        }
    }
}
