package org.backline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.RepIncomplete;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Plan;
import org.backline.core.session.SetResult;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;

/**
 * The way from samples to alerts, cut off after each of its stages, over one simulated session: a set, plates, walking and
 * sitting, another set; and a Mahony filter beside it. Each gives a number that depends on all it did.
 */
final class Stages {
    private static final double RATE = 104;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final List<Sample> samples = new ArrayList<>();
    private final StreamDescribed stream;
    /** Which samples conclude a rep or a set, so that its figures are found with them. */
    private final BitSet concluding = new BitSet();
    private final String workload;
    private long conclusions;
    private final double[] rate = new double[3];
    private final double[] force = new double[3];

    Stages() {
        Simulation first = Simulation.of(Scenarios.FIRST_SET, new Setup(61, RATE, StrapRanges.USUAL));
        Simulation rest = first.then(Scenarios.BETWEEN_SETS);
        stream = first.described();
        Stream.of(first, rest, rest.then(Scenarios.NEXT_SET)).forEach(part -> part.samples().forEachRemaining(samples::addAll));
        workload = look();
    }

    /** @return what session it is */
    String workload() {
        return workload;
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

    /** Phases, reps, alerts, and the figures of reps and sets come to it: all of the product's middle. */
    double pipeline() {
        double[] sum = new double[1];
        conclusions = 0;
        LiftPipeline pipeline = pipeline(event -> sum[0] += event.time());
        for (int i = 0; i < samples.size(); i++) {
            long begin = concluding.get(i) ? CLOCK.getCurrentThreadCpuTime() : 0;
            pipeline.accept(samples.get(i));
            conclusions += concluding.get(i) ? CLOCK.getCurrentThreadCpuTime() - begin : 0;
        }
        long begin = CLOCK.getCurrentThreadCpuTime();
        pipeline.finish();
        conclusions += CLOCK.getCurrentThreadCpuTime() - begin;
        return sum[0];
    }

    /** @return what the figures of reps and sets cost in the last {@link #pipeline()}, CPU time [ns] */
    long conclusions() {
        return conclusions;
    }

    /** Goes through the session once to see what is in it. */
    private String look() {
        List<LiftEvent> events = new ArrayList<>();
        LiftPipeline pipeline = pipeline(events::add);
        for (int i = 0; i < samples.size(); i++) {
            int before = events.size();
            pipeline.accept(samples.get(i));
            concluding.set(i, events.subList(before, events.size()).stream().anyMatch(Stages::concludes));
        }
        pipeline.finish();
        List<SetResult> sets = events.stream().filter(SetCompleted.class::isInstance).map(event -> ((SetCompleted) event).result()).toList();
        return String.format(Locale.ROOT, "%.0f s at %.0f Hz (%d pairs), %d sets, %d reps, in a set for %.0f s", pairs() / RATE, RATE, pairs(),
                sets.size(), sets.stream().mapToInt(set -> set.reps().size()).sum(), sets.stream().mapToDouble(set -> set.end() - set.start()).sum());
    }

    private static boolean concludes(LiftEvent event) {
        return event instanceof RepCompleted || event instanceof RepIncomplete || event instanceof SetCompleted;
    }

    private LiftPipeline pipeline(Consumer<LiftEvent> out) {
        LiftPipeline pipeline = new LiftPipeline(
                new Plan("deadlift", OwnRange.POPULATION, Exercises.DEADLIFT.limits(), OptionalDouble.empty()), out);
        pipeline.accept(stream);
        return pipeline;
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
