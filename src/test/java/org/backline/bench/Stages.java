package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.orientation.NodeOrientation;
import org.backline.core.orientation.TimeAlignment;
import org.backline.core.orientation.Vqf;
import org.backline.core.orientation.VqfParameters;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.PostureEstimator;
import org.backline.core.rep.Exercises;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Plan;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;

/**
 * The way from samples to alerts, cut off after each of its stages, over one simulated session of two sets; and a Mahony filter beside it. Each
 * gives a number that depends on all it did.
 */
final class Stages {
    private static final double RATE = 104;

    private final List<Sample> samples = new ArrayList<>();
    private final StreamDescribed stream;
    private final double[] rate = new double[3];
    private final double[] force = new double[3];

    Stages() {
        Simulation simulation = Simulation.of(Scenarios.DEMO, new Setup(61, RATE, StrapRanges.USUAL));
        stream = simulation.described();
        simulation.samples().forEachRemaining(samples::addAll);
    }

    /** @return of both nodes together */
    int pairs() {
        return samples.size() / 2;
    }

    /** Every sample through one filter. */
    double mahony() {
        Mahony filter = new Mahony();
        double sum = 0;
        for (Sample sample : samples) {
            read(sample);
            sum += filter.update(1 / RATE, rate, force);
        }
        return sum;
    }

    /** The same through ours. */
    double vqf() {
        Vqf filter = new Vqf(VqfParameters.PUBLISHED, 1 / RATE);
        TimeAlignment alignment = new TimeAlignment();
        double sum = 0;
        for (Sample sample : samples) {
            read(sample);
            alignment.align(1 / RATE, rate, force);
            filter.turn(1 / RATE, rate);
            filter.correct(force);
            sum += filter.sensorToEarth()[0];
        }
        return sum;
    }

    /** Both nodes with what real streams need: measured intervals, holes, attitudes as values. */
    double nodes() {
        NodeOrientation lower = new NodeOrientation(samples.get(0).node(), RATE);
        NodeOrientation upper = new NodeOrientation(samples.get(1).node(), RATE);
        double sum = 0;
        for (int i = 0; i < samples.size(); i += 2) {
            sum += lower.update(samples.get(i)).sensorToEarth().getQ0() + upper.update(samples.get(i + 1)).sensorToEarth().getQ0();
        }
        return sum;
    }

    /** Pairs, relative rotation, flexion filter and uncertainty come to it. */
    double posture() {
        PostureEstimator estimator = PostureEstimator.nominal(stream);
        double[] sum = new double[1];
        for (Sample sample : samples) {
            estimator.update(sample).ifPresent(posture -> sum[0] += posture.trunkInclination());
        }
        return sum[0];
    }

    /** Phases, reps, metrics and alerts come to it: all of the product's middle. */
    double pipeline() {
        double[] sum = new double[1];
        LiftPipeline pipeline = new LiftPipeline(new Plan("deadlift", OwnRange.POPULATION, Exercises.DEADLIFT.limits(), OptionalDouble.empty()),
                event -> sum[0] += event.time());
        pipeline.accept(stream);
        samples.forEach(pipeline::accept);
        pipeline.finish();
        return sum[0];
    }

    private void read(Sample sample) {
        read(sample.angularRate(), rate);
        read(sample.specificForce(), force);
    }

    private static void read(Vector3D from, double[] to) {
        to[0] = from.getX();
        to[1] = from.getY();
        to[2] = from.getZ();
    }
}
