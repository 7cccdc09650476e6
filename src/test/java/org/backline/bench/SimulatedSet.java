package org.backline.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.backline.core.device.Sample;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OfflinePosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Plan;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;

/**
 * One of many simulated sets, no two alike: another body and strap each, five ways to lift, two rates; every fourth loses packets, three
 * in ten were calibrated by a stand alone or not at all. All of it follows from the number.
 */
record SimulatedSet(int number, Scenario scenario, double rate, Known known, boolean lossy) {
    private static final List<Scenario> SCENARIOS = List.of(Scenarios.DEAD_STOP, Scenarios.TOUCH_AND_GO, Scenarios.ROMANIAN,
            Scenarios.SQUAT, Scenarios.FIRST_SET);
    private static final long FIRST_SEED = 20_000;
    private static final double LONGEST_HOLE = 0.4;
    private static final double BETWEEN_HOLES = 6;

    /** How the mounting is known. */
    enum Known { BENDS, STAND, NOMINAL }

    static SimulatedSet of(int number) {
        int tenth = number % 10;
        Known known = tenth < 7 ? Known.BENDS : tenth < 9 ? Known.STAND : Known.NOMINAL;
        return new SimulatedSet(number, SCENARIOS.get(number / 2 % SCENARIOS.size()), number % 3 == 0 ? 104 : 52, known, number % 4 == 3);
    }

    Simulation simulation() {
        return Simulation.of(scenario, new Setup(FIRST_SEED + number, rate, StrapRanges.USUAL));
    }

    /** @return what the pipeline makes of it, from the moment that the calibration is over */
    List<LumbarPosture> live(Simulation simulation, List<Sample> samples) {
        List<LumbarPosture> postures = new ArrayList<>();
        double begin = calibrated(simulation);
        LiftPipeline pipeline = new LiftPipeline(new Plan("deadlift", OwnRange.POPULATION, Exercises.DEADLIFT.limits(),
                OptionalDouble.empty()), event -> keep(event, begin, postures));
        pipeline.accept(simulation.described());
        commands(simulation).forEach(pipeline::accept);
        samples.forEach(pipeline::accept);
        return postures;
    }

    /** @return the samples that arrive, in order */
    List<Sample> samples(Simulation simulation) {
        Holes holes = new Holes();
        List<Sample> samples = new ArrayList<>();
        for (Iterator<List<Sample>> instants = simulation.samples(); instants.hasNext();) {
            List<Sample> instant = instants.next();
            if (!lossy || !holes.cover(instant.get(0).time())) {
                samples.addAll(instant);
            }
        }
        return samples;
    }

    /** @return the same from a strap with every error that a deviation is claimed for */
    List<Sample> worn(Simulation simulation) {
        return WornStrap.of(FIRST_SEED + number, samples(simulation));
    }

    /** @return what is stored and reported of it */
    List<LumbarPosture> offline(Simulation simulation, List<Sample> samples) {
        OfflinePosture offline = new OfflinePosture(simulation.described());
        commands(simulation).forEach(window -> offline.begin(window.step(), window.from(), window.to()));
        return offline.of(samples, calibrated(simulation), Double.POSITIVE_INFINITY).stream().map(LumbarPosture.class::cast).toList();
    }

    private List<Command.Calibrate> commands(Simulation simulation) {
        return simulation.said().stream().filter(Said.Calibrating.class::isInstance).map(Said.Calibrating.class::cast)
                .filter(said -> said.pose() == Said.Pose.STAND && known != Known.NOMINAL
                || said.pose() == Said.Pose.BEND && known == Known.BENDS)
                .map(said -> new Command.Calibrate(said.pose() == Said.Pose.STAND ? CalibrationStep.STAND : CalibrationStep.BEND,
                        said.from(), said.to())).toList();
    }

    private static double calibrated(Simulation simulation) {
        return simulation.said().stream().filter(Said.Calibrating.class::isInstance).mapToDouble(said -> ((Said.Calibrating) said).to())
                .max().orElseThrow();
    }

    private static void keep(LiftEvent event, double begin, List<LumbarPosture> postures) {
        if (event instanceof LiftEvent.PostureUpdated updated && updated.posture() instanceof LumbarPosture lumbar
                && lumbar.time() > begin) {
            postures.add(lumbar);
        }
    }

    /** Now and then nothing arrives for up to 0.4 s; not while calibrating. */
    private final class Holes {
        private final Random chance = new Random(FIRST_SEED + number);
        private double from = calibrated(simulation());
        private double to = from;

        boolean cover(double time) {
            if (time > to) {
                from = to + BETWEEN_HOLES * 2 * chance.nextDouble();
                to = from + LONGEST_HOLE * chance.nextDouble();
            }
            return time >= from && time < to;
        }
    }
}
