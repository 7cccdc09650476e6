package org.backline.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Decoder;
import org.backline.core.device.Sample;
import org.backline.core.orientation.NodeOrientation;
import org.backline.core.orientation.TimeAlignment;
import org.backline.core.orientation.Vqf;
import org.backline.core.orientation.VqfParameters;
import org.backline.core.posture.FlexionStage;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.PostureEstimator;
import org.backline.core.protocol.Protocols;
import org.backline.core.rep.Exercises;
import org.backline.core.session.AlertStage;
import org.backline.core.session.Background;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.RepIncomplete;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Plan;
import org.backline.core.session.SetResult;

/** The way from bytes to alerts, stage by stage, over one {@link SpeedSession}. Each gives a number that depends on all it did. */
final class Stages {
    private static final double RATE = SpeedSession.RATE;

    private final SpeedSession session = new SpeedSession();
    private final List<Sample> samples = session.samples();
    /** Which samples conclude a rep or a set, so that its figures are found with them. */
    private final BitSet concluding = new BitSet();
    private final List<SetResult> sets = new ArrayList<>();
    private final double[] rate = new double[3];
    private final double[] force = new double[3];
    private double told;
    private Cost figures = Cost.NONE;
    private Cost closes = Cost.NONE;

    Stages() {
        look();
    }

    /** @return what session it is */
    String workload() {
        return String.format(Locale.ROOT, "%.0f s at %.0f Hz (%d pairs), %d sets, %d reps, in a set for %.0f s", pairs() / RATE, RATE,
                pairs(), sets.size(), sets.stream().mapToInt(set -> set.reps().size()).sum(), inSets());
    }

    /** @return of both nodes together */
    int pairs() {
        return session.pairs();
    }

    /** @return time from first to last rep of all sets [s] */
    double inSets() {
        return sets.stream().mapToDouble(set -> set.end() - set.start()).sum();
    }

    /** Every sample through one Mahony filter. */
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

    /** The strap's bytes to samples. */
    double decode() {
        double[] sum = new double[1];
        Decoder decoder = Protocols.withId("straplink-1").orElseThrow().newDecoder(
                event -> sum[0] += event instanceof Sample sample ? sample.time() : 0);
        session.frames().forEach(decoder::accept);
        decoder.finish();
        return sum[0];
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

    /** Flexion as measured through its Kalman filter. */
    double flexionFilter() {
        return FlexionStage.run(session.postures(), RATE);
    }

    /** From samples to posture: {@link #nodes}, pairs, relative rotation, {@link #flexionFilter}, uncertainty. */
    double posture() {
        PostureEstimator estimator = PostureEstimator.nominal(session.stream());
        double sum = 0;
        for (Sample sample : samples) {
            var posture = estimator.update(sample);
            sum += posture.isPresent() ? posture.get().trunkInclination() : 0;
        }
        return sum;
    }

    /** All alert rules, listening all the time: in a session they listen while a rep is under way. */
    double alerts() {
        return AlertStage.run(session.postures(), OwnRange.POPULATION, Exercises.DEADLIFT.limits());
    }

    /** From samples to phases, reps, alerts, and the figures of reps and sets: all of the product's middle. */
    double pipeline() {
        told = 0;
        figures = Cost.NONE;
        closes = Cost.NONE;
        LiftPipeline pipeline = pipeline(this::hear);
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            if (concluding.get(i)) {
                figures = figures.plus(live(() -> pipeline.accept(sample)));
            } else {
                pipeline.accept(sample);
            }
        }
        figures = figures.plus(live(pipeline::finish));
        return told;
    }

    /** @return what the last {@link #pipeline()} took for the figures of reps, as they were told live */
    Cost figures() {
        return figures;
    }

    /** @return what it took to estimate finished sets once more, offline, with their final figures */
    Cost closes() {
        return closes;
    }

    /** @return what it takes, without closed sets */
    private Cost live(Runnable work) {
        Cost begin = Cost.soFar().minus(closes);
        work.run();
        return Cost.soFar().minus(closes).minus(begin);
    }

    private void hear(LiftEvent event) {
        told += event.time();
    }

    /** Does the work on closed sets when it is wanted, on the thread that is measured, and tells what it takes. */
    private final class Timed implements Background {
        @Override
        public <T> Supplier<T> begin(Supplier<T> work) {
            return () -> {
                Cost begin = Cost.soFar();
                T found = work.get();
                closes = closes.plus(Cost.soFar().minus(begin));
                return found;
            };
        }
    }

    /** Goes through the session once to see what is in it. */
    private void look() {
        List<LiftEvent> events = new ArrayList<>();
        LiftPipeline pipeline = pipeline(events::add);
        for (int i = 0; i < samples.size(); i++) {
            int before = events.size();
            pipeline.accept(samples.get(i));
            concluding.set(i, events.subList(before, events.size()).stream().anyMatch(Stages::concludes));
        }
        pipeline.finish();
        events.stream().filter(SetCompleted.class::isInstance).map(event -> ((SetCompleted) event).result()).forEach(sets::add);
    }

    private static boolean concludes(LiftEvent event) {
        return event instanceof RepCompleted || event instanceof RepIncomplete || event instanceof SetCompleted;
    }

    private LiftPipeline pipeline(Consumer<LiftEvent> out) {
        LiftPipeline pipeline = new LiftPipeline(
                new Plan("deadlift", OwnRange.POPULATION, Exercises.DEADLIFT.limits(), OptionalDouble.empty()), new Timed(), out);
        pipeline.accept(session.stream());
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
