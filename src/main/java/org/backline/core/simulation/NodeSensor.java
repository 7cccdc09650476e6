package org.backline.core.simulation;

import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.random.RandomGenerator;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;

/** One node's sensor with its own errors: how it is turned, what it adds to the truth. */
final class NodeSensor {
    /** Measuring range of the accelerometer [m/s²]. */
    static final double FORCE_RANGE = 8 * Gravity.STANDARD;
    /** Measuring range of the gyroscope [rad/s]. */
    static final double RATE_RANGE = Angle.ofDegrees(1000);
    /** Sensor x is up, y left, z out of the back: a quarter turn about y. */
    private static final Rotation NOMINAL = new Rotation(Vector3D.PLUS_J, -Math.PI / 2, RotationConvention.VECTOR_OPERATOR);

    private final Rotation toSegment;
    private final Triad force;
    private final Triad rate;

    NodeSensor(StrapRanges ranges, double sampleRate, RandomGenerator chance, RandomGenerator noise) {
        Rotation misalignment = about(Vector3D.PLUS_I, ranges, chance)
                .compose(about(Vector3D.PLUS_J, ranges, chance), RotationConvention.VECTOR_OPERATOR)
                .compose(about(Vector3D.PLUS_K, ranges, chance), RotationConvention.VECTOR_OPERATOR);
        toSegment = misalignment.compose(NOMINAL, RotationConvention.VECTOR_OPERATOR);
        force = new Triad(vector(ranges.accelerometerScale(), chance), vector(ranges.accelerometerBias(), chance),
                ranges.accelerometerNoise().draw(chance) * Math.sqrt(sampleRate / 2), 0, noise);
        rate = new Triad(vector(ranges.gyroscopeScale(), chance), vector(ranges.gyroscopeBias(), chance),
                ranges.gyroscopeNoise().draw(chance) * Math.sqrt(sampleRate / 2),
                ranges.gyroscopeWalk().draw(chance) / Math.sqrt(sampleRate), noise);
    }

    /** @return turns the sensor's axes into its segment's */
    Rotation toSegment() {
        return toSegment;
    }

    /** @return what the accelerometer gives for a specific force in the segment's axes [m/s²] */
    Vector3D measuredForce(Vector3D inSegment) {
        return force.measured(toSegment.applyInverseTo(inSegment));
    }

    /** @return what the gyroscope gives for an angular rate in the segment's axes [rad/s] */
    Vector3D measuredRate(Vector3D inSegment) {
        return rate.measured(toSegment.applyInverseTo(inSegment));
    }

    private static Rotation about(Vector3D axis, StrapRanges ranges, RandomGenerator chance) {
        return new Rotation(axis, ranges.misalignment().draw(chance), RotationConvention.VECTOR_OPERATOR);
    }

    private static Vector3D vector(Range range, RandomGenerator chance) {
        return new Vector3D(range.draw(chance), range.draw(chance), range.draw(chance));
    }

    /** Three axes of one kind, with scale, a bias that wanders, and white noise. */
    private static final class Triad {
        private final Vector3D scale;
        private final double noise;
        private final double wander;
        private final RandomGenerator chance;
        private Vector3D bias;

        Triad(Vector3D scale, Vector3D bias, double noise, double wander, RandomGenerator chance) {
            this.scale = scale;
            this.bias = bias;
            this.noise = noise;
            this.wander = wander;
            this.chance = chance;
        }

        Vector3D measured(Vector3D truth) {
            bias = bias.add(gaussian(wander));
            Vector3D scaled = new Vector3D(scale.getX() * truth.getX(), scale.getY() * truth.getY(), scale.getZ() * truth.getZ());
            return truth.add(scaled).add(bias).add(gaussian(noise));
        }

        private Vector3D gaussian(double sigma) {
            return new Vector3D(sigma * chance.nextGaussian(), sigma * chance.nextGaussian(), sigma * chance.nextGaussian());
        }
    }
}
