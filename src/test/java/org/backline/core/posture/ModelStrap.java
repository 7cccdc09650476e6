package org.backline.core.posture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Angle;
import org.backline.core.math.Rotations;

/** Two nodes on a moving back and what they measure: formulas, so that the tests know the truth. */
final class ModelStrap {
    static final Node LOWER = new Node(0, Site.SACRUM);
    static final Node UPPER = new Node(1, Site.T12_L1);
    static final AxisMap AXES = new AxisMap(10, 0, 9);

    private static final double G = 9.80665;
    private static final double RATE_NOISE = Angle.ofDegrees(0.05);
    private static final double FORCE_NOISE = 0.02;

    private final double rate;
    private Random noise = new Random(11);
    private double upperDelay = 0.3;
    private Vector3D lowerBias = Vector3D.ZERO;
    private Vector3D upperBias = Vector3D.ZERO;
    private Quaternion lowerSlip = Quaternion.IDENTITY;
    private Quaternion upperSlip = Quaternion.IDENTITY;

    ModelStrap(double rate) {
        this.rate = rate;
    }

    /** @param delay how much later than the lower node the upper one is sampled [sampling intervals] */
    ModelStrap delayed(double delay) {
        upperDelay = delay;
        return this;
    }

    ModelStrap biased(double degreesPerSecond) {
        lowerBias = new Vector3D(1, -0.7, 0.4).scalarMultiply(Angle.ofDegrees(degreesPerSecond));
        upperBias = new Vector3D(-0.6, 1, -0.8).scalarMultiply(Angle.ofDegrees(degreesPerSecond));
        return this;
    }

    /** @param seed of all noise */
    ModelStrap noisy(long seed) {
        noise = new Random(seed);
        return this;
    }

    /** Mounts the nodes askew by that much about every axis. */
    ModelStrap misaligned(double degrees) {
        lowerSlip = Rotations.about(new Vector3D(1, -1, 1).scalarMultiply(Angle.ofDegrees(degrees)));
        upperSlip = Rotations.about(new Vector3D(-1, 1, 1).scalarMultiply(Angle.ofDegrees(degrees)));
        return this;
    }

    StreamDescribed described() {
        return new StreamDescribed(true, rate, List.of(new NodeStream(LOWER, true, Optional.of(AXES)),
                new NodeStream(UPPER, true, Optional.of(AXES))));
    }

    /** @return what both nodes measure until then, in the order of their times */
    List<Sample> samples(BodyMotion motion, double until) {
        return samples(motion::lower, motion::upper, until);
    }

    /** @return the same of any two segments to earth, functions of time [s] */
    List<Sample> samples(DoubleFunction<Quaternion> lower, DoubleFunction<Quaternion> upper, double until) {
        List<Sample> samples = new ArrayList<>(samples(LOWER, lower, until));
        samples.addAll(samples(UPPER, upper, until));
        samples.sort(Comparator.comparingDouble(Sample::time));
        return samples;
    }

    private List<Sample> samples(Node node, DoubleFunction<Quaternion> segmentToEarth, double until) {
        Quaternion slip = node == LOWER ? lowerSlip : upperSlip;
        Quaternion sensorToSegment = slip.multiply(Rotations.ofAxes(AXES.anteriorInSensor(), AXES.rightInSensor().negate(),
                AXES.superiorInSensor()).getConjugate());
        List<Sample> samples = new ArrayList<>();
        for (int k = 1; k < until * rate; k++) {
            double end = (k + (node == LOWER ? 0 : upperDelay)) / rate;
            samples.add(sample(node, k, end, t -> segmentToEarth.apply(t).multiply(sensorToSegment)));
        }
        return samples;
    }

    private Sample sample(Node node, long sequence, double end, DoubleFunction<Quaternion> sensorToEarth) {
        double interval = 1 / rate;
        Quaternion turned = sensorToEarth.apply(end - interval).getConjugate().multiply(sensorToEarth.apply(end));
        Vector3D angularRate = rotationVector(turned).scalarMultiply(rate).add(node == LOWER ? lowerBias : upperBias)
                .add(noise(RATE_NOISE));
        Vector3D force = Rotations.rotate(sensorToEarth.apply(end - interval / 2).getConjugate(), new Vector3D(0, 0, G))
                .add(noise(FORCE_NOISE));
        return new Sample(node, 0, sequence, end, force, angularRate, false);
    }

    private Vector3D noise(double sigma) {
        return new Vector3D(noise.nextGaussian(), noise.nextGaussian(), noise.nextGaussian()).scalarMultiply(sigma);
    }

    private static Vector3D rotationVector(Quaternion q) {
        Vector3D imaginary = new Vector3D(q.getQ1(), q.getQ2(), q.getQ3()).scalarMultiply(Math.signum(q.getQ0()));
        double sine = imaginary.getNorm();
        return sine < 1e-12 ? imaginary.scalarMultiply(2) : imaginary.scalarMultiply(2 * Math.asin(Math.min(1, sine)) / sine);
    }
}
